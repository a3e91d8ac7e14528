<?php
require __DIR__ . '/client.inc';

$server = CommerceServer::start();
$ep = client($server);
$token = $ep->loginWithPassword(...MANY)->tokens[20];
foreach ([404 => 1, 403 => 1, 502 => 3] as $status => $attempts) {
    $server->clearLog();
    $server->reply(TOKENS, $status, times: $attempts);
    $thrown = thrown_by(fn () => $ep->refresh($token));
    echo "$status: ", short_name($thrown), ", attempts $thrown->attempts\n";
    show_targets($server);
}
?>
