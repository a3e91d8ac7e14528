--TEST--
F7: a trailer line without a colon makes the reply one that is not of this API; nothing is sent again
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$body = json_encode(FaultyServer::PAGE);
$reply = sprintf("HTTP/1.1 201 Any\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\nno field\r\n\r\n", strlen($body), $body);
foreach (['loginWithOneTimePassword', 'listTokens'] as $method) {
    $server->clear();
    $server->plan(FaultyServer::TOKENS, Fault::raw($reply), times: 3);
    $ep = faulty_client($server, maxRetries: 2);
    echo "$method: ", outcome(fn () => $ep->$method(...CALLS[$method])), ", bodies {$server->bodies()}\n";
}
?>
--EXPECT--
loginWithOneTimePassword: ProtocolException 201, bodies 1
listTokens: ProtocolException 201, bodies 1
