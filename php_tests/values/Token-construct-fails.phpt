--TEST--
Token: after a refused constructor call there is no half-made token
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

attempt('without constructor', fn () => (new ReflectionClass(EpAccountTokens\Token::class))->newInstanceWithoutConstructor());
$token = 'unchanged';
try {
    $token = token(token: '');
} catch (ValueError) {
}
var_dump($token);
?>
--EXPECT--
without constructor: ReflectionException: Class EpAccountTokens\Token is an internal class marked as final that cannot be instantiated without invoking its constructor
string(9) "unchanged"
