--TEST--
Stand-in: a method that a path does not have is answered with those that it has (RFC 9110, 15.5.6)
--FILE--
<?php
require __DIR__ . '/../support/stand_in.inc';

$server = CommerceServer::start();
foreach ([['GET', CommerceServer::TOKENS_PATH], ['DELETE', '/v2/carts'], ['PUT', '/__stand-in/log'], ['GET', '/v2/nothing']] as [$method, $path]) {
    $reply = PlainReply::to($method, $server->baseUri . $path);
    echo rtrim("$reply->status {$reply->header('Allow')}"), "\n";
}
?>
--EXPECT--
405 POST
405 GET, POST
405 GET, DELETE
404
