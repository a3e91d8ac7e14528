--TEST--
send(), sendAll(): the observer is told of each attempt, without the query
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

use EpAccountTokens\Transfer;

$server = FaultyServer::start();
$server->default(CART, Fault::answer(200, '', ['X-Request-Id' => 'id-1']));
$ep = scripted_client($server, observer: function (Transfer $transfer): void {
    $path = parse_url($transfer->url, PHP_URL_PATH) . '?' . parse_url($transfer->url, PHP_URL_QUERY);
    echo "$transfer->operation $transfer->method $path attempt $transfer->attempt status $transfer->status ",
        json_encode($transfer->mechanism), ' ', json_encode($transfer->requestId), $transfer->retryInMs === null ? '' : ' again', "\n";
});
$server->plan(CART, Fault::answer(503));
$ep->send(request(CART . '?page[limit]=3&secret=value'), shopper_token());
$ep->send(request(CART, 'PATCH', body: 'x'));
$ep->sendAll(['a' => request()]);
?>
--EXPECT--
send GET /v2/carts/cart-1?page[limit]=3 attempt 1 status 503 null null again
send GET /v2/carts/cart-1?page[limit]=3 attempt 2 status 200 null "id-1"
send PATCH /v2/carts/cart-1? attempt 1 status 200 null "id-1"
sendAll GET /v2/carts/cart-1? attempt 1 status 200 null "id-1"
