--TEST--
F20: Early renewal: exit() in it is honoured, and the old bearer serves afterwards without another renewal
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/due_bearer.inc';

$server = null;
register_shutdown_function(function () use (&$server): void {
    echo outcome(fn () => faulty_client($server, grant: Grant::implicit('client'))->listTokens(HELD)), ', with ';
    echo implode(' ', bearers_used($server)), "; bearers {$server->bodies(FaultyServer::BEARER)}\n";
});
$server = FaultyServer::start();
$server->default(FaultyServer::BEARER, Fault::answer(503));
due_client($server, 'client', observer: fn () => exit("leaving\n"))->loginWithPassword(...PASSWORD);
echo "NOT REACHED\n";
?>
--EXPECT--
leaving
TokenPage, with old-bearer; bearers 1
