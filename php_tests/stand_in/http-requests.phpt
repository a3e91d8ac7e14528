--TEST--
Stand-in: HTTP/1.1 requests in all their forms, and what is refused
--FILE--
<?php
require __DIR__ . '/../support/server.inc';

$server = CommerceServer::start();
$server->reply('/echo', 200, ['ok'], times: 100);
$open = function () use ($server) {
    $connection = stream_socket_client(str_replace('http', 'tcp', $server->baseUri));
    stream_set_timeout($connection, 10);
    return $connection;
};
$status = function (string $request) use ($open): string {
    $connection = $open();
    fwrite($connection, $request);
    return rtrim((string) fgets($connection));
};

echo "Bodies\n";
$long = 'Content-Length: 5';
$chunked = 'Transfer-Encoding: chunked';
echo $status("POST /echo HTTP/1.1\r\nHost: x\r\n$long\r\n\r\nhello"), "\n";
echo $status("POST /echo HTTP/1.1\r\nHost: x\r\n$chunked\r\n\r\n3;a=b\r\nhel\r\n2\r\nlo\r\n0\r\nTrailer: 1\r\n\r\n"), "\n";
echo json_encode(array_map(fn (LoggedRequest $request) => $request->body, $server->requests('/echo'))), "\n";

echo "Byte by byte, and two at once\n";
$connection = $open();
foreach (str_split("POST /echo HTTP/1.1\r\nHost: x\r\n$long\r\n\r\nhello") as $byte) {
    fwrite($connection, $byte);
}
fwrite($connection, str_repeat("GET /echo HTTP/1.1\r\nHost: x\r\n\r\n", 2));
for ($replies = ''; substr_count($replies, '["ok"]') < 3;) {
    $replies .= fread($connection, 65536);
}
echo count($server->requests('/echo')), "\n";

echo "Expect\n";
$connection = $open();
fwrite($connection, "POST /echo HTTP/1.1\r\nHost: x\r\n$long\r\nExpect: 100-continue\r\n\r\n");
echo rtrim(fgets($connection)), "\n";
fgets($connection);
fwrite($connection, 'hello');
echo rtrim(fgets($connection)), "\n";

echo "Connection\n";
foreach (["GET /echo HTTP/1.0\r\n\r\n", "GET /echo HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", "HEAD /echo HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"] as $request) {
    $connection = $open();
    fwrite($connection, $request);
    [, $body] = explode("\r\n\r\n", stream_get_contents($connection));
    echo "'$body', then closed\n";
}

echo "Refused\n";
foreach ([
    'no Host' => "GET / HTTP/1.1\r\n\r\n",
    'two Hosts' => "GET / HTTP/1.1\r\nHost: x\r\nHost: x\r\n\r\n",
    'space before colon' => "GET / HTTP/1.1\r\nHost : x\r\n\r\n",
    'folded header' => "GET / HTTP/1.1\r\nHost: x\r\nA: b\r\n c\r\n\r\n",
    'two lengths' => "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
    'length that is none' => "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: +1\r\n\r\n",
    'length and chunks' => "POST / HTTP/1.1\r\nHost: x\r\n$long\r\n$chunked\r\n\r\n",
    'bad chunk' => "POST / HTTP/1.1\r\nHost: x\r\n$chunked\r\n\r\nx\r\n",
    'line break in a chunk extension' => "POST / HTTP/1.1\r\nHost: x\r\n$chunked\r\n\r\n1;a\rb\r\nx\r\n0\r\n\r\n",
    'bad trailer' => "POST / HTTP/1.1\r\nHost: x\r\n$chunked\r\n\r\n0\r\nTrailer : 1\r\n\r\n",
    'HTTP/2' => "PRI * HTTP/2.0\r\n\r\n",
    'TLS' => "\x16\x03\x01\r\n\r\n",
    'body of 1 GB' => "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000000\r\n\r\n",
    'header of 70 kB' => "GET / HTTP/1.1\r\nHost: x\r\nA: " . str_repeat('a', 70_000) . "\r\n\r\n",
] as $what => $request) {
    echo "$what: ", $status($request), "\n";
}
?>
--EXPECT--
Bodies
HTTP/1.1 200 OK
HTTP/1.1 200 OK
["hello","hello"]
Byte by byte, and two at once
5
Expect
HTTP/1.1 100 Continue
HTTP/1.1 200 OK
Connection
'["ok"]', then closed
'["ok"]', then closed
'', then closed
Refused
no Host: HTTP/1.1 400 Bad Request
two Hosts: HTTP/1.1 400 Bad Request
space before colon: HTTP/1.1 400 Bad Request
folded header: HTTP/1.1 400 Bad Request
two lengths: HTTP/1.1 400 Bad Request
length that is none: HTTP/1.1 400 Bad Request
length and chunks: HTTP/1.1 400 Bad Request
bad chunk: HTTP/1.1 400 Bad Request
line break in a chunk extension: HTTP/1.1 400 Bad Request
bad trailer: HTTP/1.1 400 Bad Request
HTTP/2: HTTP/1.1 400 Bad Request
TLS: HTTP/1.1 400 Bad Request
body of 1 GB: HTTP/1.1 413 Content Too Large
header of 70 kB: HTTP/1.1 431 Request Header Fields Too Large
