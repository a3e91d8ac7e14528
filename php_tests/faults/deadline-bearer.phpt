--TEST--
F14: a slow bearer counts towards the deadline
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
foreach (['silence' => Fault::afterBody(['hold']), 'drip' => Fault::afterBody(Fault::drip(Fault::http(200, '{}'), 200))] as $what => $plan) {
    foreach (['accessToken', 'listTokens', 'loginWithOidc', 'headers'] as $method) {
        $server->clear();
        $server->plan(FaultyServer::BEARER, $plan, times: 5);
        $ep = faulty_client($server, grant: Grant::implicit('client'), timeout: BRIEF);
        $outcome = within(5, fn () => outcome(fn () => $method === 'headers' ? $ep->headers() : call($ep, $method)));
        echo "$what, $method: $outcome, bodies {$server->bodies()}\n";
    }
}
$server->clear();
$server->plan(FaultyServer::BEARER, Fault::afterBody(['wait', (int) (500 * BRIEF)], Fault::send(Fault::http(200, ['access_token' => 'b', 'expires_in' => 3600]))));
$server->plan(FaultyServer::TOKENS, Fault::afterBody(['wait', 60_000]));
$ep = faulty_client($server, grant: Grant::implicit('client'), timeout: BRIEF);
echo 'both slow: ', within(5, fn () => outcome(fn () => $ep->loginWithPassword(...PASSWORD))), "\n";
?>
--EXPECT--
silence, accessToken: TimeoutException, attempts 1, sent, bodies 0
silence, listTokens: TimeoutException, attempts 1, sent, bodies 0
silence, loginWithOidc: TimeoutException, attempts 1, sent, bodies 0
silence, headers: TimeoutException, attempts 1, sent, bodies 0
drip, accessToken: TimeoutException, attempts 1, sent, bodies 0
drip, listTokens: TimeoutException, attempts 1, sent, bodies 0
drip, loginWithOidc: TimeoutException, attempts 1, sent, bodies 0
drip, headers: TimeoutException, attempts 1, sent, bodies 0
both slow: TimeoutException, attempts 1, sent
