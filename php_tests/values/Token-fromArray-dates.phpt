--TEST--
A13: Token: fromArray() takes RFC 3339 dates of the years 1970 to 9999, and no other text
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

use EpAccountTokens\Token;

foreach ([
    '2024-06-27T23:45:24.070Z',
    '2024-06-27T23:45:24Z',
    '2024-06-27t23:45:24z',
    '2024-06-27T23:45:24.1234567Z',
    '2024-06-28T01:45:24+02:00',
    '2024-02-29T00:00:00Z',
    '1970-01-01T00:00:00Z',
    '9999-12-31T23:59:59.999Z',
    '',
    'now',
    'tomorrow',
    '1719576000',
    '@1719576000',
    '2024-06-27',
    '2024-06-27 23:45:24Z',
    '2024-06-27T23:45:24',
    '2024-06-27T23:45Z',
    ' 2024-06-27T23:45:24Z',
    '2024-06-27T23:45:24Z ',
    "2024-06-27T23:45:24Z\0",
    "2024-06-27T23:45:24\0Z",
    '2024-06-27T23:45:24.Z',
    '2024-06-27T23:45:24,5Z',
    '2021-02-29T00:00:00Z',
    '2024-13-01T00:00:00Z',
    '2024-00-01T00:00:00Z',
    '2024-01-00T00:00:00Z',
    '2024-01-01T24:00:00Z',
    '2024-01-01T00:60:00Z',
    '2024-01-01T00:00:60Z',
    '2024-01-01T00:00:00+24:00',
    '2024-01-01T00:00:00+0200',
    '1969-12-31T23:59:59Z',
    '1970-01-01T00:00:00+00:01',
    '9999-12-31T23:59:59-00:01',
    '10000-01-01T00:00:00Z',
    '-001-01-01T00:00:00Z',
    '２０２４-06-27T23:45:24Z',
    '2024-06-27T23:45:24Z; SENTINEL',
] as $text) {
    attempt(json_encode($text, JSON_UNESCAPED_UNICODE), fn () => Token::fromArray(stored_token(['expires' => $text]))->expires);
}
attempt('obtained', fn () => Token::fromArray(stored_token(['obtained' => 'now'])));
?>
--EXPECT--
"2024-06-27T23:45:24.070Z": 2024-06-27T23:45:24.070000+00:00
"2024-06-27T23:45:24Z": 2024-06-27T23:45:24.000000+00:00
"2024-06-27t23:45:24z": 2024-06-27T23:45:24.000000+00:00
"2024-06-27T23:45:24.1234567Z": 2024-06-27T23:45:24.123456+00:00
"2024-06-28T01:45:24+02:00": 2024-06-27T23:45:24.000000+00:00
"2024-02-29T00:00:00Z": 2024-02-29T00:00:00.000000+00:00
"1970-01-01T00:00:00Z": 1970-01-01T00:00:00.000000+00:00
"9999-12-31T23:59:59.999Z": 9999-12-31T23:59:59.999000+00:00
"": ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "expires" is not a time
"now": ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "expires" is not a time
"tomorrow": ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "expires" is not a time
"1719576000": ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "expires" is not a time
"@1719576000": ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "expires" is not a time
"2024-06-27": ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "expires" is not a time
"2024-06-27 23:45:24Z": ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "expires" is not a time
"2024-06-27T23:45:24": ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "expires" is not a time
"2024-06-27T23:45Z": ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "expires" is not a time
" 2024-06-27T23:45:24Z": ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "expires" is not a time
"2024-06-27T23:45:24Z ": ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "expires" is not a time
"2024-06-27T23:45:24Z\u0000": ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "expires" is not a time
"2024-06-27T23:45:24\u0000Z": ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "expires" is not a time
"2024-06-27T23:45:24.Z": ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "expires" is not a time
"2024-06-27T23:45:24,5Z": ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "expires" is not a time
"2021-02-29T00:00:00Z": ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "expires" is not a time
"2024-13-01T00:00:00Z": ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "expires" is not a time
"2024-00-01T00:00:00Z": ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "expires" is not a time
"2024-01-00T00:00:00Z": ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "expires" is not a time
"2024-01-01T24:00:00Z": ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "expires" is not a time
"2024-01-01T00:60:00Z": ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "expires" is not a time
"2024-01-01T00:00:60Z": ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "expires" is not a time
"2024-01-01T00:00:00+24:00": ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "expires" is not a time
"2024-01-01T00:00:00+0200": ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "expires" is not a time
"1969-12-31T23:59:59Z": ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "expires" is not a time
"1970-01-01T00:00:00+00:01": ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "expires" is not a time
"9999-12-31T23:59:59-00:01": ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "expires" is not a time
"10000-01-01T00:00:00Z": ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "expires" is not a time
"-001-01-01T00:00:00Z": ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "expires" is not a time
"２０２４-06-27T23:45:24Z": ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "expires" is not a time
"2024-06-27T23:45:24Z; SENTINEL": ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "expires" is not a time
obtained: ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "obtained" is not a time
