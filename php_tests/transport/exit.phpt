--TEST--
F20: exit() in a transport is honoured, and shutdown functions may use the client
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

$leave = true;
$ep = simulated(function () use (&$leave) {
    if ($leave) {
        $leave = false;
        exit("leaving\n");
    }
    return answer(201, page(entry()));
});
register_shutdown_function(function () use ($ep): void {
    echo summary($ep->loginWithOidc(...CALLS['loginWithOidc'])), ', in use ', EpAccountTokens::status()['in_use'], "\n";
});
try {
    $ep->loginWithOidc(...CALLS['loginWithOidc']);
} catch (Throwable) {
    echo "CAUGHT\n";
} finally {
    echo "FINALLY\n";
}
?>
--EXPECT--
leaving
account-1, in use 0
