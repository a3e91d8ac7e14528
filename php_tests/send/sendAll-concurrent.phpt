--TEST--
sendAll(): requests are with the service at the same time, as many as max_connections says
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

require __DIR__ . '/../support/barrier.inc';

$server = barrier_server();
$opened = EpAccountTokens::status()['opened'];
foreach ([3, 4] as $n) {
    $results = scripted_client($server->line, timeout: 10.0)->sendAll(array_fill_keys(range(1, $n), request("/barrier/$n")));
    echo implode(' ', array_map(fn ($result) => $result->json()['waiting'], $results)), "\n";
}
echo EpAccountTokens::status()['opened'] - $opened, ' opened, ', EpAccountTokens::status()['idle'], " idle\n";
?>
--EXPECT--
3 3 3
4 4 4 4
4 opened, 4 idle
