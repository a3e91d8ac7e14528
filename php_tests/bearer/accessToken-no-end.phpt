--TEST--
accessToken(): a bearer whose end is not known is kept
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$server->reply(BEARER, 200, ['access_token' => 'endless']);
$ep = client($server);

var_dump($ep->accessToken()->expires, $ep->accessToken()->token, $ep->headers());
show_count($server);
?>
--EXPECT--
NULL
string(7) "endless"
array(1) {
  ["Authorization"]=>
  string(14) "Bearer endless"
}
the server saw 1 request
