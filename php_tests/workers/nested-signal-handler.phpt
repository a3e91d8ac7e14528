--TEST--
F22: Nested calls: one in a signal handler during a slow reply, on a connection of its own; the outer reply is then received
--EXTENSIONS--
ep_account_tokens
pcntl
--FILE--
<?php
require __DIR__ . '/../support/workers.inc';

$server = CommerceServer::start();
foreach (['first' => 0, 'outer' => 1500, 'inner' => 0, 'after' => 0] as $name => $delay) {
    $server->reply(TOKENS, 200, page(entry(['account_name' => $name])), delay: $delay);
}
$ep = scripted_client($server);
$call = function () use ($ep): void {
    echo $ep->listTokens('held-token')->tokens[0]->accountName, '; ', counters(), "\n";
};
pcntl_async_signals(true);
pcntl_signal(SIGUSR1, $call);

$call();
$child = signal_during_reply($server, 'USR1');
$call();
$call();
show_connections($server);
reap($child);
?>
--EXPECT--
first; opened 1, idle 1
inner; opened 2, idle 1, in_use 1
outer; opened 2, reused 1, idle 2
after; opened 2, reused 2, idle 2
1 1 2 1
