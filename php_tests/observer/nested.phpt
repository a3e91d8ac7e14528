--TEST--
F22: an observer may call the client again
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$depth = 0;
$ep = faulty_client($server, observer: function ($transfer) use (&$ep, &$depth): void {
    if ($depth++ < 3) {
        echo "$transfer->operation, then ", outcome(fn () => $depth === 2 ? $ep->loginWithPassword(...PASSWORD) : $ep->listTokens(HELD)), "\n";
    }
});
echo outcome(fn () => $ep->loginWithOidc(...OIDC)), "\n";
echo "bodies {$server->bodies()} on {$server->connections()} connection, in use ", EpAccountTokens::status()['in_use'], "\n";
$ep = null;
gc_collect_cycles();
?>
--EXPECT--
loginWithOidc, then listTokens, then loginWithPassword, then TokenPage
TokenPage
TokenPage
TokenPage
bodies 4 on 1 connection, in use 0
