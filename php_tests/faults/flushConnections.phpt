--TEST--
F26: flushConnections() ends kept connections at once, and those in use when they come back
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$ep = faulty_client($server, observer: function (): void {
    global $flush;
    if ($flush) {
        EpAccountTokens::flushConnections();
    }
});
// What an earlier request of this process kept is none of this test's.
EpAccountTokens::flushConnections();
$ep->listTokens(HELD);
$ep->listTokens(HELD);
echo $server->connections(), ', idle ', EpAccountTokens::status()['idle'], "\n";
EpAccountTokens::flushConnections();
echo 'idle ', EpAccountTokens::status()['idle'], "\n";
$ep->listTokens(HELD);
echo $server->connections(), "\n";
$flush = true;
$ep->loginWithOidc(...OIDC);
$flush = false;
$ep->listTokens(HELD);
echo $server->connections(), "\n";
?>
--EXPECT--
1, idle 1
idle 0
2
3
