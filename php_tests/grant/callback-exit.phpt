--TEST--
F20: exit() in a grant's callback is honoured
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/faults.inc';

$server = null;
register_shutdown_function(function () use (&$server): void {
    echo 'requests ', count($server->requests()), ', in use ', EpAccountTokens::status()['in_use'], "\n";
    echo outcome(fn () => faulty_client($server)->listTokens(HELD)), "\n";
});
$server = FaultyServer::start();
faulty_client($server, grant: Grant::callback(fn () => exit("leaving\n")))->loginWithOidc(...OIDC);
?>
--EXPECT--
leaving
requests 0, in use 0
TokenPage
