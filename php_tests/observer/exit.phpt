--TEST--
F20: exit() in an observer is honoured, and shutdown functions may use the client
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = null;
// Before the server's own.
register_shutdown_function(function () use (&$server): void {
    echo 'in use ', EpAccountTokens::status()['in_use'], ', bodies ', $server->bodies(), "\n";
    echo outcome(fn () => faulty_client($server)->listTokens(HELD)), ', in use ', EpAccountTokens::status()['in_use'], "\n";
});
$server = FaultyServer::start();
try {
    $ep = faulty_client($server, observer: fn () => exit("leaving\n"));
    $ep->loginWithOidc(...OIDC);
    echo "NOT REACHED\n";
} catch (Throwable $thrown) {
    echo 'NOT CAUGHT ', $thrown::class, "\n";
} finally {
    echo "NO FINALLY\n";
}
?>
--EXPECT--
leaving
in use 0, bodies 1
TokenPage, in use 0
