--TEST--
F5: send(): when the fate of a POST or PATCH is not known, that is thrown, and says what to do
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

use EpAccountTokens\OutcomeUnknownException;

$server = FaultyServer::start();
foreach (['POST', 'PATCH'] as $method) {
    $server->plan('/v2/carts/cart-1/checkout', Fault::afterBody(['reset']));
    $thrown = thrown_by(fn () => scripted_client($server)->send(request_of($method, '/v2/carts/cart-1/checkout?secret=a'), shopper_token()));
    var_dump($thrown instanceof OutcomeUnknownException, $thrown->sent, $thrown->attempts);
    echo preg_replace('/: [^:]*\(CURLcode \d+\)/', ': …', $thrown->getMessage()), "\n";
}
?>
--EXPECT--
bool(true)
bool(true)
int(1)
POST /v2/carts/cart-1/checkout: …: the service may have done what was asked for: look whether it has, by reading the order or the cart, before it is sent again
bool(true)
bool(true)
int(1)
PATCH /v2/carts/cart-1/checkout: …: the service may have done what was asked for: look whether it has, by reading the order or the cart, before it is sent again
