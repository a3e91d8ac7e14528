--TEST--
F20: exit() in a cache's set() is honoured, and the bearer is kept
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/cache.inc';
require_once __DIR__ . '/../support/transport.inc';

$server = null;
register_shutdown_function(function () use (&$server): void {
    echo summary(client($server)->loginWithPassword(...ADA)), ', bearer requests ', count($server->requests(BEARER)), "\n";
});
$server = CommerceServer::start();
client($server, cache: new ClosureCache(fn () => null, fn () => exit("leaving\n")))->loginWithPassword(...ADA);
?>
--EXPECT--
leaving
acc00000-0000-4000-8000-000000000001 acc00000-0000-4000-8000-000000000002, bearer requests 1
