--TEST--
A13: Token: fromArray() wants strings, and names the key that holds none
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

use EpAccountTokens\Token;

$stringable = new class {
    public function __toString(): string
    {
        echo "__toString() was called\n";
        return 'SENTINEL';
    }
};
$values = ['null' => null, 'false' => false, 'int' => 1719576000, 'float' => 1.5, 'array' => ['SENTINEL'], 'Stringable' => $stringable, 'date' => utc('2024-06-28')];
foreach (['type', 'account_id', 'account_name', 'account_member_id', 'token', 'expires', 'obtained'] as $key) {
    foreach ($values as $what => $value) {
        attempt("$key, $what", fn () => Token::fromArray(stored_token([$key => $value])));
    }
}
attempt('no array', fn () => Token::fromArray('SENTINEL'));
attempt('object', fn () => Token::fromArray((object) stored_token()));
attempt('no argument', fn () => Token::fromArray());
?>
--EXPECT--
type, null: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "type" is not a string
type, false: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "type" is not a string
type, int: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "type" is not a string
type, float: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "type" is not a string
type, array: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "type" is not a string
type, Stringable: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "type" is not a string
type, date: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "type" is not a string
account_id, null: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "account_id" is not a string
account_id, false: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "account_id" is not a string
account_id, int: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "account_id" is not a string
account_id, float: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "account_id" is not a string
account_id, array: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "account_id" is not a string
account_id, Stringable: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "account_id" is not a string
account_id, date: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "account_id" is not a string
account_name, null: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "account_name" is not a string
account_name, false: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "account_name" is not a string
account_name, int: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "account_name" is not a string
account_name, float: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "account_name" is not a string
account_name, array: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "account_name" is not a string
account_name, Stringable: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "account_name" is not a string
account_name, date: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "account_name" is not a string
account_member_id, null: token of account-1
account_member_id, false: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "account_member_id" is not a string
account_member_id, int: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "account_member_id" is not a string
account_member_id, float: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "account_member_id" is not a string
account_member_id, array: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "account_member_id" is not a string
account_member_id, Stringable: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "account_member_id" is not a string
account_member_id, date: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "account_member_id" is not a string
token, null: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "token" is not a string
token, false: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "token" is not a string
token, int: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "token" is not a string
token, float: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "token" is not a string
token, array: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "token" is not a string
token, Stringable: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "token" is not a string
token, date: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "token" is not a string
expires, null: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "expires" is not a string
expires, false: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "expires" is not a string
expires, int: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "expires" is not a string
expires, float: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "expires" is not a string
expires, array: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "expires" is not a string
expires, Stringable: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "expires" is not a string
expires, date: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "expires" is not a string
obtained, null: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "obtained" is not a string
obtained, false: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "obtained" is not a string
obtained, int: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "obtained" is not a string
obtained, float: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "obtained" is not a string
obtained, array: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "obtained" is not a string
obtained, Stringable: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "obtained" is not a string
obtained, date: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be a stored token, but "obtained" is not a string
no array: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be of type array, string given
object: TypeError: EpAccountTokens\Token::fromArray(): Argument #1 ($data) must be of type array, stdClass given
no argument: ArgumentCountError: EpAccountTokens\Token::fromArray() expects exactly 1 argument, 0 given
