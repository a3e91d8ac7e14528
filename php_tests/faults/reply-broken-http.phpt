--TEST--
A15: from what is not HTTP, or ambiguous HTTP, no token is read and nothing is sent twice
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$body = json_encode(FaultyServer::PAGE);
$length = strlen($body);
foreach ([
    'HTTP/0.9' => $body,
    'garbage' => random_bytes(100) . "\xFF",
    'empty lines' => "\r\n\r\n\r\n\r\n",
    'another protocol' => "220 mail.example ESMTP\r\n",
    'status 000' => "HTTP/1.1 000 Nothing\r\nContent-Length: $length\r\n\r\n$body",
    'NUL in a header' => "HTTP/1.1 201 Created\r\nX: a\0b\r\nContent-Length: $length\r\n\r\n$body",
    'two different Content-Length' => "HTTP/1.1 201 Created\r\nContent-Length: $length\r\nContent-Length: 5\r\n\r\n$body",
    'two different Content-Length, the right one last' => "HTTP/1.1 201 Created\r\nContent-Length: 5\r\nContent-Length: $length\r\n\r\n$body",
    'Content-Length is a list of two' => "HTTP/1.1 201 Created\r\nContent-Length: $length, 5\r\n\r\n$body",
    'Content-Length goes on with letters' => "HTTP/1.1 201 Created\r\nContent-Length: {$length}x\r\n\r\n$body",
    'Content-Length is beyond all numbers' => "HTTP/1.1 201 Created\r\nContent-Length: 99999999999999999999\r\n\r\n$body",
    'a Transfer-Encoding that nobody asked for' => "HTTP/1.1 201 Created\r\nTransfer-Encoding: identity\r\nContent-Length: $length\r\n\r\n$body",
    'a status line without a version' => "HTTP/x 500 Oh\r\nContent-Length: $length\r\n\r\n$body",
    'a space before the colon of Content-Length' => "HTTP/1.1 201 Created\r\nContent-Length : 5\r\n\r\n$body",
    'a tab before the colon of Transfer-Encoding' => "HTTP/1.1 201 Created\r\nTransfer-Encoding\t: chunked\r\n\r\n$body",
    'a header without a name' => "HTTP/1.1 201 Created\r\n: 5\r\nContent-Length: $length\r\n\r\n$body",
    'Content-Length is no number' => "HTTP/1.1 201 Created\r\nContent-Length: abc\r\n\r\n$body",
    'Content-Length is negative' => "HTTP/1.1 201 Created\r\nContent-Length: -1\r\n\r\n$body",
    'a chunk size is no number' => "HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n$body\r\n0\r\n\r\n",
    'a chunk size is enormous' => "HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n$body\r\n0\r\n\r\n",
    'a chunk is longer than it says' => "HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n$body\r\n0\r\n\r\n",
    'chunks in HTTP/1.0' => sprintf("HTTP/1.0 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\n\r\n", $length, $body),
    'chunks announced twice' => sprintf("HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\n\r\n", $length, $body),
    'chunks and a Content-Length' => sprintf("HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\nContent-Length: $length\r\n\r\n%x\r\n%s\r\n0\r\n\r\n", $length, $body),
    'a Content-Length behind a lone CR' => "HTTP/1.1 201 Created\r\nX: y\rContent-Length: 5\r\nContent-Length: $length\r\n\r\n$body",
    'a lone CR in the status line' => "HTTP/1.1 201 Created\rContent-Length: 5\r\nContent-Length: $length\r\n\r\n$body",
    'a lone CR at the end of Content-Length' => "HTTP/1.1 201 Created\r\nContent-Length: $length\r\r\n\r\n$body",
    'a Content-Length whose name some trim' => "HTTP/1.1 201 Created\r\nContent-Length\x85: 5\r\nContent-Length: $length\r\n\r\n$body",
    'a name of two words' => "HTTP/1.1 201 Created\r\nX Content-Length: 5\r\nContent-Length: $length\r\n\r\n$body",
    'a Content-Length right after the status line, folded' => "HTTP/1.1 201 Created\r\n Content-Length: 5\r\nContent-Length: $length\r\n\r\n$body",
    'an interim reply with a Content-Length' => "HTTP/1.1 103 Hint\r\nContent-Length: 5\r\n\r\nHTTP/1.1 201 Created\r\n\r\n$body",
    'an interim reply with chunks' => "HTTP/1.1 103 Hint\r\nTransfer-Encoding: chunked\r\n\r\nHTTP/1.1 201 Created\r\nContent-Length: $length\r\n\r\n$body",
    'a change to another protocol' => "HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nContent-Length: $length\r\n\r\n$body",
    'a chunk size in the notation of C' => sprintf("HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n0x%x\r\n%s\r\n0\r\n\r\n", $length, $body),
    'an unknown Transfer-Encoding' => "HTTP/1.1 201 Created\r\nTransfer-Encoding: secret\r\nContent-Length: $length\r\n\r\n$body",
] as $what => $bytes) {
    foreach (['listTokens', 'loginWithPassword', 'loginWithOidc'] as $method) {
        $server->clear();
        EpAccountTokens::flushConnections();
        $server->plan(FaultyServer::TOKENS, Fault::raw($bytes), times: 9);
        try {
            call(faulty_client($server), $method);
            echo "$what, $method: TOKENS\n";
            continue;
        } catch (EpAccountTokens\EpAccountTokensException $thrown) {
        }
        // libcurl tells some of these from a broken connection, and some not.
        $fits = $thrown instanceof EpAccountTokens\ProtocolException
            || $thrown instanceof ($method === 'loginWithOidc' ? EpAccountTokens\OutcomeUnknownException::class : EpAccountTokens\ConnectionFailedException::class);
        $bodies = $server->bodies();
        if (!$fits || ($bodies !== 1 && ($method !== 'listTokens' || $thrown instanceof EpAccountTokens\ProtocolException))) {
            echo "$what, $method: ", $thrown::class, ", bodies $bodies\n";
        }
    }
}
echo "done\n";
?>
--EXPECT--
done
