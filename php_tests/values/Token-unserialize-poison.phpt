--TEST--
A13: Token: unserialize() checks a payload as fromArray() does, and wakes nothing that it should not
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/unserialize.inc';
require_once __DIR__ . '/../support/values.inc';

use EpAccountTokens\Token;

final class Gadget
{
    public string $command = 'rm';

    public function __toString(): string
    {
        echo "Gadget::__toString() ran\n";
        return 'token';
    }
}

attempt('as it should be', fn () => unserialize(serialized_as(Token::class, stored_token())));
attempt('no data', fn () => unserialize(serialized_as(Token::class, '0:{}')));
foreach (array_keys(stored_token()) as $key) {
    attempt("without $key", fn () => unserialize(serialized_as(Token::class, stored_token([], $key))));
}
attempt('object as token', fn () => unserialize(serialized_as(Token::class, stored_token(['token' => new Gadget()]))));
attempt('object as date', fn () => unserialize(serialized_as(Token::class, stored_token(['expires' => new DateTimeImmutable('@0')]))));
attempt('token as token', fn () => unserialize(serialized_as(Token::class, stored_token(['token' => token()]))));
attempt('array as name', fn () => unserialize(serialized_as(Token::class, stored_token(['account_name' => ['x']]))));
attempt('int as id', fn () => unserialize(serialized_as(Token::class, stored_token(['account_id' => 5]))));
attempt('bad version', fn () => unserialize(serialized_as(Token::class, stored_token(['v' => 2]))));
attempt('bad date', fn () => unserialize(serialized_as(Token::class, stored_token(['obtained' => 'yesterday']))));
attempt('text as offset', fn () => unserialize(serialized_as(Token::class, stored_token(['roster_offset' => '7']))));
attempt('offset out of range', fn () => unserialize(serialized_as(Token::class, stored_token(['roster_offset' => 10_001]))));
attempt('header injection', fn () => unserialize(serialized_as(Token::class, stored_token(['token' => "a\r\nX-Injected: 1"]))));
attempt('names of properties', fn () => unserialize(serialized_as(Token::class, ['token' => 'secret', 'accountId' => 'account-1', 'type' => 'type'])));
attempt('mangled names', fn () => unserialize(serialized_as(Token::class, ["\0" . Token::class . "\0token" => 'secret', "\0*\0type" => 'type'])));
attempt('itself as token', fn () => unserialize(serialized_as(Token::class, '9:' . substr(str_replace(serialize('header.payload.signature'), 'r:1;', serialize(stored_token())), 4))));
attempt('C: format', fn () => unserialize('C:' . strlen(Token::class) . ':"' . Token::class . '":0:{}'));
attempt('C: format with data', fn () => unserialize('C:' . strlen(Token::class) . ':"' . Token::class . '":6:{a:0:{}}'));
attempt('class not allowed', fn () => unserialize(serialized_as(Token::class, stored_token()), ['allowed_classes' => false]));
?>
--EXPECT--
as it should be: token of account-1
no data: ValueError: EpAccountTokens\Token::__unserialize(): Argument #1 ($data) must be a stored token, but "v" is missing
without v: ValueError: EpAccountTokens\Token::__unserialize(): Argument #1 ($data) must be a stored token, but "v" is missing
without type: ValueError: EpAccountTokens\Token::__unserialize(): Argument #1 ($data) must be a stored token, but "type" is missing
without account_id: ValueError: EpAccountTokens\Token::__unserialize(): Argument #1 ($data) must be a stored token, but "account_id" is missing
without account_name: ValueError: EpAccountTokens\Token::__unserialize(): Argument #1 ($data) must be a stored token, but "account_name" is missing
without account_member_id: token of account-1
without token: ValueError: EpAccountTokens\Token::__unserialize(): Argument #1 ($data) must be a stored token, but "token" is missing
without expires: ValueError: EpAccountTokens\Token::__unserialize(): Argument #1 ($data) must be a stored token, but "expires" is missing
without obtained: ValueError: EpAccountTokens\Token::__unserialize(): Argument #1 ($data) must be a stored token, but "obtained" is missing
without roster_offset: token of account-1
object as token: TypeError: EpAccountTokens\Token::__unserialize(): Argument #1 ($data) must be a stored token, but "token" is not a string
object as date: TypeError: EpAccountTokens\Token::__unserialize(): Argument #1 ($data) must be a stored token, but "expires" is not a string
token as token: TypeError: EpAccountTokens\Token::__unserialize(): Argument #1 ($data) must be a stored token, but "token" is not a string
array as name: TypeError: EpAccountTokens\Token::__unserialize(): Argument #1 ($data) must be a stored token, but "account_name" is not a string
int as id: TypeError: EpAccountTokens\Token::__unserialize(): Argument #1 ($data) must be a stored token, but "account_id" is not a string
bad version: ValueError: EpAccountTokens\Token::__unserialize(): Argument #1 ($data) must be a stored token, but "v" is not 1
bad date: ValueError: EpAccountTokens\Token::__unserialize(): Argument #1 ($data) must be a stored token, but "obtained" is not a time
text as offset: TypeError: EpAccountTokens\Token::__unserialize(): Argument #1 ($data) must be a stored token, but "roster_offset" is not an integer
offset out of range: ValueError: EpAccountTokens\Token::__unserialize(): Argument #1 ($data) must be a stored token, but "roster_offset" is not between 0 and 10000
header injection: ValueError: EpAccountTokens\Token::__unserialize(): Argument #1 ($data) must be a stored token, but "token" must be printable ASCII without spaces
names of properties: ValueError: EpAccountTokens\Token::__unserialize(): Argument #1 ($data) must be a stored token, but "v" is missing
mangled names: ValueError: EpAccountTokens\Token::__unserialize(): Argument #1 ($data) must be a stored token, but "v" is missing
itself as token: TypeError: EpAccountTokens\Token::__unserialize(): Argument #1 ($data) must be a stored token, but "token" is not a string
C: format: Exception: Unserialization of 'EpAccountTokens\Token' is not allowed
C: format with data: Exception: Unserialization of 'EpAccountTokens\Token' is not allowed
class not allowed: __PHP_Incomplete_Class
