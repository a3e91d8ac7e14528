--TEST--
baseUri: case of scheme and host does not matter
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$port = parse_url($server->baseUri, PHP_URL_PORT);
echo count(client($server, baseUri: "HTTP://LocalHost:$port/")->loginWithPassword(...ADA)), "\n";
echo count(client($server, baseUri: "http://127.0.0.1:$port/")->loginWithPassword(...ADA)), "\n";
?>
--EXPECT--
2
2
