--TEST--
TokenIterator: final, made by eachToken() alone, neither cloned nor serialised nor dumped with a secret
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

use EpAccountTokens\TokenIterator;
use EpAccountTokens\TokenPage;

$tokens = simulated(new Service())->eachToken(new TokenPage([held_token(token: 'SENTINEL')]));
$class = new ReflectionClass($tokens);
var_dump($class->getName(), $class->isFinal(), $class->isInstantiable(), $class->isCloneable(), $tokens instanceof Iterator);
outcomes([
    'new' => fn () => new TokenIterator(),
    'without constructor' => fn () => $class->newInstanceWithoutConstructor(),
    'clone' => fn () => clone $tokens,
    'serialize' => fn () => serialize($tokens),
    'unserialize' => fn () => unserialize('O:' . strlen(TokenIterator::class) . ':"' . TokenIterator::class . '":0:{}'),
    'dynamic property' => fn () => $tokens->other = 1,
]);
ob_start();
var_dump($tokens, (array) $tokens);
echo json_encode($tokens), print_r($tokens, true), var_export($tokens, true);
debug_zval_dump($tokens);
var_dump(str_contains(ob_get_clean(), 'SENTINEL'), $tokens == simulated(new Service())->eachToken(new TokenPage([])));
?>
--EXPECT--
string(29) "EpAccountTokens\TokenIterator"
bool(true)
bool(false)
bool(false)
bool(true)
new: Error: Call to private EpAccountTokens\TokenIterator::__construct() from global scope
without constructor: ReflectionException: Class EpAccountTokens\TokenIterator is an internal class marked as final that cannot be instantiated without invoking its constructor
clone: Error: Trying to clone an uncloneable object of class EpAccountTokens\TokenIterator
serialize: Exception: Serialization of 'EpAccountTokens\TokenIterator' is not allowed
unserialize: Exception: Unserialization of 'EpAccountTokens\TokenIterator' is not allowed
dynamic property: Error: Cannot create dynamic property EpAccountTokens\TokenIterator::$other
bool(false)
bool(false)
