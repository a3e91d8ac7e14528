--TEST--
send(): the request's own headers win, whatever their case, over the defaults and the constructor's
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

$server = CommerceServer::start();
$ep = scripted_client($server, headers: ['EP-Channel' => 'web store', 'X-MOLTIN-CURRENCY' => 'EUR'], userAgentSuffix: 'shop');
$ep->send(request(CART, 'POST', [
    'ep-channel' => 'mobile',
    'accept' => 'text/csv',
    'CONTENT-TYPE' => 'application/vnd.api+json',
    'user-agent' => 'shop/1',
    'X-Own' => 'a: b, c;',
    'If-None-Match' => '"etag"',
], 'body'));
show_sent($server->lastRequest());
?>
--EXPECT--
POST /v2/carts/cart-1
Authorization: Bearer shop-bearer
X-MOLTIN-CURRENCY: EUR
ep-channel: mobile
accept: text/csv
CONTENT-TYPE: application/vnd.api+json
user-agent: shop/1
X-Own: a: b, c;
If-None-Match: "etag"
Content-Length: 4

body
