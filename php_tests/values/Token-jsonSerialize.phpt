--TEST--
Token: JSON has the storage form without the version, the secret redacted
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

echo json_encode(token(), JSON_PRETTY_PRINT), "\n";
var_dump(token(accountMemberId: null)->jsonSerialize());
?>
--EXPECTF--
{
    "type": "account_management_authentication_token",
    "account_id": "account-1",
    "account_name": "Analytical Engines Ltd",
    "account_member_id": "member-1",
    "token": "*** %x",
    "expires": "2024-06-28T12:00:00.000Z",
    "obtained": "2024-06-27T12:00:00.000Z",
    "roster_offset": null
}
array(8) {
  ["type"]=>
  string(39) "account_management_authentication_token"
  ["account_id"]=>
  string(9) "account-1"
  ["account_name"]=>
  string(22) "Analytical Engines Ltd"
  ["account_member_id"]=>
  NULL
  ["token"]=>
  string(10) "*** %x"
  ["expires"]=>
  string(24) "2024-06-28T12:00:00.000Z"
  ["obtained"]=>
  string(24) "2024-06-27T12:00:00.000Z"
  ["roster_offset"]=>
  NULL
}
