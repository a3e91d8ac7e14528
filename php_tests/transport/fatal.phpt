--TEST--
F20: a fatal error in a transport ends the script, and shutdown functions may use the client
--EXTENSIONS--
ep_account_tokens
--ENV--
USE_TRACKED_ALLOC=1
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

$server = null;
register_shutdown_function(function () use (&$server): void {
    echo "\n", summary(client($server)->loginWithPassword(...ADA)), ', in use ', EpAccountTokens::status()['in_use'], "\n";
});
$server = CommerceServer::start();
simulated(fn () => eval('function summary() {}'))->loginWithOidc(...CALLS['loginWithOidc']);
?>
--EXPECTF--

Fatal error: Cannot redeclare %Ssummary() %s

acc00000-0000-4000-8000-000000000001 acc00000-0000-4000-8000-000000000002, in use 0
