--TEST--
Sent again: the first good answer ends it
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$attempts = [];
$ep = faulty_client($server, observer: function ($transfer) use (&$attempts): void {
    $attempts[] = "$transfer->attempt: $transfer->status";
});
$server->plan(FaultyServer::TOKENS, Fault::answer(503));
$server->plan(FaultyServer::TOKENS, Fault::afterBody(['close']));
echo $ep->refresh(...arguments_of('refresh'))->accountId, ' after ', implode(', ', $attempts), "; bodies {$server->bodies()}\n";
?>
--EXPECT--
account-1 after 1: 503, 2: 201; bodies 3
