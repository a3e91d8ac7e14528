--TEST--
send(), sent again: 504
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

each_shop_method(fn (FaultyServer $server) => $server->plan(CART, Fault::answer(504), times: 5));
?>
--EXPECT--
GET     requests 3  504
HEAD    requests 3  504
PUT     requests 3  504
DELETE  requests 3  504
POST    requests 1  504
PATCH   requests 1  504
