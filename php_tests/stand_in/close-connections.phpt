--TEST--
Stand-in: kept connections are closed on demand, as an idle timeout does
--FILE--
<?php
require __DIR__ . '/../support/server.inc';

$server = CommerceServer::start();
$kept = stream_socket_client(str_replace('http', 'tcp', $server->baseUri));
stream_set_timeout($kept, 10);
fwrite($kept, "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
fread($kept, 65536);
echo implode(' ', $server->openConnections()), "\n";
echo $server->closeConnections(), "\n";
var_dump(fread($kept, 1), feof($kept), $server->openConnections());
?>
--EXPECT--
1
1
string(0) ""
bool(true)
array(0) {
}
