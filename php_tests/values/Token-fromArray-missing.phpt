--TEST--
Token: fromArray() names the key that is missing; the member's may be
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

use EpAccountTokens\Token;

foreach (array_keys(stored_token()) as $key) {
    attempt($key, fn () => Token::fromArray(stored_token([], $key)));
}
attempt('all', fn () => Token::fromArray([]));
attempt('a list', fn () => Token::fromArray(array_values(stored_token())));
attempt('of another case', fn () => Token::fromArray(array_change_key_case(stored_token(), CASE_UPPER)));
attempt('what the API answers', fn () => Token::fromArray([
    'account_id' => 'account-1',
    'account_name' => 'Analytical Engines Ltd',
    'expires' => '2024-06-28T12:00:00Z',
    'token' => 'header.payload.signature',
    'type' => 'account_management_authentication_token',
]));
var_dump(Token::fromArray(stored_token([], 'account_member_id'))->accountMemberId);
?>
--EXPECT--
v: ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "v" is missing
type: ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "type" is missing
account_id: ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "account_id" is missing
account_name: ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "account_name" is missing
account_member_id: token of account-1
token: ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "token" is missing
expires: ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "expires" is missing
obtained: ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "obtained" is missing
roster_offset: token of account-1
all: ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "v" is missing
a list: ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "v" is missing
of another case: ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "v" is missing
what the API answers: ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "v" is missing
NULL
