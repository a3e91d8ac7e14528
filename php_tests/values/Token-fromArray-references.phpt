--TEST--
Token: references in the array are read, and lead nowhere afterwards
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

use EpAccountTokens\Token;

$array = stored_token();
foreach (array_keys($array) as $key) {
    $references[$key] = &$array[$key];
}
$token = Token::fromArray($array);
var_dump($token->toArray() === stored_token());
foreach ($references as &$reference) {
    $reference = 'x';
}
var_dump($token->toArray() === stored_token(), $token->token, $token->accountId);

$cyclic = stored_token();
$cyclic['token'] = &$cyclic;
attempt('an array within itself', fn () => Token::fromArray($cyclic));
unset($cyclic);
gc_collect_cycles();
?>
--EXPECT--
bool(true)
bool(true)
string(24) "header.payload.signature"
string(9) "account-1"
an array within itself: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "token" is not a string
