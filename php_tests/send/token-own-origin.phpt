--TEST--
A1: send(): the token's header goes to the client's own origin alone, and a redirect leads nowhere
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

$server = FaultyServer::start();
$other = FaultyServer::start();
$ep = scripted_client($server);
foreach ([301, 302, 303, 307, 308] as $status) {
    foreach (["$other->baseUri" . CART, "//127.0.0.1:$other->port/", '/elsewhere'] as $location) {
        foreach (SHOP_METHODS as $method) {
            $server->clear();
            $server->plan(CART, Fault::answer($status, '', ['Location' => $location, 'Refresh' => "0; url=$location", 'Link' => "<$location>; rel=next"]));
            $response = $ep->send(request_of($method), shopper_token());
            if ($response->status !== $status || $response->header('location') !== $location || count($server->requests()) !== 1) {
                echo "$method, $status to $location: $response->status\n";
            }
        }
    }
}
foreach (["$other->baseUri/v2/carts", "//127.0.0.1:$other->port/v2/carts", "http://shop@127.0.0.1:$other->port/"] as $url) {
    echo sent($ep, request($url), shopper_token()), "\n";
}
echo 'the other origin saw ', $other->connections(), " connections\n";
?>
--EXPECT--
ValueError: $request must be a request that can be sent: the URL must begin with one "/", or with this client's own origin
ValueError: $request must be a request that can be sent: the URL must not have "//" in its path
ValueError: $request must be a request that can be sent: the URL must begin with one "/", or with this client's own origin
the other origin saw 0 connections
