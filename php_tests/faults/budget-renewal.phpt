--TEST--
Budget: a renewed bearer takes nothing from it, and needs nothing in it
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$ep = faulty_client($server, grant: Grant::implicit('client'), maxRetries: 1);
$ep->accessToken();
$server->default(FaultyServer::TOKENS, Fault::answer(503));
for ($i = 0; $i < 11; $i++) {
    $last = thrown_by(fn () => $ep->listTokens(HELD))->attempts;
}
echo "drained: $last\n";
$server->clear();
$server->plan(FaultyServer::TOKENS, Fault::answer(401));
$server->plan(FaultyServer::TOKENS, Fault::answer(201, FaultyServer::PAGE));
echo outcome(fn () => $ep->listTokens(HELD)), ", bodies {$server->bodies()}\n";
?>
--EXPECT--
drained: 1
TokenPage, bodies 2
