--TEST--
F21: a Fiber destroyed while it is suspended in a transport leaves nothing behind
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

$answer = null;
$ep = simulated(function () use (&$answer) {
    return $answer ?? Fiber::suspend();
});
for ($i = 0; $i < 3; $i++) {
    $fiber = new Fiber(function () use ($ep): void {
        try {
            $ep->loginWithOidc(...CALLS['loginWithOidc']);
            echo "NOT REACHED\n";
        } catch (Throwable $thrown) {
            echo 'CAUGHT ', $thrown::class, "\n";
        }
    });
    $fiber->start();
    unset($fiber);
    gc_collect_cycles();
}
$answer = answer(201, page(entry()));
echo summary($ep->listTokens('held-token')), ', in use ', EpAccountTokens::status()['in_use'], "\n";
?>
--EXPECT--
account-1, in use 0
