--TEST--
B9: Token: neither locale nor php.ini changes what is stored
--EXTENSIONS--
ep_account_tokens
--INI--
precision=2
serialize_precision=2
date.timezone=Asia/Kolkata
default_charset=ISO-8859-1
internal_encoding=ISO-8859-1
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

setlocale(LC_ALL, ['de_DE.UTF-8', 'de_DE', 'fr_FR.UTF-8', 'ar_EG.UTF-8', 'C']);
$token = token(accountName: 'Zażółć ☕', expires: utc('2024-06-28 12:00:00.123'));
echo json_encode($token->toArray(), JSON_UNESCAPED_UNICODE), "\n";
echo EpAccountTokens\Token::fromArray($token->toArray())->accountName, "\n";
?>
--EXPECT--
{"v":1,"type":"account_management_authentication_token","account_id":"account-1","account_name":"Zażółć ☕","account_member_id":"member-1","token":"header.payload.signature","expires":"2024-06-28T12:00:00.123Z","obtained":"2024-06-27T12:00:00.000Z","roster_offset":null}
Zażółć ☕
