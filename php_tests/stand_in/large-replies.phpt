--TEST--
Stand-in: a slow reader gets all of a large reply, and keeps nobody waiting
--FILE--
<?php
require __DIR__ . '/../support/stand_in.inc';

$server = CommerceServer::start();
$server->reply('/large', 200, str_repeat('0123456789', 100_000), times: 2);
$slow = stream_socket_client(str_replace('http', 'tcp', $server->baseUri));
fwrite($slow, "GET /large HTTP/1.1\r\nHost: x\r\n\r\nGET /large HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
echo post_login($server)->status, "\n";

stream_set_timeout($slow, 10);
echo substr_count(stream_get_contents($slow), '0123456789'), "\n";

$server->set(['chunked_replies' => true]);
echo post_login($server)->header('Transfer-Encoding'), "\n";
?>
--EXPECT--
201
200000
chunked
