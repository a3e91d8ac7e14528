--TEST--
Budget: flushConnections() fills it
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$server->default(FaultyServer::TOKENS, Fault::answer(503));
$ep = faulty_client($server, maxRetries: 1);
foreach ([1, 2] as $round) {
    $attempts = [];
    for ($i = 0; $i < 12; $i++) {
        $attempts[] = thrown_by(fn () => $ep->listTokens(HELD))->attempts;
    }
    echo implode(' ', $attempts), "\n";
    EpAccountTokens::flushConnections();
}
?>
--EXPECT--
2 2 2 2 2 2 2 2 2 2 1 1
2 2 2 2 2 2 2 2 2 2 1 1
