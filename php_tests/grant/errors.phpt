--TEST--
Grant: what the factories refuse, without showing it
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/../support/values.inc';

use EpAccountTokens\Grant;

foreach (['', "SENTINEL\0", "SENTINEL\n", "SENTINEL\r", "SENTINEL\xFF", str_repeat('S', 256), str_repeat('S', 4097), str_repeat('S', 16385)] as $text) {
    echo '-- ', strlen($text), " bytes\n";
    attempt('implicit', fn () => Grant::implicit($text));
    attempt('client id', fn () => Grant::clientCredentials($text, 'secret'));
    attempt('client secret', fn () => Grant::clientCredentials('client', $text));
    attempt('bearer', fn () => Grant::bearer($text));
}
echo "-- types\n";
attempt('int', fn () => Grant::implicit(5));
attempt('null', fn () => Grant::clientCredentials('client', null));
attempt('array', fn () => Grant::bearer(['SENTINEL']));
attempt('nothing', fn () => Grant::clientCredentials('client'));
attempt('bearer with a space', fn () => Grant::bearer('SENTINEL SENTINEL'));
attempt('bearer not ASCII', fn () => Grant::bearer('SENTINELé'));
?>
--EXPECT--
-- 0 bytes
implicit: ValueError: EpAccountTokens\Grant::implicit(): Argument #1 ($clientId) must not be empty
client id: ValueError: EpAccountTokens\Grant::clientCredentials(): Argument #1 ($clientId) must not be empty
client secret: ValueError: EpAccountTokens\Grant::clientCredentials(): Argument #2 ($clientSecret) must not be empty
bearer: ValueError: EpAccountTokens\Grant::bearer(): Argument #1 ($token) must not be empty
-- 9 bytes
implicit: ValueError: EpAccountTokens\Grant::implicit(): Argument #1 ($clientId) must not contain NUL, CR or LF
client id: ValueError: EpAccountTokens\Grant::clientCredentials(): Argument #1 ($clientId) must not contain NUL, CR or LF
client secret: ValueError: EpAccountTokens\Grant::clientCredentials(): Argument #2 ($clientSecret) must not contain NUL, CR or LF
bearer: ValueError: EpAccountTokens\Grant::bearer(): Argument #1 ($token) must be printable ASCII without spaces
-- 9 bytes
implicit: ValueError: EpAccountTokens\Grant::implicit(): Argument #1 ($clientId) must not contain NUL, CR or LF
client id: ValueError: EpAccountTokens\Grant::clientCredentials(): Argument #1 ($clientId) must not contain NUL, CR or LF
client secret: ValueError: EpAccountTokens\Grant::clientCredentials(): Argument #2 ($clientSecret) must not contain NUL, CR or LF
bearer: ValueError: EpAccountTokens\Grant::bearer(): Argument #1 ($token) must be printable ASCII without spaces
-- 9 bytes
implicit: ValueError: EpAccountTokens\Grant::implicit(): Argument #1 ($clientId) must not contain NUL, CR or LF
client id: ValueError: EpAccountTokens\Grant::clientCredentials(): Argument #1 ($clientId) must not contain NUL, CR or LF
client secret: ValueError: EpAccountTokens\Grant::clientCredentials(): Argument #2 ($clientSecret) must not contain NUL, CR or LF
bearer: ValueError: EpAccountTokens\Grant::bearer(): Argument #1 ($token) must be printable ASCII without spaces
-- 9 bytes
implicit: ValueError: EpAccountTokens\Grant::implicit(): Argument #1 ($clientId) must be valid UTF-8
client id: ValueError: EpAccountTokens\Grant::clientCredentials(): Argument #1 ($clientId) must be valid UTF-8
client secret: ValueError: EpAccountTokens\Grant::clientCredentials(): Argument #2 ($clientSecret) must be valid UTF-8
bearer: ValueError: EpAccountTokens\Grant::bearer(): Argument #1 ($token) must be printable ASCII without spaces
-- 256 bytes
implicit: ValueError: EpAccountTokens\Grant::implicit(): Argument #1 ($clientId) must be at most 255 bytes long
client id: ValueError: EpAccountTokens\Grant::clientCredentials(): Argument #1 ($clientId) must be at most 255 bytes long
client secret: EpAccountTokens\Grant
bearer: EpAccountTokens\Grant
-- 4097 bytes
implicit: ValueError: EpAccountTokens\Grant::implicit(): Argument #1 ($clientId) must be at most 255 bytes long
client id: ValueError: EpAccountTokens\Grant::clientCredentials(): Argument #1 ($clientId) must be at most 255 bytes long
client secret: ValueError: EpAccountTokens\Grant::clientCredentials(): Argument #2 ($clientSecret) must be at most 4096 bytes long
bearer: EpAccountTokens\Grant
-- 16385 bytes
implicit: ValueError: EpAccountTokens\Grant::implicit(): Argument #1 ($clientId) must be at most 255 bytes long
client id: ValueError: EpAccountTokens\Grant::clientCredentials(): Argument #1 ($clientId) must be at most 255 bytes long
client secret: ValueError: EpAccountTokens\Grant::clientCredentials(): Argument #2 ($clientSecret) must be at most 4096 bytes long
bearer: ValueError: EpAccountTokens\Grant::bearer(): Argument #1 ($token) must be at most 16384 bytes long
-- types
int: TypeError: EpAccountTokens\Grant::implicit(): Argument #1 ($clientId) must be of type string, int given
null: TypeError: EpAccountTokens\Grant::clientCredentials(): Argument #2 ($clientSecret) must be of type string, null given
array: TypeError: EpAccountTokens\Grant::bearer(): Argument #1 ($token) must be of type string, array given
nothing: ArgumentCountError: EpAccountTokens\Grant::clientCredentials() expects exactly 2 arguments, 1 given
bearer with a space: ValueError: EpAccountTokens\Grant::bearer(): Argument #1 ($token) must be printable ASCII without spaces
bearer not ASCII: ValueError: EpAccountTokens\Grant::bearer(): Argument #1 ($token) must be printable ASCII without spaces
