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
require __DIR__ . '/../support/values.inc';

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
type, raw: Error: Cannot modify readonly property EpAccountTokens\Token::$type
type, lazy: ReflectionException: Cannot use setRawValueWithoutLazyInitialization() on internal class EpAccountTokens\Token
accountId, raw: Error: Cannot modify readonly property EpAccountTokens\Token::$accountId
accountId, lazy: ReflectionException: Cannot use setRawValueWithoutLazyInitialization() on internal class EpAccountTokens\Token
accountName, raw: Error: Cannot modify readonly property EpAccountTokens\Token::$accountName
accountName, lazy: ReflectionException: Cannot use setRawValueWithoutLazyInitialization() on internal class EpAccountTokens\Token
accountMemberId, raw: Error: Cannot modify readonly property EpAccountTokens\Token::$accountMemberId
accountMemberId, lazy: ReflectionException: Cannot use setRawValueWithoutLazyInitialization() on internal class EpAccountTokens\Token
token, raw: Error: Cannot modify readonly property EpAccountTokens\Token::$token
token, lazy: ReflectionException: Cannot use setRawValueWithoutLazyInitialization() on internal class EpAccountTokens\Token
expires, raw: Error: Cannot modify readonly property EpAccountTokens\Token::$expires
expires, lazy: ReflectionException: Cannot use setRawValueWithoutLazyInitialization() on internal class EpAccountTokens\Token
obtained, raw: Error: Cannot modify readonly property EpAccountTokens\Token::$obtained
obtained, lazy: ReflectionException: Cannot use setRawValueWithoutLazyInitialization() on internal class EpAccountTokens\Token
rosterOffset, raw: Error: Cannot modify readonly property EpAccountTokens\Token::$rosterOffset
rosterOffset, lazy: ReflectionException: Cannot use setRawValueWithoutLazyInitialization() on internal class EpAccountTokens\Token
ghost: Error: Cannot make instance of internal class lazy: EpAccountTokens\Token is internal
proxy: Error: Cannot make instance of internal class lazy: EpAccountTokens\Token is internal
reset: Error: Cannot make instance of internal class lazy: EpAccountTokens\Token is internal
bool(true)
string(24) "header.payload.signature"
