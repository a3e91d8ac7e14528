--TEST--
send(), sent again: 502
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

each_shop_method(fn (FaultyServer $server) => $server->plan(CART, Fault::answer(502), times: 5));
?>
--EXPECT--
GET     requests 3  502
HEAD    requests 3  502
PUT     requests 3  502
DELETE  requests 3  502
POST    requests 1  502
PATCH   requests 1  502
