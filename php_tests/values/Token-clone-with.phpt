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
require __DIR__ . '/../support/values.inc';

$token = token();
foreach (['type', 'accountId', 'accountName', 'accountMemberId', 'token', 'expires', 'obtained', 'nothing'] as $name) {
    attempt($name, fn () => clone($token, [$name => 'x']));
}
var_dump((clone $token)->toArray() === stored_token());
?>
--EXPECT--
type: Error: Cannot modify readonly property EpAccountTokens\Token::$type
accountId: Error: Cannot modify readonly property EpAccountTokens\Token::$accountId
accountName: Error: Cannot modify readonly property EpAccountTokens\Token::$accountName
accountMemberId: Error: Cannot modify readonly property EpAccountTokens\Token::$accountMemberId
token: Error: Cannot modify readonly property EpAccountTokens\Token::$token
expires: Error: Cannot modify readonly property EpAccountTokens\Token::$expires
obtained: Error: Cannot modify readonly property EpAccountTokens\Token::$obtained
nothing: Error: Cannot create dynamic property EpAccountTokens\Token::$nothing
bool(true)
