--TEST--
F7: Connections: one with a reply that nobody had asked for is not gone back to, where the server closes the next one
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/workers.inc';

$server = new ServerProcess(__DIR__ . '/../support/scripts/unasked_server.inc', ['close']);
$ep = scripted_client($server->line);
echo $ep->listTokens('held-token')->tokens[0]->accountName, "\n";
await_unasked($server);
for ($i = 0; $i < 3; $i++) {
    echo $ep->listTokens('held-token')->tokens[0]->accountName, "\n";
}
?>
--EXPECT--
connection 1, request 1
connection 2, request 1
connection 3, request 1
connection 3, request 2
