--TEST--
AccessToken: a bad value is an error that names the argument and never shows the value
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/../support/values.inc';

use EpAccountTokens\AccessToken;

foreach (['', ' ', 'SENTINEL SENTINEL', "SENTINEL\0", "SENTINEL\r\nX-Injected: 1", 'SENTINELé', str_repeat('S', 16385)] as $text) {
    attempt(strlen($text) . ' bytes', fn () => new AccessToken($text));
}
attempt('longest', fn () => strlen((new AccessToken(str_repeat('S', 16384)))->token));
attempt('null', fn () => new AccessToken(null));
attempt('date before 1970', fn () => new AccessToken('secret', utc('1969-12-31 23:59:59')));
attempt('date after 9999', fn () => new AccessToken('secret', new DateTimeImmutable('@253402300800')));
attempt('timestamp', fn () => new AccessToken('secret', 1719576000));
attempt('nothing', fn () => new AccessToken());
attempt('too much', fn () => new AccessToken('secret', null, null));
attempt('without constructor', fn () => (new ReflectionClass(AccessToken::class))->newInstanceWithoutConstructor());
$token = new AccessToken('secret');
attempt('twice', fn () => $token->__construct('other'));
echo $token->token, "\n";
?>
--EXPECT--
0 bytes: ValueError: EpAccountTokens\AccessToken::__construct(): Argument #1 ($token) must not be empty
1 bytes: ValueError: EpAccountTokens\AccessToken::__construct(): Argument #1 ($token) must be printable ASCII without spaces
17 bytes: ValueError: EpAccountTokens\AccessToken::__construct(): Argument #1 ($token) must be printable ASCII without spaces
9 bytes: ValueError: EpAccountTokens\AccessToken::__construct(): Argument #1 ($token) must be printable ASCII without spaces
23 bytes: ValueError: EpAccountTokens\AccessToken::__construct(): Argument #1 ($token) must be printable ASCII without spaces
10 bytes: ValueError: EpAccountTokens\AccessToken::__construct(): Argument #1 ($token) must be printable ASCII without spaces
16385 bytes: ValueError: EpAccountTokens\AccessToken::__construct(): Argument #1 ($token) must be at most 16384 bytes long
longest: 16384
null: TypeError: EpAccountTokens\AccessToken::__construct(): Argument #1 ($token) must be of type string, null given
date before 1970: ValueError: EpAccountTokens\AccessToken::__construct(): Argument #2 ($expires) must be a date of the years 1970 to 9999
date after 9999: ValueError: EpAccountTokens\AccessToken::__construct(): Argument #2 ($expires) must be a date of the years 1970 to 9999
timestamp: TypeError: EpAccountTokens\AccessToken::__construct(): Argument #2 ($expires) must be of type ?DateTimeInterface, int given
nothing: ArgumentCountError: EpAccountTokens\AccessToken::__construct() expects at least 1 argument, 0 given
too much: ArgumentCountError: EpAccountTokens\AccessToken::__construct() expects at most 2 arguments, 3 given
without constructor: ReflectionException: Class EpAccountTokens\AccessToken is an internal class marked as final that cannot be instantiated without invoking its constructor
twice: Error: Cannot modify readonly property EpAccountTokens\AccessToken::$token
secret
