--TEST--
Token: changing the array does not change the token
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

$token = token();
$array = $token->toArray();
foreach ($array as &$value) {
    $value = 'x';
}
$array['token'][0] = 'x';
var_dump($token->token, $token->accountId, $token->toArray() === token()->toArray());

$source = token()->toArray();
$token = EpAccountTokens\Token::fromArray($source);
$source['token'][0] = 'X';
$source['account_id'] = 'other';
var_dump($token->token, $token->accountId);
?>
--EXPECT--
string(24) "header.payload.signature"
string(9) "account-1"
bool(true)
string(24) "header.payload.signature"
string(9) "account-1"
