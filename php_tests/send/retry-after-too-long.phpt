--TEST--
F9: send(): a reply whose Retry-After lies beyond the deadline is returned at once
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

$server = CommerceServer::start();
$server->reply(CART, 429, headers: ['Retry-After' => '100'], times: 5);
within(30.0, function () use ($server): void {
    $response = scripted_client($server, timeout: 60.0)->send(request());
    echo $response->status, ' ', $response->header('retry-after'), "\n";
});
show_count($server);
?>
--EXPECT--
429 100
the server saw 1 request
