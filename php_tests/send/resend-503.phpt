--TEST--
send(), sent again: 503
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

each_shop_method(fn (FaultyServer $server) => $server->plan(CART, Fault::answer(503), times: 5));
?>
--EXPECT--
GET     requests 3  503
HEAD    requests 3  503
PUT     requests 3  503
DELETE  requests 3  503
POST    requests 1  503
PATCH   requests 1  503
