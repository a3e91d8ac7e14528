--TEST--
A10: Secrets: a dump shows what a token is, with the secret redacted
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/secrets.inc';
require_once __DIR__ . '/../support/values.inc';

use EpAccountTokens\AccessToken;

$token = token(token: 'SENTINEL');
var_dump($token);
print_r($token);
echo "\n";
var_dump(new AccessToken('SENTINEL', utc('2024-06-28 12:00:00')), new AccessToken('SENTINEL'));
?>
--EXPECTF--
object(EpAccountTokens\Token)#1 (8) {
  ["type"]=>
  string(39) "account_management_authentication_token"
  ["accountId"]=>
  string(9) "account-1"
  ["accountName"]=>
  string(22) "Analytical Engines Ltd"
  ["accountMemberId"]=>
  string(8) "member-1"
  ["token"]=>
  string(10) "*** %x"
  ["expires"]=>
  string(24) "2024-06-28T12:00:00.000Z"
  ["obtained"]=>
  string(24) "2024-06-27T12:00:00.000Z"
  ["rosterOffset"]=>
  NULL
}
EpAccountTokens\Token Object
(
    [type] => account_management_authentication_token
    [accountId] => account-1
    [accountName] => Analytical Engines Ltd
    [accountMemberId] => member-1
    [token] => *** %x
    [expires] => 2024-06-28T12:00:00.000Z
    [obtained] => 2024-06-27T12:00:00.000Z
    [rosterOffset] => 
)

object(EpAccountTokens\AccessToken)#3 (2) {
  ["token"]=>
  string(10) "*** %x"
  ["expires"]=>
  string(24) "2024-06-28T12:00:00.000Z"
}
object(EpAccountTokens\AccessToken)#2 (2) {
  ["token"]=>
  string(10) "*** %x"
  ["expires"]=>
  NULL
}
