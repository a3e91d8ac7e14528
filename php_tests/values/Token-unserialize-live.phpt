--TEST--
Token: __unserialize() on a token that has its values throws and changes nothing
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

$token = token();
attempt('other values', fn () => $token->__unserialize(stored_token(['token' => 'other', 'account_id' => 'other'])));
attempt('the same values', fn () => $token->__unserialize($token->__serialize()));
attempt('no values', fn () => $token->__unserialize([]));
attempt('on an unserialised one', fn () => unserialize(serialize($token))->__unserialize(stored_token(['token' => 'other'])));
var_dump($token->toArray() === stored_token());
?>
--EXPECT--
other values: Error: Cannot modify readonly property EpAccountTokens\Token::$token
the same values: Error: Cannot modify readonly property EpAccountTokens\Token::$token
no values: Error: Cannot modify readonly property EpAccountTokens\Token::$token
on an unserialised one: Error: Cannot modify readonly property EpAccountTokens\Token::$token
bool(true)
