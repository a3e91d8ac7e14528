--TEST--
sendAll(): connections are kept for the next call
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

$server = CommerceServer::start();
$ep = client($server);
for ($i = 0; $i < 5; $i++) {
    $ep->sendAll([request('/catalog/products'), request('/catalog/products?page[limit]=1'), request('/catalog/products?page[offset]=50')]);
}
$connections = array_unique(array_map(fn ($request) => $request->connection, $server->log()));
echo count($connections) <= 3 ? 'kept' : count($connections), "\n";
?>
--EXPECT--
kept
