--TEST--
Stand-in: a forced answer with Transfer-Encoding comes in chunks, however the name is written
--FILE--
<?php
require __DIR__ . '/../support/stand_in.inc';

$server = CommerceServer::start();
$server->reply('/chunks', 200, 'hello', ['transfer-encoding' => 'chunked']);
$connection = stream_socket_client(str_replace('http', 'tcp', $server->baseUri));
stream_set_timeout($connection, 15);
fwrite($connection, "GET /chunks HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
[$head, $body] = explode("\r\n\r\n", stream_get_contents($connection), 2);
var_dump(str_contains($head, 'Content-Length'));
echo json_encode($body), "\n";
?>
--EXPECT--
bool(false)
"5\r\nhello\r\n0\r\n\r\n"
