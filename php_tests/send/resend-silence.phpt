--TEST--
send(), sent again: silence until the deadline
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

each_shop_method(fn (FaultyServer $server) => $server->plan(CART, Fault::afterBody(['hold']), times: 5), timeout: BRIEF);
?>
--EXPECT--
GET     requests 1  TimeoutException, attempts 1, sent
HEAD    requests 1  TimeoutException, attempts 1, sent
PUT     requests 1  TimeoutException, attempts 1, sent
DELETE  requests 1  TimeoutException, attempts 1, sent
POST    requests 1  OutcomeUnknownException, attempts 1, sent
PATCH   requests 1  OutcomeUnknownException, attempts 1, sent
