--TEST--
F16: Interrupts: a signal handler runs during a slow reply, which then is received
--EXTENSIONS--
ep_account_tokens
pcntl
--FILE--
<?php
require __DIR__ . '/../support/workers.inc';

$server = CommerceServer::start();
$server->reply(TOKENS, 200, page(entry()), delay: 1500, times: 2);
$ep = scripted_client($server);

pcntl_async_signals(true);
pcntl_signal(SIGUSR1, function (): void {
    echo 'handler: ', counters(), "\n";
});
$child = signal_during_reply($server, 'USR1');
echo count($ep->listTokens('held-token')), ' token; ', counters(), "\n";
reap($child);
?>
--EXPECT--
handler: in_use 1
1 token; opened 1, idle 1
