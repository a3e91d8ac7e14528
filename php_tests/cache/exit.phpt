--TEST--
F20: exit() in a cache is honoured, and shutdown functions may use the client
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/cache.inc';
require_once __DIR__ . '/../support/transport.inc';

$server = null;
register_shutdown_function(function () use (&$server): void {
    echo summary(client($server)->loginWithPassword(...ADA)), ', in use ', EpAccountTokens::status()['in_use'], "\n";
});
$server = CommerceServer::start();
try {
    client($server, cache: new ClosureCache(fn () => exit("leaving\n")))->loginWithPassword(...ADA);
} finally {
    echo "NOT REACHED\n";
}
?>
--EXPECT--
leaving
acc00000-0000-4000-8000-000000000001 acc00000-0000-4000-8000-000000000002, in use 0
