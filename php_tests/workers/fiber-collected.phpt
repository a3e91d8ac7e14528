--TEST--
F21: Fibers: one that waits in a call, and that nothing but its own client holds, is collected; a client that only its method holds is not
--EXTENSIONS--
ep_account_tokens
--SKIPIF--
<?php
if (PHP_VERSION_ID < 80203) {
    die('skip PHP before 8.2.3 does not collect a Fiber that waits');
}
?>
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

// Its transport holds the Fiber that waits in it.
$shop = new stdClass();
$shop->ep = simulated(function () use ($shop) {
    Fiber::suspend();
    return roster(3)(...func_get_args());
});
$shop->fiber = new Fiber(function () use ($shop): void {
    try {
        $shop->ep->listTokens('held-token');
    } finally {
        echo "left\n";
    }
});
$shop->fiber->start();
unset($shop);
gc_collect_cycles();
echo "collected\n";

// spl_autoload_call() does not hold the object of the loader that it calls.
$ep = simulated(function () {
    Fiber::suspend();
    return roster(3)(...func_get_args());
});
$client = WeakReference::create($ep);
$loader = [$ep, 'listTokens'];
spl_autoload_register($loader);
$fiber = new Fiber(fn () => class_exists('Foo'));
$fiber->start();
spl_autoload_unregister($loader);
unset($loader, $ep);
gc_collect_cycles();
echo $client->get() === null ? "lost\n" : "held by its method\n";
$fiber->resume();
echo $client->get() === null ? "gone\n" : "still there\n";
?>
--EXPECT--
left
collected
held by its method
gone
