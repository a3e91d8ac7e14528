--TEST--
Grant: four factories are the only way to one
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

use EpAccountTokens\Grant;

attempt('implicit', fn () => Grant::implicit(clientId: 'client'));
attempt('clientCredentials', fn () => Grant::clientCredentials(clientId: 'client', clientSecret: 'secret'));
attempt('bearer', fn () => Grant::bearer(token: 'secret'));
attempt('callback', fn () => Grant::callback(source: fn (bool $renew) => 'secret'));
attempt('new', fn () => new Grant());
attempt('without constructor', fn () => (new ReflectionClass(Grant::class))->newInstanceWithoutConstructor());
attempt('newInstance', fn () => (new ReflectionClass(Grant::class))->newInstance());
$class = new ReflectionClass(Grant::class);
var_dump($class->isFinal(), $class->getProperties(), $class->getConstants());
?>
--EXPECT--
implicit: EpAccountTokens\Grant
clientCredentials: EpAccountTokens\Grant
bearer: EpAccountTokens\Grant
callback: EpAccountTokens\Grant
new: Error: Call to private EpAccountTokens\Grant::__construct() from global scope
without constructor: ReflectionException: Class EpAccountTokens\Grant is an internal class marked as final that cannot be instantiated without invoking its constructor
newInstance: ReflectionException: Access to non-public constructor of class EpAccountTokens\Grant
bool(true)
array(0) {
}
array(0) {
}
