--TEST--
send(): a reply of any status is returned, with headers and body as they came
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

$server = CommerceServer::start();
$ep = scripted_client($server, maxRetries: 0);
foreach ([200, 201, 204, 299, 300, 304, 400, 401, 403, 404, 409, 418, 422, 429, 499, 500, 503, 599] as $status) {
    $body = in_array($status, [204, 304]) ? '' : "body \xff of $status";
    $server->reply(CART, $status, $body, [['X-Two', 'a'], ['X-Two', 'b'], ['Content-Type', 'text/plain']]);
    $response = $ep->send(request());
    $good = $response->status === $status && $response->body === $body && $response->header('x-two') === 'a, b';
    echo $good ? '' : "$status: $response->status " . json_encode($response->headers) . "\n";
}
show_count($server);
?>
--EXPECT--
the server saw 18 requests
