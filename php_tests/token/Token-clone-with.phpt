--TEST--
Token: clone() with other values is refused (PHP 8.5)
--EXTENSIONS--
ep_account_tokens
--SKIPIF--
<?php
if (PHP_VERSION_ID < 80500) {
    die('skip PHP 8.5 has clone() with values');
}
?>
--FILE--
<?php
require __DIR__ . '/values.inc';

$token = token();
foreach (['type', 'accountId', 'accountName', 'accountMemberId', 'token', 'expires', 'obtained', 'nothing'] as $name) {
    attempt($name, fn () => clone($token, [$name => 'x']));
}
var_dump(clone($token)->toArray() === $token->toArray());
?>
--EXPECT--
TODO
