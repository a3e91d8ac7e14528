--TEST--
F6: Connections: "Connection: close" is obeyed
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$server->reply(TOKENS, 201, page(entry()), times: 2, close: true);
$server->reply(TOKENS, 201, page(entry()), times: 2);
$ep = scripted_client($server);
for ($i = 0; $i < 4; $i++) {
    $ep->loginWithPassword(...CALLS['loginWithPassword']);
}
foreach ($server->log() as $request) {
    echo "$request->connection.$request->request\n";
}
?>
--EXPECT--
1.1
2.1
3.1
3.2
