--TEST--
eachToken(): at most four pages at once, each on a connection of its own; the connections are kept
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = client($server);
$page = $ep->loginWithPassword(...MANY, limit: 10);
$server->clearLog();
$names = [];
foreach ($ep->eachToken($page) as $token) {
    $names[] = $token->accountName;
}
var_dump($names === names_of_many());

$log = $server->log();
$connections = array_count_values(array_map(fn ($request) => $request->connection, $log));
echo count($log), ' requests, ', count(array_unique(array_map(fn ($request) => $request->path, $log))), " pages\n";
echo count($connections), ' connections, ', min($connections), ' to ', max($connections), " requests on each\n";
echo 'idle: ', EpAccountTokens::status()['idle'], "\n";
?>
--EXPECT--
bool(true)
24 requests, 24 pages
4 connections, 6 to 6 requests on each
idle: 4
