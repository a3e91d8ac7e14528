--TEST--
F7: a reply that breaks off gives no tokens
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$body = json_encode(FaultyServer::PAGE);
$length = strlen($body);
$chunk = dechex($length) . "\r\n$body\r\n";
$head = "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\n";
foreach ([
    'short of Content-Length' => "{$head}Content-Length: " . $length + 1 . "\r\n\r\n$body",
    'nothing of Content-Length' => "{$head}Content-Length: $length\r\n\r\n",
    'no last chunk' => "{$head}Transfer-Encoding: chunked\r\n\r\n$chunk",
    'half a chunk' => "{$head}Transfer-Encoding: chunked\r\n\r\n" . substr($chunk, 0, -20),
    'half a chunk size' => "{$head}Transfer-Encoding: chunked\r\n\r\n{$chunk}5",
    'no end of the trailer' => "{$head}Transfer-Encoding: chunked\r\n\r\n{$chunk}0\r\n",
] as $what => $bytes) {
    foreach (['listTokens', 'loginWithPassword', 'loginWithOidc'] as $method) {
        $server->clear();
        $server->plan(FaultyServer::TOKENS, Fault::raw($bytes), times: 3);
        $outcome = outcome(fn () => call(faulty_client($server, maxRetries: 1), $method));
        echo "$what: $outcome, bodies {$server->bodies()}\n";
        EpAccountTokens::flushConnections();
    }
}
?>
--EXPECT--
short of Content-Length: ConnectionFailedException, attempts 2, sent, bodies 2
short of Content-Length: ConnectionFailedException, attempts 1, sent, bodies 1
short of Content-Length: OutcomeUnknownException, attempts 1, sent, bodies 1
nothing of Content-Length: ConnectionFailedException, attempts 2, sent, bodies 2
nothing of Content-Length: ConnectionFailedException, attempts 1, sent, bodies 1
nothing of Content-Length: OutcomeUnknownException, attempts 1, sent, bodies 1
no last chunk: ConnectionFailedException, attempts 2, sent, bodies 2
no last chunk: ConnectionFailedException, attempts 1, sent, bodies 1
no last chunk: OutcomeUnknownException, attempts 1, sent, bodies 1
half a chunk: ConnectionFailedException, attempts 2, sent, bodies 2
half a chunk: ConnectionFailedException, attempts 1, sent, bodies 1
half a chunk: OutcomeUnknownException, attempts 1, sent, bodies 1
half a chunk size: ConnectionFailedException, attempts 2, sent, bodies 2
half a chunk size: ConnectionFailedException, attempts 1, sent, bodies 1
half a chunk size: OutcomeUnknownException, attempts 1, sent, bodies 1
no end of the trailer: ConnectionFailedException, attempts 2, sent, bodies 2
no end of the trailer: ConnectionFailedException, attempts 1, sent, bodies 1
no end of the trailer: OutcomeUnknownException, attempts 1, sent, bodies 1
