--TEST--
Interrupts: a signal handler that throws leaves the call at once, and costs it its connection
--EXTENSIONS--
ep_account_tokens
pcntl
--FILE--
<?php
require __DIR__ . '/../support/workers.inc';

$server = CommerceServer::start();
$server->reply(TOKENS, 200, page(entry()));
$server->reply(TOKENS, 200, page(entry()), delay: 30_000);
$server->reply(TOKENS, 200, page(entry()));
$ep = scripted_client($server, timeout: 60.0);

pcntl_async_signals(true);
pcntl_signal(SIGUSR1, function (): void {
    throw new DomainException('enough');
});
$ep->listTokens('held-token');
$child = signal_during_reply($server, 'USR1');
$start = hrtime(true);
echo thrown_by(fn () => $ep->listTokens('held-token'))->getMessage(), "\n";
// Half of the reply's delay, so that a busy machine does no harm.
var_dump(hrtime(true) - $start < 15_000_000_000);
$status = worker_status();
echo "$status[idle] idle, $status[in_use] in use\n";
echo count($ep->listTokens('held-token')), " token\n";
show_connections($server);
reap($child);
?>
--EXPECT--
enough
bool(true)
0 idle, 0 in use
1 token
1 1 2
