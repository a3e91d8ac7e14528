--TEST--
F9: Retry-After in seconds is waited for
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$waits = [];
$ep = faulty_client($server, observer: function ($transfer) use (&$waits): void {
    $waits[] = $transfer->retryInMs;
});
$server->plan(FaultyServer::TOKENS, Fault::answer(429, '', ['Retry-After' => '1']));
$start = hrtime(true);
$ep->loginWithPassword(...PASSWORD);
echo json_encode($waits), ' ', (hrtime(true) - $start) / 1e9 > 0.99 ? 'waited' : 'NOT WAITED', ", bodies {$server->bodies()}\n";
?>
--EXPECT--
[1000,null] waited, bodies 2
