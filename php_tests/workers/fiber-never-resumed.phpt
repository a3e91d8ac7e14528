--TEST--
F21: Fibers: one that still waits in a call when the script ends
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = client($server, observer: fn () => Fiber::suspend());
$fiber = new Fiber(function () use ($ep): void {
    try {
        $ep->loginWithPassword(...ADA);
        echo "never reached\n";
    } finally {
        echo "left\n";
    }
});
$fiber->start();
echo "end of the script\n";
?>
--EXPECT--
end of the script
left
