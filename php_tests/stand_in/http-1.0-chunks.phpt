--TEST--
Stand-in: a client of HTTP/1.0 gets no chunks (RFC 9112, 6.1)
--FILE--
<?php
require __DIR__ . '/../support/stand_in.inc';

$server = CommerceServer::start(['chunked_replies' => true]);
foreach (['HTTP/1.1', 'HTTP/1.0'] as $version) {
    $connection = stream_socket_client(str_replace('http', 'tcp', $server->baseUri));
    stream_set_timeout($connection, 15);
    fwrite($connection, "GET /v2/carts $version\r\nHost: x\r\nConnection: close\r\n\r\n");
    $reply = stream_get_contents($connection);
    echo "$version: ", preg_match('/^(Transfer-Encoding|Content-Length):.*$/m', $reply, $match) ? $match[1] : 'neither', "\n";
}
?>
--EXPECT--
HTTP/1.1: Transfer-Encoding
HTTP/1.0: Content-Length
