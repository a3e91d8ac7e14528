--TEST--
send(), sent again: the connection ends after the request, on a new and on a kept connection, with a body and without one
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

foreach (['reset', 'close'] as $end) {
    foreach ([false, true] as $kept) {
        foreach ([false, true] as $empty) {
            echo $end, $kept ? ', kept' : ', new', $empty ? ", no body\n" : "\n";
            each_shop_method(fn (FaultyServer $server) => $server->plan(CART, Fault::afterBody([$end]), times: 5), kept: $kept, empty: $empty);
        }
    }
}
?>
--EXPECT--
reset, new
GET     requests 3  ConnectionFailedException, attempts 3, sent
HEAD    requests 3  ConnectionFailedException, attempts 3, sent
PUT     requests 3  ConnectionFailedException, attempts 3, sent
DELETE  requests 3  ConnectionFailedException, attempts 3, sent
POST    requests 1  OutcomeUnknownException, attempts 1, sent
PATCH   requests 1  OutcomeUnknownException, attempts 1, sent
reset, new, no body
GET     requests 3  ConnectionFailedException, attempts 3, sent
HEAD    requests 3  ConnectionFailedException, attempts 3, sent
PUT     requests 3  ConnectionFailedException, attempts 3, sent
DELETE  requests 3  ConnectionFailedException, attempts 3, sent
POST    requests 1  OutcomeUnknownException, attempts 1, sent
PATCH   requests 1  OutcomeUnknownException, attempts 1, sent
reset, kept
GET     requests 4  ConnectionFailedException, attempts 3, sent
HEAD    requests 4  ConnectionFailedException, attempts 3, sent
PUT     requests 4  ConnectionFailedException, attempts 3, sent
DELETE  requests 4  ConnectionFailedException, attempts 3, sent
POST    requests 1  OutcomeUnknownException, attempts 1, sent
PATCH   requests 1  OutcomeUnknownException, attempts 1, sent
reset, kept, no body
GET     requests 4  ConnectionFailedException, attempts 3, sent
HEAD    requests 4  ConnectionFailedException, attempts 3, sent
PUT     requests 4  ConnectionFailedException, attempts 3, sent
DELETE  requests 4  ConnectionFailedException, attempts 3, sent
POST    requests 1  OutcomeUnknownException, attempts 1, sent
PATCH   requests 1  OutcomeUnknownException, attempts 1, sent
close, new
GET     requests 3  ConnectionFailedException, attempts 3, sent
HEAD    requests 3  ConnectionFailedException, attempts 3, sent
PUT     requests 3  ConnectionFailedException, attempts 3, sent
DELETE  requests 3  ConnectionFailedException, attempts 3, sent
POST    requests 1  OutcomeUnknownException, attempts 1, sent
PATCH   requests 1  OutcomeUnknownException, attempts 1, sent
close, new, no body
GET     requests 3  ConnectionFailedException, attempts 3, sent
HEAD    requests 3  ConnectionFailedException, attempts 3, sent
PUT     requests 3  ConnectionFailedException, attempts 3, sent
DELETE  requests 3  ConnectionFailedException, attempts 3, sent
POST    requests 1  OutcomeUnknownException, attempts 1, sent
PATCH   requests 1  OutcomeUnknownException, attempts 1, sent
close, kept
GET     requests 4  ConnectionFailedException, attempts 3, sent
HEAD    requests 4  ConnectionFailedException, attempts 3, sent
PUT     requests 4  ConnectionFailedException, attempts 3, sent
DELETE  requests 4  ConnectionFailedException, attempts 3, sent
POST    requests 1  OutcomeUnknownException, attempts 1, sent
PATCH   requests 1  OutcomeUnknownException, attempts 1, sent
close, kept, no body
GET     requests 4  ConnectionFailedException, attempts 3, sent
HEAD    requests 4  ConnectionFailedException, attempts 3, sent
PUT     requests 4  ConnectionFailedException, attempts 3, sent
DELETE  requests 4  ConnectionFailedException, attempts 3, sent
POST    requests 1  OutcomeUnknownException, attempts 1, sent
PATCH   requests 1  OutcomeUnknownException, attempts 1, sent
