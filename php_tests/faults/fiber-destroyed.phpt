--TEST--
F21: a Fiber destroyed while it is suspended in an observer or callback leaves nothing in use
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$server->default(FaultyServer::TOKENS, Fault::answer(503));
$suspend = fn () => Fiber::getCurrent() ? Fiber::suspend() : 'bearer';
foreach (['observer' => faulty_client($server, observer: $suspend), 'callback' => faulty_client($server, grant: Grant::callback($suspend))] as $where => $ep) {
    for ($i = 0; $i < 3; $i++) {
        $fiber = new Fiber(function () use ($ep): void {
            try {
                $ep->listTokens(HELD);
                echo "NOT REACHED\n";
            } catch (Throwable $thrown) {
                echo 'NOT CAUGHT ', $thrown::class, "\n";
            }
        });
        $fiber->start();
        unset($fiber);
        gc_collect_cycles();
    }
    echo "$where: in use ", EpAccountTokens::status()['in_use'], ', bodies ', $server->bodies(), "\n";
    $server->clear();
}
$server->plan(FaultyServer::TOKENS, Fault::answer(201, FaultyServer::PAGE));
echo outcome(fn () => faulty_client($server, observer: $suspend)->listTokens(HELD)), "\n";
?>
--EXPECT--
observer: in use 0, bodies 3
callback: in use 0, bodies 0
TokenPage
