--TEST--
Token: a date object that was never initialised is an Error, for the constructor and for each "now"
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

$error = function (callable $do): void {
    try {
        $do();
        echo "none\n";
    } catch (Error $e) {
        echo str_contains($e->getMessage(), 'has not been correctly initialized') ? "has not been correctly initialized\n" : $e;
    }
};
$error(fn () => token(expires: new UninitializedDate()));
$error(fn () => token(obtained: new UninitializedDate()));
$error(fn () => token()->isExpired(new UninitializedDate()));
$error(fn () => token()->expiresWithin(5, new UninitializedDate()));
$error(fn () => token()->isRefreshDue(new UninitializedDate()));
?>
--EXPECT--
has not been correctly initialized
has not been correctly initialized
has not been correctly initialized
has not been correctly initialized
has not been correctly initialized
