--TEST--
F26: flushConnections(): closes the idle connections at once; bearers stay
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/workers.inc';

$server = CommerceServer::start();
$ep = client($server);
$other = client($server, ipVersion: 4);
$token = $ep->loginWithPassword(...ADA)->tokens[0];
$other->refresh($token);
echo counters(), '; at the server: ', implode(' ', $server->openConnections()), "\n";

EpAccountTokens::flushConnections();
while ($server->openConnections()) {
    usleep(1000);
}
echo counters(), "\n";

$ep->refresh($token);
$other->refresh($token);
show_connections($server);
show_connections($server, BEARER);
echo counters(), "\n";

EpAccountTokens::flushConnections();
EpAccountTokens::flushConnections();
echo counters(), "\n";
?>
--EXPECT--
opened 2, reused 1, idle 2; at the server: 1 2
opened 2, reused 1
1 1 2 3 4
1
opened 4, reused 1, idle 2
opened 4, reused 1
