--TEST--
Token: writing to an element of a property throws and changes nothing
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

$token = token(accountMemberId: null);
$before = $token->toArray();
foreach (['accountId', 'accountMemberId', 'token', 'expires'] as $name) {
    echo "-- $name\n";
    attempt('[0] =', fn () => $token->$name[0] = 'x');
    attempt('[] =', fn () => $token->$name[] = 'x');
    attempt('[0][0] =', fn () => $token->$name[0][0] = 'x');
    attempt('unset [0]', function () use ($token, $name) { unset($token->$name[0]); });
    attempt('reference to [0]', function () use ($token, $name) { $reference = &$token->$name[0]; });
}
attempt('property of null', fn () => $token->accountMemberId->name = 'x');
attempt('property of text', fn () => $token->token->name = 'x');
var_dump($token->toArray() === $before);
?>
--EXPECT--
-- accountId
[0] =: Error: Cannot modify readonly property EpAccountTokens\Token::$accountId
[] =: Error: Cannot modify readonly property EpAccountTokens\Token::$accountId
[0][0] =: Error: Cannot modify readonly property EpAccountTokens\Token::$accountId
unset [0]: Error: Cannot modify readonly property EpAccountTokens\Token::$accountId
reference to [0]: Error: Cannot modify readonly property EpAccountTokens\Token::$accountId
-- accountMemberId
[0] =: Error: Cannot modify readonly property EpAccountTokens\Token::$accountMemberId
[] =: Error: Cannot modify readonly property EpAccountTokens\Token::$accountMemberId
[0][0] =: Error: Cannot modify readonly property EpAccountTokens\Token::$accountMemberId
unset [0]: Error: Cannot modify readonly property EpAccountTokens\Token::$accountMemberId
reference to [0]: Error: Cannot modify readonly property EpAccountTokens\Token::$accountMemberId
-- token
[0] =: Error: Cannot modify readonly property EpAccountTokens\Token::$token
[] =: Error: Cannot modify readonly property EpAccountTokens\Token::$token
[0][0] =: Error: Cannot modify readonly property EpAccountTokens\Token::$token
unset [0]: Error: Cannot modify readonly property EpAccountTokens\Token::$token
reference to [0]: Error: Cannot modify readonly property EpAccountTokens\Token::$token
-- expires
[0] =: Error: Cannot use object of type DateTimeImmutable as array
[] =: Error: Cannot use object of type DateTimeImmutable as array
[0][0] =: Error: Cannot use object of type DateTimeImmutable as array
unset [0]: Error: Cannot use object of type DateTimeImmutable as array
reference to [0]: Error: Cannot use object of type DateTimeImmutable as array
property of null: Error: Cannot modify readonly property EpAccountTokens\Token::$accountMemberId
property of text: Error: Cannot modify readonly property EpAccountTokens\Token::$token
bool(true)
