--TEST--
ep_account_tokens.max_connections=0: no connection is kept, the bearer is
--EXTENSIONS--
ep_account_tokens
--INI--
ep_account_tokens.max_connections=0
--FILE--
<?php
require __DIR__ . '/../support/workers.inc';

$server = CommerceServer::start();
$ep = client($server);
$token = $ep->loginWithPassword(...ADA)->tokens[0];
$ep->refresh($token);
show_connections($server);
show_connections($server, BEARER);
echo counters(), "\n";
?>
--EXPECT--
1 2 3
1
opened 3, evicted 3
