--TEST--
F20: a fatal error in a grant's callback ends the script, and shutdown functions may use the client
--EXTENSIONS--
ep_account_tokens
--ENV--
USE_TRACKED_ALLOC=1
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/faults.inc';

$server = null;
register_shutdown_function(function () use (&$server): void {
    echo "\n", outcome(fn () => faulty_client($server)->listTokens(HELD)), ", bodies {$server->bodies()}\n";
});
$server = FaultyServer::start();
faulty_client($server, grant: Grant::callback(fn () => eval('function outcome() {}')))->loginWithOidc(...OIDC);
?>
--EXPECTF--
Fatal error: Cannot redeclare %Soutcome() (previously declared in %soutcome.inc:%d) in %scallback-fatal.php(11) : eval()'d code on line 1

TokenPage, bodies 1
