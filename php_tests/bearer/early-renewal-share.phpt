--TEST--
Early renewal: takes a quarter of the call's time at most
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/due_bearer.inc';

$server = FaultyServer::start();
$ms = [];
foreach (['hangs' => Fault::afterBody(['hold']), 'drips' => Fault::afterBody(Fault::drip(Fault::http(200, '{}'), 50))] as $what => $plan) {
    $server->clear();
    $server->plan(FaultyServer::BEARER, $plan);
    // The login itself wants half of the time, which it would not have, had the renewal taken more.
    $server->plan(FaultyServer::TOKENS, Fault::afterBody(['wait', 2000], Fault::send(Fault::http(201, FaultyServer::PAGE))));
    $ep = due_client($server, $what, timeout: 4.0, observer: function ($t) use (&$ms): void {
        $ms[$t->operation] = $t->totalMs;
    });
    echo "$what: ", within(10, fn () => outcome(fn () => $ep->loginWithPassword(...PASSWORD))), "\n";
    // Not less either: a service that is merely slow gives a new bearer in that time.
    var_dump($ms['accessToken'] > 900);
}
?>
--EXPECT--
hangs: TokenPage
bool(true)
drips: TokenPage
bool(true)
