--TEST--
Token: every way to write to a property throws and changes nothing
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

$token = token();
$before = $token->toArray();
$byReference = function (mixed &$value): void {
    $value = 'x';
};
foreach (['type', 'accountId', 'accountName', 'accountMemberId', 'token'] as $name) {
    echo "-- $name\n";
    attempt('=', fn () => $token->$name = 'x');
    attempt('= itself', fn () => $token->$name = $token->$name);
    attempt('.=', fn () => $token->$name .= 'x');
    attempt('++', fn () => @$token->$name++);
    attempt('unset', function () use ($token, $name) { unset($token->$name); });
    attempt('reference', function () use ($token, $name) { $reference = &$token->$name; });
    attempt('reference to x', function () use ($token, $name) { $x = 'x'; $token->$name = &$x; });
    attempt('by-reference argument', fn () => $byReference($token->$name));
    attempt('list', fn () => [$token->$name] = ['x']);
    attempt('foreach', function () use ($token, $name) { foreach (['x'] as $token->$name); });
}
echo "-- a member that is null\n";
attempt('??=', fn () => token(accountMemberId: null)->accountMemberId ??= 'x');
var_dump($token->toArray() === $before);
?>
--EXPECT--
-- type
=: Error: Cannot modify readonly property EpAccountTokens\Token::$type
= itself: Error: Cannot modify readonly property EpAccountTokens\Token::$type
.=: Error: Cannot modify readonly property EpAccountTokens\Token::$type
++: Error: Cannot modify readonly property EpAccountTokens\Token::$type
unset: Error: Cannot unset readonly property EpAccountTokens\Token::$type
reference: Error: Cannot modify readonly property EpAccountTokens\Token::$type
reference to x: Error: Cannot modify readonly property EpAccountTokens\Token::$type
by-reference argument: Error: Cannot modify readonly property EpAccountTokens\Token::$type
list: Error: Cannot modify readonly property EpAccountTokens\Token::$type
foreach: Error: Cannot modify readonly property EpAccountTokens\Token::$type
-- accountId
=: Error: Cannot modify readonly property EpAccountTokens\Token::$accountId
= itself: Error: Cannot modify readonly property EpAccountTokens\Token::$accountId
.=: Error: Cannot modify readonly property EpAccountTokens\Token::$accountId
++: Error: Cannot modify readonly property EpAccountTokens\Token::$accountId
unset: Error: Cannot unset readonly property EpAccountTokens\Token::$accountId
reference: Error: Cannot modify readonly property EpAccountTokens\Token::$accountId
reference to x: Error: Cannot modify readonly property EpAccountTokens\Token::$accountId
by-reference argument: Error: Cannot modify readonly property EpAccountTokens\Token::$accountId
list: Error: Cannot modify readonly property EpAccountTokens\Token::$accountId
foreach: Error: Cannot modify readonly property EpAccountTokens\Token::$accountId
-- accountName
=: Error: Cannot modify readonly property EpAccountTokens\Token::$accountName
= itself: Error: Cannot modify readonly property EpAccountTokens\Token::$accountName
.=: Error: Cannot modify readonly property EpAccountTokens\Token::$accountName
++: Error: Cannot modify readonly property EpAccountTokens\Token::$accountName
unset: Error: Cannot unset readonly property EpAccountTokens\Token::$accountName
reference: Error: Cannot modify readonly property EpAccountTokens\Token::$accountName
reference to x: Error: Cannot modify readonly property EpAccountTokens\Token::$accountName
by-reference argument: Error: Cannot modify readonly property EpAccountTokens\Token::$accountName
list: Error: Cannot modify readonly property EpAccountTokens\Token::$accountName
foreach: Error: Cannot modify readonly property EpAccountTokens\Token::$accountName
-- accountMemberId
=: Error: Cannot modify readonly property EpAccountTokens\Token::$accountMemberId
= itself: Error: Cannot modify readonly property EpAccountTokens\Token::$accountMemberId
.=: Error: Cannot modify readonly property EpAccountTokens\Token::$accountMemberId
++: Error: Cannot modify readonly property EpAccountTokens\Token::$accountMemberId
unset: Error: Cannot unset readonly property EpAccountTokens\Token::$accountMemberId
reference: Error: Cannot modify readonly property EpAccountTokens\Token::$accountMemberId
reference to x: Error: Cannot modify readonly property EpAccountTokens\Token::$accountMemberId
by-reference argument: Error: Cannot modify readonly property EpAccountTokens\Token::$accountMemberId
list: Error: Cannot modify readonly property EpAccountTokens\Token::$accountMemberId
foreach: Error: Cannot modify readonly property EpAccountTokens\Token::$accountMemberId
-- token
=: Error: Cannot modify readonly property EpAccountTokens\Token::$token
= itself: Error: Cannot modify readonly property EpAccountTokens\Token::$token
.=: Error: Cannot modify readonly property EpAccountTokens\Token::$token
++: Error: Cannot modify readonly property EpAccountTokens\Token::$token
unset: Error: Cannot unset readonly property EpAccountTokens\Token::$token
reference: Error: Cannot modify readonly property EpAccountTokens\Token::$token
reference to x: Error: Cannot modify readonly property EpAccountTokens\Token::$token
by-reference argument: Error: Cannot modify readonly property EpAccountTokens\Token::$token
list: Error: Cannot modify readonly property EpAccountTokens\Token::$token
foreach: Error: Cannot modify readonly property EpAccountTokens\Token::$token
-- a member that is null
??=: Error: Cannot modify readonly property EpAccountTokens\Token::$accountMemberId
bool(true)
