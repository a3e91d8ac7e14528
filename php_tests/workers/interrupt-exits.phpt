--TEST--
F20: Interrupts: a signal handler that exits leaves the call at once, and a shutdown function may make another one
--EXTENSIONS--
ep_account_tokens
pcntl
--FILE--
<?php
require __DIR__ . '/../support/workers.inc';

// Before the server is started, since its end is a shutdown function as well.
register_shutdown_function(function () use (&$server, &$ep, &$child): void {
    echo EpAccountTokens::status()['in_use'], "\n";
    echo count($ep->listTokens('held-token')), " token\n";
    show_connections($server);
    reap($child);
});
$server = CommerceServer::start();
$server->reply(TOKENS, 200, page(entry()), delay: 30_000);
$server->reply(TOKENS, 200, page(entry()));
$ep = scripted_client($server, timeout: 60.0);

pcntl_async_signals(true);
pcntl_signal(SIGUSR1, function (): void {
    echo "handler\n";
    exit;
});
$child = signal_during_reply($server, 'USR1');
$ep->listTokens('held-token');
echo "never reached\n";
?>
--EXPECT--
handler
0
1 token
1 2
