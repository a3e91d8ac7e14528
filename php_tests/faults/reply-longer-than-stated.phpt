--TEST--
F7: what follows the reply is not taken for the next one
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$forged = Fault::http(201, ['data' => [['account_name' => 'forged'] + FaultyServer::ENTRY]]);
foreach (['listTokens', 'loginWithOidc'] as $method) {
    $server->clear();
    $server->plan(FaultyServer::TOKENS, Fault::afterBody(Fault::send(Fault::http(201, FaultyServer::PAGE) . $forged)));
    $ep = faulty_client($server);
    echo call($ep, $method)->tokens[0]->accountName, "\n";
    $server->settle();
    echo call($ep, $method)->tokens[0]->accountName, ", bodies {$server->bodies()} on {$server->connections()} connections\n";
    EpAccountTokens::flushConnections();
}
?>
--EXPECT--
Analytical Engines Ltd
Analytical Engines Ltd, bodies 2 on 2 connections
Analytical Engines Ltd
Analytical Engines Ltd, bodies 2 on 2 connections
