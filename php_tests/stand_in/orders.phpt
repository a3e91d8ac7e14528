--TEST--
Stand-in: a checkout makes an order each time, and says how often it was asked
--FILE--
<?php
require __DIR__ . '/../support/stand_in.inc';

$server = CommerceServer::start();
[$first, $second] = post_login($server)->json()['data'];
$as = fn (array $account) => ['EP-Account-Management-Authentication-Token' => $account['token']];
$cart = '/v2/carts/' . api($server, 'POST', '/v2/carts', ['name' => 'Spring'], $as($first))->json()['data']['id'];
$checkout = ['external_ref' => 'web-1', 'contact' => ['email' => 'a@b.example'], 'billing_address' => ['line_1' => 'x'], 'shipping_address' => ['line_1' => 'x']];

show_reply('an empty cart', api($server, 'POST', "$cart/checkout", $checkout, $as($first)));
show_reply('no such product', api($server, 'POST', "$cart/items", ['sku' => 'gear', 'quantity' => 1], $as($first)));
api($server, 'POST', "$cart/items", ['sku' => 'gear-10', 'quantity' => 3], $as($first));
$items = api($server, 'GET', "$cart/items", null, $as($first))->json();
echo $items['data'][0]['name'], ' ', $items['meta']['display_price']['with_tax']['formatted'], "\n";
show_reply('no contact', api($server, 'POST', "$cart/checkout", ['external_ref' => 'web-1'], $as($first)));
show_reply("another account's cart", api($server, 'POST', "$cart/checkout", $checkout, $as($second)));
$order = api($server, 'POST', "$cart/checkout", $checkout, $as($first));
echo $order->status, ' ', $order->json()['data']['meta']['display_price']['with_tax']['formatted'], "\n";
api($server, 'POST', "$cart/checkout", ['external_ref' => 'web-2'] + $checkout, $as($first));
echo $server->state()['checkouts'], ' checkouts, ', count($server->state()['orders']), " orders\n";

show_reply('all', api($server, 'GET', '/v2/orders', null, $as($first)));
show_reply('by reference', api($server, 'GET', '/v2/orders?filter=eq(external_ref,web-2)', null, $as($first)));
show_reply('another filter', api($server, 'GET', '/v2/orders?filter=like(email,*)', null, $as($first)));
show_reply('of another account', api($server, 'GET', '/v2/orders', null, $as($second)));
echo api($server, 'GET', '/v2/orders/' . $order->json()['data']['id'], null, $as($first))->json()['data']['external_ref'], "\n";
api($server, 'DELETE', "$cart/items/" . $items['data'][0]['id'], null, $as($first));
echo count(api($server, 'GET', "$cart/items", null, $as($first))->json()['data']), " items\n";
?>
--EXPECT--
an empty cart: 400 Bad Request / the cart is empty
no such product: 404 Not Found / product not found
Gear with 10 teeth $15.00
no contact: 422 Unprocessable Entity / contact is required
another account's cart: 404 Not Found / cart not found
201 $15.00
5 checkouts, 2 orders
all: 200 2 entries
by reference: 200 1 entries
another filter: 400 Bad Request / the stand-in knows no filter but eq(external_ref,...)
of another account: 200 0 entries
web-1
0 items
