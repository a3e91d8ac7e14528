--TEST--
Environment: proxies named there are not used
--EXTENSIONS--
ep_account_tokens
--ENV--
http_proxy=http://127.0.0.1:1
HTTP_PROXY=http://127.0.0.1:1
https_proxy=http://127.0.0.1:1
HTTPS_PROXY=http://127.0.0.1:1
all_proxy=socks5://127.0.0.1:1
ALL_PROXY=socks5://127.0.0.1:1
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

echo getenv('http_proxy'), ' ', getenv('ALL_PROXY'), "\n";
$server = CommerceServer::start();
echo count(client($server)->loginWithPassword(...ADA)), "\n";
echo count(client($server, baseUri: str_replace('127.0.0.1', 'localhost', $server->baseUri))->loginWithPassword(...ADA)), "\n";
?>
--EXPECT--
http://127.0.0.1:1 socks5://127.0.0.1:1
2
2
