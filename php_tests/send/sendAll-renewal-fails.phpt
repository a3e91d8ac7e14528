--TEST--
sendAll(): where a refused bearer cannot be renewed, each refused request tells why, and the others have their answers
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

$server = FaultyServer::start();
$ep = client($server);
$ep->accessToken();
$requests = [];
foreach (['refused', 'good', 'refused too', 'good too'] as $n => $what) {
    $server->default("/$n", Fault::answer(str_starts_with($what, 'refused') ? 401 : 200));
    $requests[$what] = request("/$n", $n % 2 ? 'GET' : 'POST');
}
$server->clear();
$server->plan(FaultyServer::BEARER, Fault::answer(400), times: 5);

show_results($ep->sendAll($requests));
echo count($server->requests(FaultyServer::BEARER)), " bearer request\n";
?>
--EXPECT--
refused: UnauthorizedException 400, attempts 1
good: 200
refused too: UnauthorizedException 400, attempts 1
good too: 200
1 bearer request
