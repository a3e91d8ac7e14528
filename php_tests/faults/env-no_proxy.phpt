--TEST--
A6: NO_PROXY of the environment does not lead past the proxy
--EXTENSIONS--
ep_account_tokens
--ENV--
no_proxy=*
NO_PROXY=127.0.0.1,localhost,*
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$proxy = FaultyServer::start();
echo outcome(fn () => faulty_client($server, proxy: $proxy->baseUri)->listTokens(HELD)), "\n";
echo 'the proxy saw ', implode(' ', array_column($proxy->requests(), 'target')) === "127.0.0.1:$server->port /v2/account-members/tokens" ? 'the call' : 'NOTHING', ', the origin ', $server->connections(), " connections\n";
?>
--EXPECT--
TokenPage
the proxy saw the call, the origin 0 connections
