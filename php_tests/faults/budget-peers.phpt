--TEST--
F10: Budget: each peer has its own, a proxy makes another one
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$other = FaultyServer::start();
$server->default(FaultyServer::TOKENS, Fault::answer(503));
$other->default(FaultyServer::TOKENS, Fault::answer(503));
$drained = faulty_client($server, maxRetries: 1);
for ($i = 0; $i < 11; $i++) {
    $last = thrown_by(fn () => $drained->listTokens(HELD))->attempts;
}
echo "the one: $last\n";
echo 'another origin: ', thrown_by(fn () => faulty_client($other, maxRetries: 1)->listTokens(HELD))->attempts, "\n";
echo 'by a proxy: ', thrown_by(fn () => faulty_client($server, maxRetries: 1, proxy: $server->baseUri)->listTokens(HELD))->attempts, "\n";
echo 'with(): ', thrown_by(fn () => $drained->with(timeout: 61.0)->listTokens(HELD))->attempts, "\n";
?>
--EXPECT--
the one: 1
another origin: 2
by a proxy: 2
with(): 1
