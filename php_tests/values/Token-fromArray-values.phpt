--TEST--
A13: Token: fromArray() checks texts as the constructor does, and shows none of them
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

use EpAccountTokens\Token;

foreach ([
    'type' => ["SENTINEL\xFF"],
    'account_id' => ['', "SENTINEL\0", "SENTINEL\n", "SENTINEL\xFF", str_repeat('S', 256)],
    'account_name' => ["SENTINEL\xFF", str_repeat('S', (1 << 20) + 1)],
    'account_member_id' => ["SENTINEL\xFF"],
    'token' => ['', 'SENTINEL SENTINEL', "SENTINEL\r\nX-Injected: 1", 'SENTINELé', str_repeat('S', 16385)],
] as $key => $values) {
    foreach ($values as $value) {
        attempt($key, fn () => Token::fromArray(stored_token([$key => $value])));
    }
}
?>
--EXPECT--
type: ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "type" must be valid UTF-8
account_id: ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "account_id" must not be empty
account_id: ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "account_id" must not contain NUL, CR or LF
account_id: ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "account_id" must not contain NUL, CR or LF
account_id: ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "account_id" must be valid UTF-8
account_id: ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "account_id" must be at most 255 bytes long
account_name: ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "account_name" must be valid UTF-8
account_name: ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "account_name" must be at most 1048576 bytes long
account_member_id: ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "account_member_id" must be valid UTF-8
token: ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "token" must not be empty
token: ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "token" must be printable ASCII without spaces
token: ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "token" must be printable ASCII without spaces
token: ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "token" must be printable ASCII without spaces
token: ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "token" must be at most 16384 bytes long
