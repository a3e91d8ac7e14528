--TEST--
F21: an observer may suspend a Fiber, while others use the client and the connection
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$ep = faulty_client($server, observer: function ($transfer): void {
    if (Fiber::getCurrent()) {
        Fiber::suspend($transfer->operation);
    }
});
$fibers = array_map(fn (string $method) => new Fiber(fn () => outcome(fn () => call($ep, $method))), ['loginWithOidc', 'listTokens', 'refresh']);
foreach ($fibers as $fiber) {
    echo $fiber->start(), "\n";
}
echo outcome(fn () => $ep->loginWithPassword(...PASSWORD)), "\n";
foreach (array_reverse($fibers) as $fiber) {
    $fiber->resume();
    echo $fiber->getReturn(), "\n";
}
echo "bodies {$server->bodies()} on {$server->connections()} connection, in use ", EpAccountTokens::status()['in_use'], "\n";
?>
--EXPECT--
loginWithOidc
listTokens
refresh
TokenPage
Token
TokenPage
TokenPage
bodies 4 on 1 connection, in use 0
