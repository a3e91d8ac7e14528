--TEST--
Early renewal: takes a quarter of the call's time at most
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;
use EpAccountTokens\HttpRequest;

require_once __DIR__ . '/../support/due_bearer.inc';
require_once __DIR__ . '/../support/transport.inc';

// What each request may take, as a transport is told; 200 seconds lose little to a busy machine.
$given = [];
$transport = function (HttpRequest $request) use (&$given) {
    $given[] = [parse_url($request->url, PHP_URL_PATH), $request->timeout];
    return str_ends_with($request->url, BEARER) ? answer(503) : answer(201, page(entry()));
};
simulated($transport, grant: Grant::implicit('told'), cache: new DueCache(), timeout: 200.0)->loginWithPassword(...PASSWORD);
foreach ($given as [$path, $seconds]) {
    echo "$path ", $seconds <= 50.0 ? 'a quarter at most' : 'more', $seconds > 40.0 ? ', and no less' : '', "\n";
}

// And over the network: the login has its answer, although the renewal never ends.
$server = FaultyServer::start();
foreach (['hangs' => Fault::afterBody(['hold']), 'drips' => Fault::afterBody(Fault::drip(Fault::http(200, '{}'), 200))] as $what => $plan) {
    $server->clear();
    $server->plan(FaultyServer::BEARER, $plan);
    $ms = [];
    $ep = due_client($server, $what, timeout: 8.0, observer: function ($t) use (&$ms): void {
        $ms[$t->operation] = $t->totalMs;
    });
    echo "$what: ", outcome(fn () => $ep->loginWithPassword(...PASSWORD)), "\n";
    // A service that is merely slow gives a new bearer in that time.
    var_dump($ms['accessToken'] > 1900);
}
?>
--EXPECT--
/oauth/access_token a quarter at most, and no less
/v2/account-members/tokens more, and no less
hangs: TokenPage
bool(true)
drips: TokenPage
bool(true)
