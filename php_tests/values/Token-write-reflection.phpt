--TEST--
Token: Reflection cannot write
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

$token = token();
$before = $token->toArray();
foreach ((new ReflectionClass($token))->getProperties() as $property) {
    attempt($property->name, fn () => $property->setValue($token, 'x'));
}
var_dump($token->toArray() === $before);
?>
--EXPECT--
type: Error: Cannot modify readonly property EpAccountTokens\Token::$type
accountId: Error: Cannot modify readonly property EpAccountTokens\Token::$accountId
accountName: Error: Cannot modify readonly property EpAccountTokens\Token::$accountName
accountMemberId: Error: Cannot modify readonly property EpAccountTokens\Token::$accountMemberId
token: Error: Cannot modify readonly property EpAccountTokens\Token::$token
expires: Error: Cannot modify readonly property EpAccountTokens\Token::$expires
obtained: Error: Cannot modify readonly property EpAccountTokens\Token::$obtained
rosterOffset: Error: Cannot modify readonly property EpAccountTokens\Token::$rosterOffset
bool(true)
