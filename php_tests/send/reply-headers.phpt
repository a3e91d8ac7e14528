--TEST--
send(): repeated headers are joined, and those of interim replies and trailers are left out
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

$server = FaultyServer::start();
$server->plan(CART, Fault::raw("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\nX-Early: yes\r\n\r\nHTTP/1.1 200 OK\r\nX-A: 1\r\nx-a: 2\r\nX-A: 3\r\nX-Empty:\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\nX-Late: yes\r\n\r\n"));
$response = scripted_client($server)->send(request());
foreach (['X-A', 'x-a', 'X-EMPTY', 'X-Early', 'Link', 'X-Late', 'Absent'] as $name) {
    echo "$name: ", var_export($response->header($name), true), "\n";
}
echo $response->body, "\n";
?>
--EXPECT--
X-A: '1, 2, 3'
x-a: '1, 2, 3'
X-EMPTY: ''
X-Early: NULL
Link: NULL
X-Late: NULL
Absent: NULL
ok
