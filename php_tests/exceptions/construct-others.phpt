--TEST--
Exceptions: TransportException and all below it, and the others, are made with what they carry
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/exceptions.inc';

use EpAccountTokens as Ep;

$previous = new RuntimeException('cause');
$all = array_map(fn ($class) => new $class('words', 28, true, 3, 4.5, $previous), TRANSPORT_EXCEPTIONS);
$all[] = new Ep\AccountNotAvailableException('words', 'account-1', $previous);
$all[] = new Ep\ProtocolException('words', 302, $previous);
$all[] = new Ep\OidcException('words', 'access_denied', $previous);
$all[] = new Ep\EpAccountTokensException('words', 5, $previous);
foreach ($all as $e) {
    echo carries($e), ' ', $e->getMessage(), ' ', $e->getPrevious()->getMessage(), ' ', basename($e->getFile()), ' ', $e->getLine() > 0 ? 'line' : 'no line', "\n";
}
var_dump($all[0]->elapsed);
?>
--EXPECT--
TransportException 0: curlCode=28 sent=true attempts=3 elapsed=ok words cause construct-others.php line
ConnectionFailedException 0: curlCode=28 sent=true attempts=3 elapsed=ok words cause construct-others.php line
TimeoutException 0: curlCode=28 sent=true attempts=3 elapsed=ok words cause construct-others.php line
TlsFailedException 0: curlCode=28 sent=true attempts=3 elapsed=ok words cause construct-others.php line
OutcomeUnknownException 0: curlCode=28 sent=true attempts=3 elapsed=ok words cause construct-others.php line
AccountNotAvailableException 0: accountId='account-1' words cause construct-others.php line
ProtocolException 0: status=302 words cause construct-others.php line
OidcException 0: error='access_denied' words cause construct-others.php line
EpAccountTokensException 5:  words cause construct-others.php line
float(4.5)
