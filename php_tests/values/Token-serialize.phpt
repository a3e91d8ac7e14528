--TEST--
Token: serialize() holds the storage form, unserialize() brings the token back
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

use EpAccountTokens\Token;

$token = token();
echo serialize($token), "\n";
var_dump($token->__serialize() === $token->toArray());

$token->expires;
$back = unserialize(serialize($token));
var_dump($back instanceof Token, $back->toArray() === $token->toArray(), $back->token, as_text($back->expires));

[$first, $second] = unserialize(serialize([$token, $token]));
var_dump($first === $second, $first->token);
var_dump(unserialize(serialize(token(accountMemberId: null)), ['allowed_classes' => [Token::class]])->accountMemberId);
?>
--EXPECT--
O:21:"EpAccountTokens\Token":9:{s:1:"v";i:1;s:4:"type";s:39:"account_management_authentication_token";s:10:"account_id";s:9:"account-1";s:12:"account_name";s:22:"Analytical Engines Ltd";s:17:"account_member_id";s:8:"member-1";s:5:"token";s:24:"header.payload.signature";s:7:"expires";s:24:"2024-06-28T12:00:00.000Z";s:8:"obtained";s:24:"2024-06-27T12:00:00.000Z";s:13:"roster_offset";N;}
bool(true)
bool(true)
bool(true)
string(24) "header.payload.signature"
string(32) "2024-06-28T12:00:00.000000+00:00"
bool(true)
string(24) "header.payload.signature"
NULL
