--TEST--
S9: Token: fromArray() takes version 1 alone, and no number that merely looks like it
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

use EpAccountTokens\Token;

foreach ([1, 0, 2, -1, PHP_INT_MAX, '1', 1.0, true, null, 'one'] as $version) {
    attempt('v = ' . var_export($version, true), fn () => Token::fromArray(stored_token(['v' => $version])));
}
?>
--EXPECT--
v = 1: token of account-1
v = 0: ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "v" is not 1
v = 2: ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "v" is not 1
v = -1: ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "v" is not 1
v = 9223372036854775807: ValueError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "v" is not 1
v = '1': TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "v" is not an integer
v = 1.0: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "v" is not an integer
v = true: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "v" is not an integer
v = NULL: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "v" is not an integer
v = 'one': TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "v" is not an integer
