--TEST--
Token: two tokens are never equal and have no order, so that no comparison tells about the secret
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

$token = token();
$other = token();
$same = $token;
var_dump($token == $same, $token === $same);
var_dump($token == $other, $token != $other, $token == clone $token);
var_dump($token < $other, $token > $other, $token <= $other, $token >= $other, $token <=> $other);
var_dump([$token] == [$other], in_array($other, [$token]), in_array($same, [$token]), array_search($other, [$token]));
$token->expires;
var_dump($token == $other);
?>
--EXPECT--
bool(true)
bool(true)
bool(false)
bool(true)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
int(1)
bool(false)
bool(false)
bool(true)
bool(false)
bool(false)
