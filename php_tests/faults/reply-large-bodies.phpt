--TEST--
A5: bodies beyond 1 MiB are cut off, whatever they are said to be
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$spaces = str_repeat(' ', 65_536);
foreach ([
    'Content-Length of 10 GB' => [Fault::send("HTTP/1.1 201 Created\r\nContent-Length: 10737418240\r\n\r\n"), Fault::send($spaces, 10_000)],
    'endless chunks' => [Fault::send("HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n"), Fault::send("10000\r\n$spaces\r\n", 10_000)],
    'until the connection ends' => [Fault::send("HTTP/1.1 201 Created\r\n\r\n"), Fault::send($spaces, 10_000)],
    'of an error' => [Fault::send("HTTP/1.1 500 Any\r\n\r\n"), Fault::send($spaces, 10_000)],
] as $what => $steps) {
    foreach (['listTokens', 'loginWithPassword', 'loginWithOidc'] as $method) {
        EpAccountTokens::flushConnections();
        $server->clear();
        $server->plan(FaultyServer::TOKENS, Fault::afterBody(...$steps), times: 5);
        $before = memory_get_peak_usage();
        $outcome = outcome(fn () => call(faulty_client($server), $method));
        echo "$what: $outcome, bodies {$server->bodies()}", memory_get_peak_usage() - $before > 4_000_000 ? ', MUCH MEMORY' : '', "\n";
    }
}
?>
--EXPECT--
Content-Length of 10 GB: ProtocolException 201, bodies 1
Content-Length of 10 GB: ProtocolException 201, bodies 1
Content-Length of 10 GB: ProtocolException 201, bodies 1
endless chunks: ProtocolException 201, bodies 1
endless chunks: ProtocolException 201, bodies 1
endless chunks: ProtocolException 201, bodies 1
until the connection ends: ProtocolException 201, bodies 1
until the connection ends: ProtocolException 201, bodies 1
until the connection ends: ProtocolException 201, bodies 1
of an error: ProtocolException 500, bodies 1
of an error: ProtocolException 500, bodies 1
of an error: ProtocolException 500, bodies 1
