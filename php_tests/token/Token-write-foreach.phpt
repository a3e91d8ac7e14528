--TEST--
Token: foreach by reference cannot reach in
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/values.inc';

$token = token();
$before = $token->toArray();
attempt('by reference', function () use ($token) {
    foreach ($token as $name => &$value) {
        $value = 'x';
    }
});
var_dump($token->toArray() === $before);
?>
--EXPECT--
by reference: Error: Cannot acquire reference to readonly property EpAccountTokens\Token::$type
bool(true)
