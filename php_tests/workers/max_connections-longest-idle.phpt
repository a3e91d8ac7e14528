--TEST--
F27: ep_account_tokens.max_connections: kept over all origins and settings; the longest idle one goes first
--EXTENSIONS--
ep_account_tokens
--INI--
ep_account_tokens.max_connections=2
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/workers.inc';

$server = CommerceServer::start();
$server->reply(TOKENS, 200, page(entry()), times: 100);
// Three kinds of connection to one server, so that it numbers them all.
$kinds = [
    'address' => scripted_client($server),
    'name' => scripted_client($server, baseUri: str_replace('127.0.0.1', 'localhost', $server->baseUri), ipVersion: 4),
    'ip version' => scripted_client($server, ipVersion: 4),
];

foreach (['address', 'name', 'address', 'name', 'ip version', 'name', 'ip version', 'address', 'ip version', 'name'] as $kind) {
    $kinds[$kind]->listTokens('held-token');
    $last = $server->lastRequest();
    echo "$kind: connection $last->connection; ", counters(), "\n";
}
echo count($server->openConnections()), " open at the server\n";
?>
--EXPECT--
address: connection 1; opened 1, idle 1
name: connection 2; opened 2, idle 2
address: connection 1; opened 2, reused 1, idle 2
name: connection 2; opened 2, reused 2, idle 2
ip version: connection 3; opened 3, reused 2, evicted 1, idle 2
name: connection 2; opened 3, reused 3, evicted 1, idle 2
ip version: connection 3; opened 3, reused 4, evicted 1, idle 2
address: connection 4; opened 4, reused 4, evicted 2, idle 2
ip version: connection 3; opened 4, reused 5, evicted 2, idle 2
name: connection 5; opened 5, reused 5, evicted 3, idle 2
2 open at the server
