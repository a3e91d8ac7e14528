--TEST--
Stand-in: a client that sends too much while its answer is delayed is refused, and the server lives on
--FILE--
<?php
require __DIR__ . '/../support/stand_in.inc';

$server = CommerceServer::start();
$server->reply('/slow', delay: 2000);
$server->reply('/slower', 204, delay: 2300);

$connection = stream_socket_client(str_replace('http', 'tcp', $server->baseUri));
stream_set_timeout($connection, 15);
fwrite($connection, "GET /slow HTTP/1.1\r\nHost: x\r\n\r\n" . str_repeat('a', 2_300_000));
echo rtrim(fgets($connection)), "\n";
fclose($connection);

// Its answer comes later than the one that was given up.
echo PlainReply::to('GET', "$server->baseUri/slower")->status, "\n";
?>
--EXPECT--
HTTP/1.1 413 Content Too Large
204
