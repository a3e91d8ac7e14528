--TEST--
F20: exit() in an observer leaves before the request is sent again
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = null;
register_shutdown_function(function () use (&$server): void {
    printf("bodies %d, in use %d\n", $server->bodies(), EpAccountTokens::status()['in_use']);
});
$server = FaultyServer::start();
$server->plan(FaultyServer::TOKENS, Fault::answer(503), times: 3);
faulty_client($server, observer: fn () => exit)->listTokens(HELD);
?>
--EXPECT--
bodies 1, in use 0
