--TEST--
send(): a reply to HEAD has no body, whatever its Content-Length says, and the connection is kept
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

$server = FaultyServer::start();
$server->default(CART, Fault::afterBody(Fault::send("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\nX-Here: yes\r\n\r\n")));
$ep = scripted_client($server);
for ($i = 0; $i < 3; $i++) {
    $response = $ep->send(request(CART, 'HEAD'));
    echo $response->status, ' ', $response->header('X-Here'), ' ', $response->header('Content-Length'), ' ', strlen($response->body), "\n";
}
echo $server->connections(), " connection\n";
?>
--EXPECT--
200 yes 5000 0
200 yes 5000 0
200 yes 5000 0
1 connection
