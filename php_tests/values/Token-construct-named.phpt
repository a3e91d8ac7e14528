--TEST--
Token: arguments of the constructor by name, in any order
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

use EpAccountTokens\Token;

$token = new Token(
    type: 'some_other_type',
    obtained: utc('2024-06-27 12:00:00'),
    accountMemberId: 'member-1',
    expires: utc('2024-06-28 12:00:00'),
    token: 'header.payload.signature',
    accountName: 'Analytical Engines Ltd',
    accountId: 'account-1',
);
print_r($token->toArray());
?>
--EXPECT--
Array
(
    [v] => 1
    [type] => some_other_type
    [account_id] => account-1
    [account_name] => Analytical Engines Ltd
    [account_member_id] => member-1
    [token] => header.payload.signature
    [expires] => 2024-06-28T12:00:00.000Z
    [obtained] => 2024-06-27T12:00:00.000Z
    [roster_offset] => 
)
