--TEST--
Token: reading a character of a property, and an unknown property
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

$token = token(token: 'abc');
var_dump($token->token[1], $token->token[-1], $token->accountId[0]);
var_dump($token->nothing);
?>
--EXPECTF--
string(1) "b"
string(1) "c"
string(1) "a"

Warning: Undefined property: EpAccountTokens\Token::$nothing in %s on line %d
NULL
