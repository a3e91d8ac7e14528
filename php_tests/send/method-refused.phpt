--TEST--
B8: send(): the methods are GET, HEAD, POST, PUT, PATCH and DELETE in capitals, and GET and HEAD have no body
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

$server = CommerceServer::start();
$ep = scripted_client($server);
foreach (['', 'get', 'Post', 'OPTIONS', 'TRACE', 'CONNECT', "GET\r\nX: y", 'GET ', "POST\0"] as $method) {
    echo sent($ep, request(CART, $method)), "\n";
}
echo sent($ep, request(CART, 'GET', body: 'x')), "\n", sent($ep, request(CART, 'HEAD', body: 'x')), "\n";
show_count($server);
?>
--EXPECT--
ValueError: $request must be a request that can be sent: the method must be GET, HEAD, POST, PUT, PATCH or DELETE, in capitals
ValueError: $request must be a request that can be sent: the method must be GET, HEAD, POST, PUT, PATCH or DELETE, in capitals
ValueError: $request must be a request that can be sent: the method must be GET, HEAD, POST, PUT, PATCH or DELETE, in capitals
ValueError: $request must be a request that can be sent: the method must be GET, HEAD, POST, PUT, PATCH or DELETE, in capitals
ValueError: $request must be a request that can be sent: the method must be GET, HEAD, POST, PUT, PATCH or DELETE, in capitals
ValueError: $request must be a request that can be sent: the method must be GET, HEAD, POST, PUT, PATCH or DELETE, in capitals
ValueError: $request must be a request that can be sent: the method must be GET, HEAD, POST, PUT, PATCH or DELETE, in capitals
ValueError: $request must be a request that can be sent: the method must be GET, HEAD, POST, PUT, PATCH or DELETE, in capitals
ValueError: $request must be a request that can be sent: the method must be GET, HEAD, POST, PUT, PATCH or DELETE, in capitals
ValueError: $request must be a request that can be sent: a GET or HEAD must have no body
ValueError: $request must be a request that can be sent: a GET or HEAD must have no body
the server saw 0 requests
