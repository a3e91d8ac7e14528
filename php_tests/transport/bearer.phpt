--TEST--
transport: a bearer that came by it stays in its object, and in the cache where clients with a transport look: the worker does not have it
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/cache.inc';
require_once __DIR__ . '/../support/transport.inc';

use EpAccountTokens\HttpRequest;

$server = CommerceServer::start();
$cache = new ArrayCache();
$bearers = 0;
$simulated = function (HttpRequest $request) use (&$bearers) {
    return str_ends_with($request->url, BEARER) ? answer(200, ['access_token' => 'simulated-bearer-' . ++$bearers, 'expires_in' => 3600]) : answer(201, page(entry()));
};
$fake = client($server, cache: $cache, transport: $simulated);
echo $fake->accessToken()->token, ' ', $fake->accessToken()->token, "\n";
echo summary($fake->loginWithPassword(...ADA)), "\n";

// The same origin and the same client id, but the real service.
$real = client($server, cache: $cache);
$token = $real->accessToken()->token;
var_dump(str_starts_with($token, 'simulated'));
echo implode(' ', array_map(fn (array $entry) => $entry['token'] === $token ? 'real' : $entry['token'], array_values($cache->entries))), "\n";
echo count($real->loginWithPassword(...ADA)), " tokens\n";

// And the other way round: the simulated one does not get the real one's.
echo $fake->accessToken()->token, ' ', $fake->accessToken(renew: true)->token, "\n";
echo client($server, cache: $cache, transport: $simulated)->accessToken()->token, "\n";
var_dump($real->accessToken()->token === $token);
echo count($server->requests(BEARER)), " bearer request\n";
?>
--EXPECT--
simulated-bearer-1 simulated-bearer-1
account-1
bool(false)
simulated-bearer-1 real
2 tokens
simulated-bearer-1 simulated-bearer-2
simulated-bearer-2
bool(true)
1 bearer request
