--TEST--
F7: what comes on an idle connection is not taken for the next reply
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$forged = Fault::http(201, ['data' => [['account_name' => 'forged'] + FaultyServer::ENTRY]]);
foreach (['listTokens', 'loginWithOidc', 'loginWithPassword'] as $method) {
    $server->clear();
    $server->plan(FaultyServer::TOKENS, Fault::afterBody(Fault::send(Fault::http(201, FaultyServer::PAGE)), ['wait', 20], Fault::send($forged)));
    $ep = faulty_client($server);
    call($ep, $method);
    $server->settle();
    echo call($ep, $method)->tokens[0]->accountName, "\n";
    EpAccountTokens::flushConnections();
}
?>
--EXPECT--
Analytical Engines Ltd
Analytical Engines Ltd
Analytical Engines Ltd
