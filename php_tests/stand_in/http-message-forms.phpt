--TEST--
Stand-in: the target may be a whole URL, and Connection a list in any case (RFC 9112, 3.2.2 and 9.6)
--FILE--
<?php
require __DIR__ . '/../support/stand_in.inc';

$server = CommerceServer::start();
$server->reply('/echo', 200, ['ok'], times: 100);
/** The answers that come before the server closes the connection, to a request sent twice. */
$answers = function (string $request) use ($server): int {
    $connection = stream_socket_client(str_replace('http', 'tcp', $server->baseUri));
    stream_set_timeout($connection, 15);
    fwrite($connection, $request . $request . "GET /echo HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    return substr_count(stream_get_contents($connection), '["ok"]');
};

foreach (['Close', 'TE, close', "TE\r\nConnection: close", 'keep-alive'] as $options) {
    echo json_encode($options), ': ', $answers("GET /echo HTTP/1.1\r\nHost: x\r\nConnection: $options\r\n\r\n"), "\n";
}
echo 'HTTP/1.0: ', $answers("GET /echo HTTP/1.0\r\nConnection: Keep-Alive, TE\r\n\r\n"), "\n";
echo 'whole URL: ', $answers("GET HTTP://shop.example/echo?a=b HTTP/1.1\r\nHost: x\r\n\r\n"), "\n";
?>
--EXPECT--
"Close": 1
"TE, close": 1
"TE\r\nConnection: close": 1
"keep-alive": 3
HTTP/1.0: 3
whole URL: 3
