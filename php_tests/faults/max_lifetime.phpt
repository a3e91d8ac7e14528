--TEST--
F26: a connection is not used beyond ep_account_tokens.max_lifetime
--EXTENSIONS--
ep_account_tokens
--INI--
ep_account_tokens.max_lifetime=1
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$ep = faulty_client($server);
$end = hrtime(true) + 2.5e9;
for ($calls = 0; hrtime(true) < $end; $calls++) {
    $ep->listTokens(HELD);
    usleep(10_000);
}
echo $calls > 10 && $server->connections() >= 2 && $server->connections() <= 4 ? 'a few connections' : "$calls CALLS ON {$server->connections()} CONNECTIONS", "\n";
?>
--EXPECT--
a few connections
