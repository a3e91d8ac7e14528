--TEST--
A10: Secrets: a client can be neither serialised, nor cloned, nor compared by value
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/secrets.inc';
require_once __DIR__ . '/../support/values.inc';

use EpAccountTokens\Grant;

$client = new EpAccountTokens(Grant::bearer('SENTINEL'));
attempt('serialize', fn () => serialize($client));
attempt('within an array', fn () => serialize([$client]));
attempt('unserialize', fn () => unserialize('O:15:"EpAccountTokens":0:{}'));
attempt('C: format', fn () => unserialize('C:15:"EpAccountTokens":0:{}'));
attempt('clone', fn () => clone $client);
attempt('without constructor', fn () => (new ReflectionClass($client))->newInstanceWithoutConstructor());
var_dump(json_encode($client), (array) $client, $client == new EpAccountTokens(Grant::bearer('SENTINEL')));
?>
--EXPECT--
serialize: Exception: Serialization of 'EpAccountTokens' is not allowed
within an array: Exception: Serialization of 'EpAccountTokens' is not allowed
unserialize: Exception: Unserialization of 'EpAccountTokens' is not allowed
C: format: Exception: Unserialization of 'EpAccountTokens' is not allowed
clone: Error: Trying to clone an uncloneable object of class EpAccountTokens
without constructor: ReflectionException: Class EpAccountTokens is an internal class marked as final that cannot be instantiated without invoking its constructor
string(2) "{}"
array(0) {
}
bool(false)
