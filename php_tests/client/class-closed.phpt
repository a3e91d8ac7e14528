--TEST--
B10: EpAccountTokens: final, not cloneable, not serialisable, without properties, not comparable
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/outcome.inc';

$grant = Grant::implicit('client');
$ep = new EpAccountTokens($grant);
var_dump((new ReflectionClass($ep))->isFinal(), $ep instanceof EpAccountTokensInterface, (array) $ep, $ep == new EpAccountTokens($grant), $ep == $ep);
show('clone', fn () => clone $ep);
show('serialize', fn () => serialize($ep));
show('unserialize', fn () => unserialize('O:15:"EpAccountTokens":0:{}'));
show('unserialize by C', fn () => unserialize('C:15:"EpAccountTokens":0:{}'));
show('new property', function () use ($ep) { $ep->timeout = 1.0; });
show('read property', fn () => @$ep->grant);
show('constructed again', fn () => $ep->__construct($grant));
show('without constructor', fn () => (new ReflectionClass(EpAccountTokens::class))->newInstanceWithoutConstructor());
print_r($ep);
?>
--EXPECT--
bool(true)
bool(true)
array(0) {
}
bool(false)
bool(true)
clone: Error: Trying to clone an uncloneable object of class EpAccountTokens
serialize: Exception: Serialization of 'EpAccountTokens' is not allowed
unserialize: Exception: Unserialization of 'EpAccountTokens' is not allowed
unserialize by C: Exception: Unserialization of 'EpAccountTokens' is not allowed
new property: Error: Cannot create dynamic property EpAccountTokens::$timeout
read property: null
constructed again: EpAccountTokensError: The client is constructed already
without constructor: ReflectionException: Class EpAccountTokens is an internal class marked as final that cannot be instantiated without invoking its constructor
EpAccountTokens Object
(
)
