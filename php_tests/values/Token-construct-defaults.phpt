--TEST--
Token: without optional arguments it has the API's type, no member, and was obtained now
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

use EpAccountTokens\Token;

$before = new DateTimeImmutable();
$token = new Token('account-1', 'Analytical Engines Ltd', 'header.payload.signature', utc('2024-06-28'));
$after = new DateTimeImmutable();

var_dump($token->type, $token->accountMemberId);
var_dump($before <= $token->obtained && $token->obtained <= $after);

$token = new Token('account-1', '', 'header.payload.signature', utc('2024-06-28'), null, null);
var_dump($token->accountName, $token->accountMemberId);
var_dump($after <= $token->obtained && $token->obtained <= new DateTimeImmutable());
?>
--EXPECT--
string(39) "account_management_authentication_token"
NULL
bool(true)
string(0) ""
NULL
bool(true)
