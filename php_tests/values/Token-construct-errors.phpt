--TEST--
Token: a bad value is a ValueError that names the argument and never shows the value
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

$texts = [
    'empty' => '',
    'NUL' => "SENTINEL\0",
    'line feed' => "SENTINEL\n",
    'carriage return' => "SENTINEL\r",
    'tab' => "SENTINEL\t",
    'space' => 'SENTINEL SENTINEL',
    'DEL' => "SENTINEL\x7F",
    'not ASCII' => 'SENTINELé',
    'not UTF-8' => "SENTINEL\xE9",
    'lone surrogate' => "SENTINEL\xED\xA0\x80",
    'overlong' => "SENTINEL\xC0\xAF",
    '256 bytes' => str_repeat('S', 256),
    '16,385 bytes' => str_repeat('S', 16385),
    '1 MiB and a byte' => str_repeat('S', (1 << 20) + 1),
];
foreach (['accountId', 'accountName', 'token', 'accountMemberId', 'type'] as $argument) {
    echo "-- $argument\n";
    foreach ($texts as $what => $text) {
        try {
            token(...[$argument => $text]);
            echo "$what: taken\n";
        } catch (ValueError $e) {
            echo "$what: ", $e->getMessage(), "\n";
        }
    }
}
?>
--EXPECT--
-- accountId
empty: EpAccountTokens\Token::__construct(): Argument #1 ($accountId) must not be empty
NUL: EpAccountTokens\Token::__construct(): Argument #1 ($accountId) must not contain NUL, CR or LF
line feed: EpAccountTokens\Token::__construct(): Argument #1 ($accountId) must not contain NUL, CR or LF
carriage return: EpAccountTokens\Token::__construct(): Argument #1 ($accountId) must not contain NUL, CR or LF
tab: taken
space: taken
DEL: taken
not ASCII: taken
not UTF-8: EpAccountTokens\Token::__construct(): Argument #1 ($accountId) must be valid UTF-8
lone surrogate: EpAccountTokens\Token::__construct(): Argument #1 ($accountId) must be valid UTF-8
overlong: EpAccountTokens\Token::__construct(): Argument #1 ($accountId) must be valid UTF-8
256 bytes: EpAccountTokens\Token::__construct(): Argument #1 ($accountId) must be at most 255 bytes long
16,385 bytes: EpAccountTokens\Token::__construct(): Argument #1 ($accountId) must be at most 255 bytes long
1 MiB and a byte: EpAccountTokens\Token::__construct(): Argument #1 ($accountId) must be at most 255 bytes long
-- accountName
empty: taken
NUL: taken
line feed: taken
carriage return: taken
tab: taken
space: taken
DEL: taken
not ASCII: taken
not UTF-8: EpAccountTokens\Token::__construct(): Argument #2 ($accountName) must be valid UTF-8
lone surrogate: EpAccountTokens\Token::__construct(): Argument #2 ($accountName) must be valid UTF-8
overlong: EpAccountTokens\Token::__construct(): Argument #2 ($accountName) must be valid UTF-8
256 bytes: taken
16,385 bytes: taken
1 MiB and a byte: EpAccountTokens\Token::__construct(): Argument #2 ($accountName) must be at most 1048576 bytes long
-- token
empty: EpAccountTokens\Token::__construct(): Argument #3 ($token) must not be empty
NUL: EpAccountTokens\Token::__construct(): Argument #3 ($token) must be printable ASCII without spaces
line feed: EpAccountTokens\Token::__construct(): Argument #3 ($token) must be printable ASCII without spaces
carriage return: EpAccountTokens\Token::__construct(): Argument #3 ($token) must be printable ASCII without spaces
tab: EpAccountTokens\Token::__construct(): Argument #3 ($token) must be printable ASCII without spaces
space: EpAccountTokens\Token::__construct(): Argument #3 ($token) must be printable ASCII without spaces
DEL: EpAccountTokens\Token::__construct(): Argument #3 ($token) must be printable ASCII without spaces
not ASCII: EpAccountTokens\Token::__construct(): Argument #3 ($token) must be printable ASCII without spaces
not UTF-8: EpAccountTokens\Token::__construct(): Argument #3 ($token) must be printable ASCII without spaces
lone surrogate: EpAccountTokens\Token::__construct(): Argument #3 ($token) must be printable ASCII without spaces
overlong: EpAccountTokens\Token::__construct(): Argument #3 ($token) must be printable ASCII without spaces
256 bytes: taken
16,385 bytes: EpAccountTokens\Token::__construct(): Argument #3 ($token) must be at most 16384 bytes long
1 MiB and a byte: EpAccountTokens\Token::__construct(): Argument #3 ($token) must be at most 16384 bytes long
-- accountMemberId
empty: taken
NUL: taken
line feed: taken
carriage return: taken
tab: taken
space: taken
DEL: taken
not ASCII: taken
not UTF-8: EpAccountTokens\Token::__construct(): Argument #5 ($accountMemberId) must be valid UTF-8
lone surrogate: EpAccountTokens\Token::__construct(): Argument #5 ($accountMemberId) must be valid UTF-8
overlong: EpAccountTokens\Token::__construct(): Argument #5 ($accountMemberId) must be valid UTF-8
256 bytes: taken
16,385 bytes: taken
1 MiB and a byte: EpAccountTokens\Token::__construct(): Argument #5 ($accountMemberId) must be at most 1048576 bytes long
-- type
empty: taken
NUL: taken
line feed: taken
carriage return: taken
tab: taken
space: taken
DEL: taken
not ASCII: taken
not UTF-8: EpAccountTokens\Token::__construct(): Argument #7 ($type) must be valid UTF-8
lone surrogate: EpAccountTokens\Token::__construct(): Argument #7 ($type) must be valid UTF-8
overlong: EpAccountTokens\Token::__construct(): Argument #7 ($type) must be valid UTF-8
256 bytes: taken
16,385 bytes: taken
1 MiB and a byte: EpAccountTokens\Token::__construct(): Argument #7 ($type) must be at most 1048576 bytes long
