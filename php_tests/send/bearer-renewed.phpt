--TEST--
F13: send(): a bearer that is refused is renewed once, whatever the method, and outside of maxRetries
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

$server = CommerceServer::start();
$ep = client($server, maxRetries: 0);
foreach (SHOP_METHODS as $method) {
    $ep->accessToken();
    $server->clearLog();
    $server->reply(CART, 401);
    $server->reply(CART, 200);
    echo $method, ' ', sent($ep, request_of($method)), "\n";
    show_log($server);
}
?>
--EXPECT--
GET 200
GET /v2/carts/cart-1 401
POST /oauth/access_token 200
GET /v2/carts/cart-1 200
HEAD 200
HEAD /v2/carts/cart-1 401
POST /oauth/access_token 200
HEAD /v2/carts/cart-1 200
PUT 200
PUT /v2/carts/cart-1 401
POST /oauth/access_token 200
PUT /v2/carts/cart-1 200
DELETE 200
DELETE /v2/carts/cart-1 401
POST /oauth/access_token 200
DELETE /v2/carts/cart-1 200
POST 200
POST /v2/carts/cart-1 401
POST /oauth/access_token 200
POST /v2/carts/cart-1 200
PATCH 200
PATCH /v2/carts/cart-1 401
POST /oauth/access_token 200
PATCH /v2/carts/cart-1 200
