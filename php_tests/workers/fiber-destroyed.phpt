--TEST--
F21: a Fiber destroyed in the observer or in the callback of the grant leaves nothing in use; the client and its connection serve on
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/workers.inc';

$server = CommerceServer::start();
$ep = client($server, observer: fn () => Fiber::getCurrent() && Fiber::suspend());
$waiting = client($server, grant: Grant::callback(fn () => Fiber::suspend()));
foreach ([fn () => $ep->loginWithPassword(...ADA), fn () => $waiting->loginWithPassword(...ADA), $waiting->headers(...)] as $call) {
    $body = function () use ($call): void {
        try {
            $call();
            echo "NOT REACHED\n";
        } catch (Throwable $thrown) {
            echo 'NOT CAUGHT ', $thrown::class, "\n";
        }
    };
    $fiber = new Fiber($body);
    $fiber->start();
    $other = new Fiber($body);
    $other->start();
    unset($fiber);
    gc_collect_cycles();
    echo count($ep->loginWithPassword(...ADA)), " tokens\n";
    unset($other);
}
$status = worker_status();
var_dump($status['in_use'], $status['opened'] === count($server->openConnections()));
show_count($server);
?>
--EXPECT--
2 tokens
2 tokens
2 tokens
int(0)
bool(true)
the server saw 6 requests
