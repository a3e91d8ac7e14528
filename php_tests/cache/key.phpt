--TEST--
A8, A10: Cache: another origin, client id or kind of grant has another key, and no key shows any of them
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/cache.inc';
require_once __DIR__ . '/../support/outcome.inc';

use EpAccountTokens\Grant;

$cache = new ArrayCache();
$ask = function (string $baseUri, string $clientId, mixed ...$options) use ($cache): string {
    $ep = new EpAccountTokens(...$options + ['grant' => Grant::implicit($clientId), 'baseUri' => $baseUri, 'cache' => $cache, 'timeout' => 0.001, 'maxRetries' => 0]);
    outcome(fn () => $ep->accessToken());
    return end($cache->calls)[1];
};
$here = 'http://127.0.0.1:1';
$key = $ask($here, 'client');
var_dump($ask($here, 'client') === $key, $ask("$here/", 'client') === $key, $ask($here, 'client', timeout: 0.002, maxRetries: 1) === $key, $ask($here, 'client', headers: ['EP-Channel' => 'web']) === $key);
$others = [$ask('http://127.0.0.1:2', 'client'), $ask('http://localhost:1', 'client'), $ask($here, 'Client'), $ask($here, 'client '), $ask($here, 'clien'), $ask('http://[::1]:1', 'client')];
var_dump(count(array_unique([$key, ...$others])), str_contains($key, 'client'));
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
int(7)
bool(false)
