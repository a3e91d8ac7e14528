--TEST--
sendAll(): while a refused bearer is renewed the other requests go on, and those in the queue go out with the new one
--INI--
ep_account_tokens.max_connections=2
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

$server = FaultyServer::start();
$ep = client($server, timeout: 60.0);
$ep->accessToken();
$server->default('/refused', Fault::answer(200));
$server->plan('/refused', Fault::answer(401));
$server->default('/long', Fault::answer(200, str_repeat('x', 1_000_000)));
$server->default('/queued', Fault::answer(200));
$server->plan(FaultyServer::BEARER, Fault::answer(200, ['access_token' => 'the-new-bearer', 'expires_in' => 3600]));

show_results($ep->sendAll(['refused' => request('/refused', 'POST'), 'long' => request('/long'), 'queued' => request('/queued')]));
foreach ($server->requests() as $request) {
    preg_match('/^Authorization: Bearer (\S+)/m', $request['head'], $match);
    $bearers[$request['target']][] = $match[1] ?? 'none';
}
ksort($bearers);
echo json_encode($bearers, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES), "\n";
?>
--EXPECT--
refused: 200
long: 200
queued: 200
{
    "/long": [
        "fetched-bearer"
    ],
    "/oauth/access_token": [
        "none",
        "none"
    ],
    "/queued": [
        "the-new-bearer"
    ],
    "/refused": [
        "fetched-bearer",
        "the-new-bearer"
    ]
}
