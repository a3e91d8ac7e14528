--TEST--
Cache: any object with get and set; another one is a TypeError
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/cache.inc';
require_once __DIR__ . '/../support/outcome.inc';

use EpAccountTokens\Grant;

interface Psr16 { public function get(string $key, mixed $default = null): mixed; public function set(string $key, mixed $value, null|int|DateInterval $ttl = null): bool; }

$make = fn (mixed $cache) => new EpAccountTokens(Grant::implicit('client'), cache: $cache);
outcomes([
    'null' => fn () => $make(null),
    'get and set' => fn () => $make(new ArrayCache()),
    'names in other case' => fn () => $make(new class { public function GET($key) {} public function Set($key, $value, $ttl) {} }),
    'PSR-16' => fn () => $make(new class implements Psr16 {
        public function get(string $key, mixed $default = null): mixed { return $default; }
        public function set(string $key, mixed $value, null|int|DateInterval $ttl = null): bool { return true; }
    }),
    'nothing' => fn () => $make(new stdClass()),
    'get alone' => fn () => $make(new class { public function get($key) {} }),
    'set alone' => fn () => $make(new class { public function set($key, $value, $ttl) {} }),
    '__call' => fn () => $make(new class { public function __call($name, $arguments) {} }),
    'private' => fn () => $make(new class { private function get($key) {} private function set($key, $value, $ttl) {} }),
    'a closure' => fn () => $make(fn () => null),
    'an array' => fn () => $make([]),
]);
?>
--EXPECT--
null: EpAccountTokens
get and set: EpAccountTokens
names in other case: EpAccountTokens
PSR-16: EpAccountTokens
nothing: TypeError: $cache must have the methods get and set of a PSR-16 cache
get alone: TypeError: $cache must have the methods get and set of a PSR-16 cache
set alone: TypeError: $cache must have the methods get and set of a PSR-16 cache
__call: TypeError: $cache must have the methods get and set of a PSR-16 cache
private: TypeError: $cache must have the methods get and set of a PSR-16 cache
a closure: TypeError: $cache must have the methods get and set of a PSR-16 cache
an array: TypeError: $cache must be of type ?object, array given
