--TEST--
Token: every way to replace a date throws; a reference is one to a copy
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

$token = token();
foreach (['expires', 'obtained'] as $name) {
    echo "-- $name\n";
    $before = $token->$name;
    attempt('=', fn () => $token->$name = utc('2030-01-01'));
    attempt('= itself', fn () => $token->$name = $token->$name);
    attempt('++', fn () => @$token->$name++);
    attempt('unset', function () use ($token, $name) { unset($token->$name); });
    attempt('list', fn () => [$token->$name] = [utc('2030-01-01')]);
    attempt('foreach', function () use ($token, $name) { foreach ([utc('2030-01-01')] as $token->$name); });
    attempt('reference to x', function () use ($token, $name) { $x = utc('2030-01-01'); $token->$name = &$x; });
    $reference = &$token->$name;
    $reference = utc('2030-01-01');
    unset($reference);
    var_dump($token->$name === $before, as_text($before));
}
var_dump($token->toArray() === stored_token());
?>
--EXPECT--
-- expires
=: Error: Cannot modify readonly property EpAccountTokens\Token::$expires
= itself: Error: Cannot modify readonly property EpAccountTokens\Token::$expires
++: Error: Cannot modify readonly property EpAccountTokens\Token::$expires
unset: Error: Cannot unset readonly property EpAccountTokens\Token::$expires
list: Error: Cannot modify readonly property EpAccountTokens\Token::$expires
foreach: Error: Cannot modify readonly property EpAccountTokens\Token::$expires
reference to x: Error: Cannot assign by reference to overloaded object
bool(true)
string(32) "2024-06-28T12:00:00.000000+00:00"
-- obtained
=: Error: Cannot modify readonly property EpAccountTokens\Token::$obtained
= itself: Error: Cannot modify readonly property EpAccountTokens\Token::$obtained
++: Error: Cannot modify readonly property EpAccountTokens\Token::$obtained
unset: Error: Cannot unset readonly property EpAccountTokens\Token::$obtained
list: Error: Cannot modify readonly property EpAccountTokens\Token::$obtained
foreach: Error: Cannot modify readonly property EpAccountTokens\Token::$obtained
reference to x: Error: Cannot assign by reference to overloaded object
bool(true)
string(32) "2024-06-27T12:00:00.000000+00:00"
bool(true)
