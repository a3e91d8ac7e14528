--TEST--
send(): rides the connection of the other calls, and they ride its
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

$server = CommerceServer::start();
$ep = client($server);
$token = log_in($ep)->tokens[0];
echo sent($ep, request('/v2/carts'), $token), "\n";
$ep->refresh($token);
echo sent($ep, request('/v2/carts', 'POST', body: '{"data":{}}'), $token), "\n";
echo json_encode(array_values(array_unique(array_map(fn ($request) => $request->connection, $server->log())))), "\n";
?>
--EXPECT--
200
201
[1]
