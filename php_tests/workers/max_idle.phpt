--TEST--
ep_account_tokens.max_idle: a connection idle for longer is closed at the next call, whichever that is for
--EXTENSIONS--
ep_account_tokens
--INI--
ep_account_tokens.max_idle=5
--FILE--
<?php
require __DIR__ . '/../support/workers.inc';

$server = CommerceServer::start();
$server->reply(TOKENS, 200, page(entry()), times: 100);
$one = scripted_client($server);
$other = scripted_client($server, ipVersion: 4);

$one->listTokens('held-token');
$one->listTokens('held-token');
echo counters(), "\n";
usleep(5_200_000);
$other->listTokens('held-token');
echo counters(), "\n";
$one->listTokens('held-token');
show_connections($server);
echo counters(), "\n";
?>
--EXPECT--
opened 1, reused 1, idle 1
opened 2, reused 1, evicted 1, idle 1
1 1 2 3
opened 3, reused 1, evicted 1, idle 2
