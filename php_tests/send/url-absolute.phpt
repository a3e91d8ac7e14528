--TEST--
send(): an absolute URL of the client's own origin is its path
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

$server = CommerceServer::start();
$ep = scripted_client($server);
$port = parse_url($server->baseUri, PHP_URL_PORT);
foreach (["$server->baseUri/v2/carts?a=b", "HTTP://127.0.0.1:$port/v2/carts?page[limit]=1"] as $url) {
    echo sent($ep, request($url)), ' ', $server->lastRequest()->path, "\n";
}
foreach (["http://localhost:$port/v2", "http://127.0.0.1/v2", "https://127.0.0.1:$port/v2", $server->baseUri] as $url) {
    echo sent($ep, request($url)), "\n";
}
show_count($server);
?>
--EXPECT--
401 /v2/carts?a=b
401 /v2/carts?page[limit]=1
ValueError: $request must be a request that can be sent: the URL must begin with one "/", or with this client's own origin
ValueError: $request must be a request that can be sent: the URL must begin with one "/", or with this client's own origin
ValueError: $request must be a request that can be sent: the URL must begin with one "/", or with this client's own origin
ValueError: $request must be a request that can be sent: the URL must have a path
the server saw 2 requests
