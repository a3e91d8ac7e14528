--TEST--
F22: a grant's callback may use another client, and its own
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$other = faulty_client($server);
$depth = 0;
$ep = faulty_client($server, grant: Grant::callback(function () use (&$ep, $other, &$depth): string {
    echo 'asked, ', outcome(fn () => $other->listTokens(HELD)), "\n";
    if ($depth++ < 2) {
        echo outcome(fn () => $ep->listTokens(HELD)), "\n";
    }
    return 'bearer';
}));
echo outcome(fn () => $ep->loginWithOidc(...OIDC)), "\n";
echo "bodies {$server->bodies()}, in use ", EpAccountTokens::status()['in_use'], "\n";
$ep = null;
gc_collect_cycles();
?>
--EXPECT--
asked, TokenPage
asked, TokenPage
asked, TokenPage
TokenPage
TokenPage
TokenPage
bodies 6, in use 0
