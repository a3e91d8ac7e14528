--TEST--
F8: a server that answers with HTTP/2 frames
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$frames = hex2bin('000012040000000000000300000064000400010000000500004000' . '0000080700000000000000000000000000');
$server->default(FaultyServer::TOKENS, Fault::raw($frames));
foreach (['listTokens', 'loginWithPassword', 'loginWithOidc'] as $method) {
    $server->clear();
    echo outcome(fn () => call(faulty_client($server), $method)), ", bodies {$server->bodies()}\n";
}
?>
--EXPECT--
ProtocolException 0, bodies 1
ProtocolException 0, bodies 1
ProtocolException 0, bodies 1
