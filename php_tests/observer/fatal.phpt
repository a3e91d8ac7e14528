--TEST--
F20: a fatal error in an observer ends the script, and shutdown functions may use the client
--EXTENSIONS--
ep_account_tokens
--ENV--
USE_TRACKED_ALLOC=1
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = null;
register_shutdown_function(function () use (&$server): void {
    echo "\n", outcome(fn () => faulty_client($server)->listTokens(HELD)), ", bodies {$server->bodies()}\n";
});
$server = FaultyServer::start();
faulty_client($server, observer: fn () => eval('function outcome() {}'))->loginWithOidc(...OIDC);
?>
--EXPECTF--
Fatal error: Cannot redeclare %Soutcome() (previously declared in %soutcome.inc:%d) in %sfatal.php(9) : eval()'d code on line 1

TokenPage, bodies 2
