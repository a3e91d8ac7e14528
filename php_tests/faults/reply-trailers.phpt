--TEST--
F7: trailer fields of a chunked reply are no headers of it
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$reply = function (int $status, string $headers, string|array $body, string $trailers): array {
    $body = is_array($body) ? json_encode($body) : $body;
    $chunks = sprintf("%x\r\n%s\r\n0\r\n%s\r\n", strlen($body), $body, $trailers);
    return Fault::raw("HTTP/1.1 $status Any\r\n{$headers}Transfer-Encoding: chunked\r\n\r\n$chunks");
};
$ep = faulty_client($server, maxRetries: 0);

$server->plan(FaultyServer::TOKENS, $reply(429, "Retry-After: 1\r\nX-Request-Id: header\r\n", '{}', "Retry-After: 100\r\nX-Request-Id: trailer\r\n"));
$thrown = thrown_by(fn () => $ep->loginWithOneTimePassword(...CALLS['loginWithOneTimePassword']));
echo short_name($thrown), ", retryAfter $thrown->retryAfter, requestId $thrown->requestId\n";

// Those whose name is none.
foreach (["HTTP/x: y\r\n", "HTTP/1.1 100 x: y\r\n", "HTTP/1.1 401 x: y\r\n"] as $trailer) {
    $server->clear();
    $server->plan(FaultyServer::TOKENS, $reply(201, '', FaultyServer::PAGE, $trailer));
    echo outcome(fn () => $ep->loginWithOneTimePassword(...CALLS['loginWithOneTimePassword'])), ", bodies {$server->bodies()}\n";
}

$server->plan(FaultyServer::TOKENS, $reply(201, '', FaultyServer::PAGE, str_repeat('X: ' . str_repeat('x', 2000) . "\r\n", 40)));
echo outcome(fn () => $ep->loginWithOneTimePassword(...CALLS['loginWithOneTimePassword'])), "\n";
?>
--EXPECT--
RateLimitedException, retryAfter 1, requestId header
ProtocolException 201, bodies 1
ProtocolException 201, bodies 1
ProtocolException 201, bodies 1
ProtocolException 201
