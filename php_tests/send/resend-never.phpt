--TEST--
send(), never sent again: other statuses
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

foreach ([400, 403, 404, 409, 422, 301] as $status) {
    echo "$status\n";
    each_shop_method(fn (FaultyServer $server) => $server->plan(CART, Fault::answer($status), times: 5));
}
?>
--EXPECT--
400
GET     requests 1  400
HEAD    requests 1  400
PUT     requests 1  400
DELETE  requests 1  400
POST    requests 1  400
PATCH   requests 1  400
403
GET     requests 1  403
HEAD    requests 1  403
PUT     requests 1  403
DELETE  requests 1  403
POST    requests 1  403
PATCH   requests 1  403
404
GET     requests 1  404
HEAD    requests 1  404
PUT     requests 1  404
DELETE  requests 1  404
POST    requests 1  404
PATCH   requests 1  404
409
GET     requests 1  409
HEAD    requests 1  409
PUT     requests 1  409
DELETE  requests 1  409
POST    requests 1  409
PATCH   requests 1  409
422
GET     requests 1  422
HEAD    requests 1  422
PUT     requests 1  422
DELETE  requests 1  422
POST    requests 1  422
PATCH   requests 1  422
301
GET     requests 1  301
HEAD    requests 1  301
PUT     requests 1  301
DELETE  requests 1  301
POST    requests 1  301
PATCH   requests 1  301
