--TEST--
Token: fromArray() ignores keys that it does not know, in any order
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

use EpAccountTokens\Token;

$array = ['later' => ['version' => 2], 0 => 'x', 'Token' => 5, "token\0" => 'x', 'accountId' => 'x'] + array_reverse(stored_token());
var_dump(Token::fromArray($array)->toArray() === stored_token());
?>
--EXPECT--
bool(true)
