--TEST--
F7: send(), sent again: the connection ends within the reply
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

each_shop_method(fn (FaultyServer $server) => $server->plan(CART, Fault::raw(substr(Fault::http(200, ['data' => []]), 0, 40)), times: 5));
?>
--EXPECT--
GET     requests 3  ConnectionFailedException, attempts 3, sent
HEAD    requests 3  ConnectionFailedException, attempts 3, sent
PUT     requests 3  ConnectionFailedException, attempts 3, sent
DELETE  requests 3  ConnectionFailedException, attempts 3, sent
POST    requests 1  OutcomeUnknownException, attempts 1, sent
PATCH   requests 1  OutcomeUnknownException, attempts 1, sent
