--TEST--
F10: in a storm of 503 a worker soon sends each request once
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$server->default(FaultyServer::TOKENS, Fault::answer(503));
$ep = faulty_client($server, maxRetries: 1);
$bodies = [];
for ($i = 0; $i < 14; $i++) {
    $server->clear();
    outcome(fn () => $ep->listTokens(HELD));
    $bodies[] = $server->bodies();
}
echo 'bodies for each call: ', implode(' ', $bodies), "\n";
echo outcome(fn () => $ep->with(maxRetries: 10)->listTokens(HELD)), "\n";
?>
--EXPECT--
bodies for each call: 2 2 2 2 2 2 2 2 2 2 1 1 1 1
ServerErrorException 503, attempts 1
