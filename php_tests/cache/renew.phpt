--TEST--
accessToken(renew: true): fetches past the cache, and writes to it
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/cache.inc';
require_once __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$cache = new ArrayCache();
$ep = client($server, cache: $cache);
$ep->accessToken();
$cache->entries = array_map(fn () => cached(), $cache->entries);
$cache->calls = [];
$token = $ep->accessToken(renew: true)->token;
echo implode(' ', array_column($cache->calls, 0)), "\n";
var_dump($token !== 'cached-bearer', array_values($cache->entries)[0]['token'] === $token, $ep->accessToken()->token === $token);
?>
--EXPECT--
set
bool(true)
bool(true)
bool(true)
