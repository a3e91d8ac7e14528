--TEST--
Early renewal: where the old bearer would not do, the renewal has the whole of the call's time and attempts, and its failure is thrown
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/due_bearer.inc';

$server = FaultyServer::start();
foreach ([
    // accessToken() and headers() promise 60 seconds.
    'accessToken, 50 s left' => [50, fn ($ep) => $ep->accessToken()],
    'headers, 50 s left' => [50, fn ($ep) => $ep->headers()],
    'accessToken, 200 s left' => [200, fn ($ep) => $ep->accessToken()],
    'listTokens, 50 s left' => [50, fn ($ep) => $ep->listTokens(HELD)],
    'listTokens, ended' => [0, fn ($ep) => $ep->listTokens(HELD)],
    'accessToken(renew: true), 200 s left' => [200, fn ($ep) => $ep->accessToken(renew: true)],
] as $what => [$left, $call]) {
    $server->clear();
    $server->plan(FaultyServer::BEARER, Fault::answer(503), times: 9);
    $ep = due_client($server, $what, cache: new DueCache($left), timeout: 30.0, maxRetries: 2);
    echo "$what: ", outcome(fn () => $call($ep)), "; bearers {$server->bodies(FaultyServer::BEARER)}\n";
    EpAccountTokens::flushConnections();
}
?>
--EXPECT--
accessToken, 50 s left: ServerErrorException 503, attempts 3; bearers 3
headers, 50 s left: ServerErrorException 503, attempts 3; bearers 3
accessToken, 200 s left: AccessToken; bearers 1
listTokens, 50 s left: TokenPage; bearers 1
listTokens, ended: ServerErrorException 503, attempts 3; bearers 3
accessToken(renew: true), 200 s left: ServerErrorException 503, attempts 3; bearers 3
