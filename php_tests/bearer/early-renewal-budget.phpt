--TEST--
Early renewal: takes nothing from the peer's retry budget
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/due_bearer.inc';

$server = FaultyServer::start();
$server->default(FaultyServer::BEARER, Fault::answer(503));
for ($i = 0; $i < 20; $i++) {
    due_client($server, "client $i")->listTokens(HELD);
}
$server->plan(FaultyServer::TOKENS, Fault::answer(503), times: 9);
echo outcome(fn () => faulty_client($server, maxRetries: 8)->listTokens(HELD)), "\n";
?>
--EXPECT--
ServerErrorException 503, attempts 9
