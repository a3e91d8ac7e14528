--TEST--
sendAll(): while the bearer is renewed for one request the others go on, are answered, and are sent again as ever
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

$server = FaultyServer::start();
foreach (['/again', '/good', '/refused'] as $path) {
    $server->default($path, Fault::answer(200));
}
// The first one fails when the one after it has come to its end.
$server->plan('/again', Fault::afterBody(['wait', 400], Fault::send(Fault::http(503))));
$server->plan('/good', Fault::afterBody(['wait', 200], Fault::send(Fault::http(200))));
$server->plan('/refused', Fault::answer(401));
$ep = client($server, timeout: 30.0);
$ep->accessToken();
show_results($ep->sendAll(['again' => request('/again'), 'good' => request('/good'), 'refused' => request('/refused')]));
echo count($server->requests('/again')), ', ', count($server->requests('/good')), ', ', count($server->requests('/refused')), " requests\n";
?>
--EXPECT--
again: 200
good: 200
refused: 200
2, 1, 2 requests
