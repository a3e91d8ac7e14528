--TEST--
F13: send(): a second 401 is the answer; a bearer that cannot be renewed is not asked for, and one that cannot be had is thrown
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

use EpAccountTokens\Grant;

$server = CommerceServer::start();
$server->reply(CART, 401, times: 10);
$ep = client($server);
echo sent($ep, request(CART, 'POST')), "\n";
show_log($server);
$server->clearLog();
echo sent(scripted_client($server), request()), "\n";
show_log($server);
$server->clearLog();
echo sent(client($server, grant: Grant::implicit('nobody')), request()), "\n";
show_log($server);
?>
--EXPECT--
401
POST /oauth/access_token 200
POST /v2/carts/cart-1 401
401
GET /v2/carts/cart-1 401
UnauthorizedException 401, attempts 1
POST /oauth/access_token 401
