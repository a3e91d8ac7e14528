--TEST--
F5: send(): a checkout whose answer is lost has been carried out once, and can be found by its reference
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

use EpAccountTokens\{HttpRequest, OutcomeUnknownException};

$server = CommerceServer::start();
$ep = client($server);
$token = log_in($ep)->tokens[0];
$cart = $ep->send(HttpRequest::json('POST', '/v2/carts', ['data' => ['name' => 'Spring']]), $token)->throw()->json()['data']['id'];
$ep->send(HttpRequest::json('POST', "/v2/carts/$cart/items", ['data' => ['type' => 'cart_item', 'sku' => 'gear-12', 'quantity' => 2]]), $token)->throw();
$checkout = HttpRequest::json('POST', "/v2/carts/$cart/checkout", ['data' => [
    'external_ref' => 'order-7', 'contact' => ['email' => 'ada@example.com'], 'billing_address' => ['line_1' => 'x'], 'shipping_address' => ['line_1' => 'x'],
]]);
$server->reply("/v2/carts/$cart/checkout", drop: true, handle: true);
$thrown = thrown_by(fn () => $ep->send($checkout, $token));
echo short_name($thrown), ', checkouts: ', $server->state()['checkouts'], "\n";
$orders = $ep->send(new HttpRequest('GET', '/v2/orders?filter=eq(external_ref,order-7)'), $token)->throw()->json()['data'];
echo count($orders), ' ', $orders[0]['external_ref'], ' ', $orders[0]['meta']['display_price']['with_tax']['formatted'], "\n";
?>
--EXPECT--
OutcomeUnknownException, checkouts: 1
1 order-7 $11.00
