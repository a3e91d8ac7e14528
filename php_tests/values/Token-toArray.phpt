--TEST--
Token: toArray() is the storage form: scalars, the API's names, dates as UTC text with milliseconds
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

var_dump(token(expires: new DateTimeImmutable('2024-06-27T23:45:24.0709999+00:00'), obtained: new DateTimeImmutable('2024-06-27T03:04:05+05:30'))->toArray());
var_dump(token(accountMemberId: null)->toArray()['account_member_id']);
?>
--EXPECT--
array(9) {
  ["v"]=>
  int(1)
  ["type"]=>
  string(39) "account_management_authentication_token"
  ["account_id"]=>
  string(9) "account-1"
  ["account_name"]=>
  string(22) "Analytical Engines Ltd"
  ["account_member_id"]=>
  string(8) "member-1"
  ["token"]=>
  string(24) "header.payload.signature"
  ["expires"]=>
  string(24) "2024-06-27T23:45:24.070Z"
  ["obtained"]=>
  string(24) "2024-06-26T21:34:05.000Z"
  ["roster_offset"]=>
  NULL
}
NULL
