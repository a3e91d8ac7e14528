--TEST--
F28: a service whose clock is wrong does no harm
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
foreach (['an hour behind' => -3600, 'ten years ahead' => 315_360_000] as $what => $skew) {
    $date = gmdate('D, d M Y H:i:s \G\M\T', time() + $skew);
    $server->clear();
    $server->plan(FaultyServer::BEARER, Fault::answer(200, ['access_token' => 'b', 'expires_in' => 3600, 'expires' => time() + $skew + 3600], ['Date' => $date]), times: 9);
    $ep = faulty_client($server, grant: Grant::implicit($what));
    $ep->listTokens(HELD);
    $ep->listTokens(HELD);
    $end = $ep->accessToken()->expires->getTimestamp() - time();
    echo "$what: bearers {$server->bodies(FaultyServer::BEARER)}, ", abs($end - 3600) < 60 ? 'an hour left' : "$end SECONDS LEFT", "\n";
}
?>
--EXPECT--
an hour behind: bearers 1, an hour left
ten years ahead: bearers 1, an hour left
