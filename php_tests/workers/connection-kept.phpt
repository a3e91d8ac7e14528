--TEST--
Connections: one, and one bearer, serves every client of a worker to the same origin
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/workers.inc';

$server = CommerceServer::start();
for ($i = 0; $i < 5; $i++) {
    $ep = client($server);
    $token = $ep->loginWithPassword(...ADA)->tokens[0];
    unset($ep);
    client($server, timeout: 61.0)->with(maxRetries: 0)->switchAccount($token, $token->accountId);
}
show_connections($server);
show_connections($server, BEARER);
echo counters(), "\n";
?>
--EXPECT--
1 1 1 1 1 1 1 1 1 1 1
1
opened 1, reused 10, idle 1
