--TEST--
Connections: one that the server closed while idle costs nobody an error, and no request is sent twice
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$server->reply(TOKENS, 201, page(entry()), times: 100);
$ep = scripted_client($server);
foreach (CALLS as $method => $arguments) {
    $ep->listTokens('held-token');
    $server->clearLog();
    $server->closeConnections();
    $ep->$method(...$arguments);
    echo "$method: ", count($server->log()), ' request, as number ', $server->lastRequest()->request, " of its connection\n";
}
?>
--EXPECT--
loginWithOidc: 1 request, as number 1 of its connection
loginWithPassword: 1 request, as number 1 of its connection
loginWithOneTimePassword: 1 request, as number 1 of its connection
selfSignup: 1 request, as number 1 of its connection
listTokens: 1 request, as number 1 of its connection
