--TEST--
Token: a second run of the constructor throws and changes nothing
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

$token = token();
$before = $token->toArray();
attempt('again', fn () => $token->__construct('other', 'Other', 'other.token', utc('2030-01-01'), 'other', utc('2029-01-01'), 'other'));
var_dump($token->toArray() === $before);
?>
--EXPECT--
again: Error: Cannot modify readonly property EpAccountTokens\Token::$token
bool(true)
