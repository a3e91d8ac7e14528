--TEST--
send(), sent again: 500
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

each_shop_method(fn (FaultyServer $server) => $server->plan(CART, Fault::answer(500), times: 5));
?>
--EXPECT--
GET     requests 3  500
HEAD    requests 3  500
PUT     requests 3  500
DELETE  requests 3  500
POST    requests 1  500
PATCH   requests 1  500
