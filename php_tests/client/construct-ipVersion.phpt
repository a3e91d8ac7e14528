--TEST--
B8: ipVersion: 4, 6 or null, and used
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

// It listens on 127.0.0.1 alone.
$server = CommerceServer::start();
$local = str_replace('127.0.0.1', 'localhost', $server->baseUri);
foreach ([null, 4, 6] as $ipVersion) {
    show(json_encode($ipVersion), fn () => count(client($server, baseUri: $local, ipVersion: $ipVersion)->loginWithPassword(...ADA)));
}
foreach ([5, 0, -4, 46, PHP_INT_MAX] as $ipVersion) {
    show((string) $ipVersion, fn () => client($server, ipVersion: $ipVersion));
}
?>
--EXPECT--
null: 2
4: 2
6: ConnectionFailedException, attempts 3, not sent
5: ValueError: $ipVersion must be 4, 6 or null
0: ValueError: $ipVersion must be 4, 6 or null
-4: ValueError: $ipVersion must be 4, 6 or null
46: ValueError: $ipVersion must be 4, 6 or null
9223372036854775807: ValueError: $ipVersion must be 4, 6 or null
