--TEST--
Token: an argument of another type, one too few and one too many
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/../support/values.inc';

use EpAccountTokens\Token;

$date = utc('2024-06-28');
attempt('int as id', fn () => new Token(1, 'name', 'secret', $date));
attempt('null as name', fn () => new Token('id', null, 'secret', $date));
attempt('array as token', fn () => new Token('id', 'name', ['secret'], $date));
attempt('string as date', fn () => new Token('id', 'name', 'secret', '2024-06-28'));
attempt('null as date', fn () => new Token('id', 'name', 'secret', null));
attempt('object as date', fn () => new Token('id', 'name', 'secret', new stdClass()));
attempt('int as member', fn () => new Token('id', 'name', 'secret', $date, 5));
attempt('int as obtained', fn () => new Token('id', 'name', 'secret', $date, null, 1719576000));
attempt('null as type', fn () => new Token('id', 'name', 'secret', $date, null, null, null));
attempt('three arguments', fn () => new Token('id', 'name', 'secret'));
attempt('string as offset', fn () => new Token('id', 'name', 'secret', $date, rosterOffset: '8'));
attempt('float as offset', fn () => new Token('id', 'name', 'secret', $date, rosterOffset: 8.0));
attempt('nine arguments', fn () => new Token('id', 'name', 'secret', $date, null, null, Token::TYPE, 8, 9));
attempt('unknown name', fn () => new Token('id', 'name', 'secret', $date, member: 'member'));
?>
--EXPECT--
int as id: TypeError: EpAccountTokens\Token::__construct(): Argument #1 ($accountId) must be of type string, int given
null as name: TypeError: EpAccountTokens\Token::__construct(): Argument #2 ($accountName) must be of type string, null given
array as token: TypeError: EpAccountTokens\Token::__construct(): Argument #3 ($token) must be of type string, array given
string as date: TypeError: EpAccountTokens\Token::__construct(): Argument #4 ($expires) must be of type DateTimeInterface, string given
null as date: TypeError: EpAccountTokens\Token::__construct(): Argument #4 ($expires) must be of type DateTimeInterface, null given
object as date: TypeError: EpAccountTokens\Token::__construct(): Argument #4 ($expires) must be of type DateTimeInterface, stdClass given
int as member: TypeError: EpAccountTokens\Token::__construct(): Argument #5 ($accountMemberId) must be of type ?string, int given
int as obtained: TypeError: EpAccountTokens\Token::__construct(): Argument #6 ($obtained) must be of type ?DateTimeInterface, int given
null as type: TypeError: EpAccountTokens\Token::__construct(): Argument #7 ($type) must be of type string, null given
three arguments: ArgumentCountError: EpAccountTokens\Token::__construct() expects at least 4 arguments, 3 given
string as offset: TypeError: EpAccountTokens\Token::__construct(): Argument #8 ($rosterOffset) must be of type ?int, string given
float as offset: TypeError: EpAccountTokens\Token::__construct(): Argument #8 ($rosterOffset) must be of type ?int, float given
nine arguments: ArgumentCountError: EpAccountTokens\Token::__construct() expects at most 8 arguments, 9 given
unknown name: Error: Unknown named parameter $member
