--TEST--
Token: Reflection cannot write a raw value, nor make a lazy token (PHP 8.4)
--EXTENSIONS--
ep_account_tokens
--SKIPIF--
<?php
if (PHP_VERSION_ID < 80400) {
    die('skip PHP 8.4 has these');
}
?>
--FILE--
<?php
require __DIR__ . '/values.inc';

use EpAccountTokens\Token;

$token = token();
$before = $token->toArray();
foreach ((new ReflectionClass($token))->getProperties() as $property) {
    attempt("$property->name, raw", fn () => $property->setRawValue($token, 'x'));
    attempt("$property->name, lazy", fn () => $property->setRawValueWithoutLazyInitialization($token, 'x'));
}
$class = new ReflectionClass(Token::class);
attempt('ghost', fn () => $class->newLazyGhost(fn () => null));
attempt('proxy', fn () => $class->newLazyProxy(fn () => token()));
attempt('reset', fn () => $class->resetAsLazyGhost($token, fn () => null));
var_dump($token->toArray() === $before, (new ReflectionProperty($token, 'token'))->getRawValue($token));
?>
--EXPECT--
TODO
