--TEST--
F26: flushConnections(): a connection in use does its work, and is closed when it is given back
--EXTENSIONS--
ep_account_tokens
pcntl
--FILE--
<?php
require __DIR__ . '/../support/workers.inc';

$server = CommerceServer::start();
$ep = scripted_client($server);
$server->reply(TOKENS, 200, page(entry()));
$server->reply(TOKENS, 200, page(entry()), delay: 1000);
$server->reply(TOKENS, 200, page(entry()));

pcntl_async_signals(true);
pcntl_signal(SIGUSR1, function (): void {
    echo counters(), "\n";
    EpAccountTokens::flushConnections();
    echo counters(), "\n";
});

$ep->listTokens('held-token');
$child = signal_during_reply($server, 'USR1');
echo count($ep->listTokens('held-token')), " token\n";
echo counters(), "\n";
$ep->listTokens('held-token');
show_connections($server);
echo counters(), "\n";
reap($child);
?>
--EXPECT--
opened 1, in_use 1
opened 1, in_use 1
1 token
opened 1, reused 1
1 1 2
opened 2, reused 1, idle 1
