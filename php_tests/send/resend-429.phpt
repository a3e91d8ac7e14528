--TEST--
F9: send(), sent again: 429: POST and PATCH once more, the others as often as maxRetries allows
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

each_shop_method(fn (FaultyServer $server) => $server->plan(CART, Fault::answer(429), times: 5));
?>
--EXPECT--
GET     requests 3  429
HEAD    requests 3  429
PUT     requests 3  429
DELETE  requests 3  429
POST    requests 2  429
PATCH   requests 2  429
