--TEST--
F9: Retry-After as a date is waited for
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
$server->plan(FaultyServer::TOKENS, Fault::answer(503, '', ['Retry-After' => gmdate('D, d M Y H:i:s \G\M\T', time() + 2)]));
$ep->listTokens(HELD);
echo in_array($waits[0], [1000, 2000]) ? 'one or two seconds' : json_encode($waits), ", bodies {$server->bodies()}\n";
?>
--EXPECT--
one or two seconds, bodies 2
