--TEST--
Cache: beside a transport it is used as well, under a key that no real client reads
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/cache.inc';
require_once __DIR__ . '/../support/transport.inc';

use EpAccountTokens\Grant;
use EpAccountTokens\HttpRequest;

$bearers = 0;
$transport = function (HttpRequest $request) use (&$bearers) {
    return str_ends_with($request->url, BEARER) ? answer(200, ['access_token' => 'simulated-' . ++$bearers, 'expires_in' => 3600]) : answer(201, page(entry()));
};
$simulated = fn (ArrayCache $cache, ?Grant $grant = null) => simulated($transport, grant: $grant ?? Grant::implicit('client'), cache: $cache);
$keys = fn (ArrayCache $cache) => array_keys($cache->entries);

$cache = new ArrayCache();
echo $simulated($cache)->accessToken()->token, ' ', $simulated($cache)->accessToken()->token, ' ', $simulated(new ArrayCache())->accessToken()->token, "\n";
var_dump(preg_match('/^ep_at\.[0-9a-f]{40}$/D', $keys($cache)[0]));

// Without a transport the same settings have another key.
$real = new ArrayCache();
$unreachable = new EpAccountTokens(Grant::implicit('client'), cache: $real, timeout: 0.001, maxRetries: 0);
outcome(fn () => $unreachable->accessToken());
var_dump($real->calls[0][1] !== $keys($cache)[0]);

// Still the implicit grant's alone.
$none = new ArrayCache();
$simulated($none, Grant::clientCredentials('client', 'secret'))->accessToken();
var_dump($none->calls);
?>
--EXPECT--
simulated-1 simulated-1 simulated-2
int(1)
bool(true)
array(0) {
}
