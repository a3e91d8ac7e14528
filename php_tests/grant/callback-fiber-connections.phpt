--TEST--
Fibers: one waits in the callback of the grant while another uses the same client
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/workers.inc';

$server = CommerceServer::start();
$bearer = client($server)->accessToken()->token;
$ep = client($server, grant: Grant::callback(function () use ($bearer): string {
    if (Fiber::getCurrent()) {
        Fiber::suspend();
    }
    return $bearer;
}));
$fiber = new Fiber(fn () => $ep->loginWithPassword(...ADA));
$fiber->start();
echo count($ep->loginWithPassword(...ADA)), ' ';
$fiber->resume();
echo count($fiber->getReturn()), "\n";
show_connections($server);
?>
--EXPECT--
2 2
1 1 1
