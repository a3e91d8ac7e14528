--TEST--
Exceptions: one catch clause gets all that can go wrong with the service, and no mistake of the caller
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/client.inc';
require_once __DIR__ . '/../support/exceptions.inc';

use EpAccountTokens\{EpAccountTokensError, EpAccountTokensException};

foreach (EXCEPTIONS as $class) {
    try {
        throw new $class('words');
    } catch (EpAccountTokensException $e) {
        echo $e->getMessage() === 'words' ? '.' : '?';
    }
}
echo "\n";
try {
    scripted_client('http://127.0.0.1:1', maxRetries: 0)->accessToken(renew: true);
} catch (EpAccountTokensException) {
    echo "an exception\n";
} catch (EpAccountTokensError $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
var_dump(is_subclass_of(EpAccountTokensError::class, Exception::class), (new EpAccountTokensError('words', 5, $e))->getPrevious() === $e);
?>
--EXPECT--
..................
EpAccountTokens\EpAccountTokensError: A bearer of EpAccountTokens\Grant::bearer() never changes, so it cannot be renewed
bool(false)
bool(true)
