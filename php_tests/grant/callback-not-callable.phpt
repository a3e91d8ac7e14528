--TEST--
Grant::callback(): what cannot be called is a TypeError at once
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\AccessToken;
use EpAccountTokens\Grant;

final class Closed
{
    private function hidden(): string
    {
        return 'bearer';
    }
}

foreach (['no_such_function', [new Closed(), 'hidden'], [Closed::class, 'missing'], [AccessToken::class, 'isExpired'], new AccessToken('SENTINEL'), null, 1] as $source) {
    try {
        Grant::callback($source);
        echo "accepted\n";
    } catch (TypeError $error) {
        echo $error->getMessage(), "\n";
    }
}
?>
--EXPECT--
EpAccountTokens\Grant::callback(): Argument #1 ($source) must be a valid callback, function "no_such_function" not found or invalid function name
EpAccountTokens\Grant::callback(): Argument #1 ($source) must be a valid callback, cannot access private method Closed::hidden()
EpAccountTokens\Grant::callback(): Argument #1 ($source) must be a valid callback, class Closed does not have a method "missing"
EpAccountTokens\Grant::callback(): Argument #1 ($source) must be a valid callback, non-static method EpAccountTokens\AccessToken::isExpired() cannot be called statically
EpAccountTokens\Grant::callback(): Argument #1 ($source) must be a valid callback, no array or string given
EpAccountTokens\Grant::callback(): Argument #1 ($source) must be a valid callback, no array or string given
EpAccountTokens\Grant::callback(): Argument #1 ($source) must be a valid callback, no array or string given
