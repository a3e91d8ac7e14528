--TEST--
F29: Bug of others: calls that meet the same refused bearer all renew it
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/cache.inc';
require_once __DIR__ . '/../support/transport.inc';

$server = CommerceServer::start();
client($server)->accessToken();
$server->revokeAccessTokens();
$server->clearLog();

// One after another: whoever comes later has the new one already.
$clients = [client($server), client($server), client($server)->with(timeout: 61.0)];
foreach ($clients as $ep) {
    $ep->loginWithPassword(...ADA);
}
echo count($server->requests(BEARER)), " bearer request\n";

// Side by side: all of them have been refused, and have asked the cache, before the first one renews.
$server->revokeAccessTokens();
$server->clearLog();
$ep = client($server, cache: new ClosureCache(fn () => Fiber::suspend()));
$fibers = array_map(fn () => new Fiber(fn () => summary($ep->loginWithPassword(...ADA))), range(1, 3));
foreach ($fibers as $fiber) {
    $fiber->start();
}
foreach ($fibers as $fiber) {
    $fiber->resume();
}
echo count($server->requests(BEARER)), " bearer request\n";
echo implode(' ', array_map(fn ($request) => $request->status, $server->requests(TOKENS))), "\n";
?>
--EXPECT--
1 bearer request
1 bearer request
401 401 401 201 201 201
