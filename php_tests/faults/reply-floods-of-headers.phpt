--TEST--
A5: floods of headers and of interim replies are cut off
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$end = "Content-Length: 2\r\n\r\n{}";
foreach ([
    '100,000 headers' => [Fault::send("HTTP/1.1 201 Created\r\n"), Fault::send("X: y\r\n", 100_000), Fault::send($end)],
    'a header of 10 MB' => [Fault::send("HTTP/1.1 201 Created\r\nX: "), Fault::send(str_repeat('y', 100_000), 100), Fault::send("\r\n$end")],
    'a status line of 1 MB' => [Fault::send('HTTP/1.1 201 '), Fault::send(str_repeat('y', 100_000), 10), Fault::send("\r\n$end")],
    '10,000 times 103' => [Fault::send("HTTP/1.1 103 Early Hints\r\nLink: <x>\r\n\r\n", 10_000), Fault::send(Fault::http(201, FaultyServer::PAGE))],
    '10,000 times 100' => [Fault::send("HTTP/1.1 100 Continue\r\n\r\n", 10_000), Fault::send(Fault::http(201, FaultyServer::PAGE))],
    'a trailer of 10 MB' => [Fault::send("HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n"), Fault::send("X: y\r\n", 100_000), Fault::send("\r\n")],
] as $what => $steps) {
    foreach (['listTokens', 'loginWithOidc'] as $method) {
        $server->clear();
        $server->plan(FaultyServer::TOKENS, Fault::afterBody(...$steps), times: 3);
        echo "$what: ", outcome(fn () => call(faulty_client($server), $method)), ", bodies {$server->bodies()}\n";
    }
}
$server->clear();
$server->plan(FaultyServer::TOKENS, Fault::afterBody(Fault::send("HTTP/1.1 103 Early Hints\r\nLink: <x>\r\n\r\n", 5), Fault::send(Fault::http(201, FaultyServer::PAGE))));
echo 'a few interim replies: ', outcome(fn () => call(faulty_client($server), 'loginWithOidc')), "\n";
?>
--EXPECT--
100,000 headers: ProtocolException 201, bodies 1
100,000 headers: ProtocolException 201, bodies 1
a header of 10 MB: ProtocolException 201, bodies 1
a header of 10 MB: ProtocolException 201, bodies 1
a status line of 1 MB: ProtocolException 0, bodies 1
a status line of 1 MB: ProtocolException 0, bodies 1
10,000 times 103: ProtocolException 103, bodies 1
10,000 times 103: ProtocolException 103, bodies 1
10,000 times 100: ProtocolException 100, bodies 1
10,000 times 100: ProtocolException 100, bodies 1
a trailer of 10 MB: ProtocolException 201, bodies 1
a trailer of 10 MB: ProtocolException 201, bodies 1
a few interim replies: TokenPage
