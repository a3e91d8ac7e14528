--TEST--
F15: max_execution_time: ends a call at once, and a shutdown function may make another one
--EXTENSIONS--
ep_account_tokens
pcntl
--SKIPIF--
<?php
if (PHP_ZTS) {
    die('skip a timer of a thread cannot be set off by a signal from outside');
}
?>
--ENV--
USE_TRACKED_ALLOC=1
--FILE--
<?php
require __DIR__ . '/../support/workers.inc';

// Before the server is started, since its end is a shutdown function as well.
register_shutdown_function(function () use (&$server, &$ep, &$child): void {
    echo strtok(error_get_last()['message'], "\n"), "\n";
    echo count($ep->listTokens('held-token')), " token\n";
    show_connections($server);
    reap($child);
});
$server = CommerceServer::start();
$server->reply(TOKENS, 200, page(entry()), delay: 30_000);
$server->reply(TOKENS, 200, page(entry()));
$ep = scripted_client($server, timeout: 60.0);

ini_set('display_errors', '0');
ini_set('log_errors', '0');
// A call that waits uses no processor time, so the timer's signal is sent by hand.
set_time_limit(30);
$child = signal_during_reply($server, 'PROF');
$ep->listTokens('held-token');
echo "never reached\n";
?>
--EXPECT--
Maximum execution time of 30 seconds exceeded
1 token
1 2
