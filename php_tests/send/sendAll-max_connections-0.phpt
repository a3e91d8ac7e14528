--TEST--
sendAll(): where no connection is kept, requests are sent one after another
--EXTENSIONS--
ep_account_tokens
--INI--
ep_account_tokens.max_connections=0
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

require __DIR__ . '/../support/barrier.inc';

$server = barrier_server();
$results = scripted_client($server->line, timeout: 10.0)->sendAll(array_fill(0, 3, request('/barrier/1')));
echo implode(' ', array_map(fn ($result) => $result->json()['waiting'], $results)), ' ', EpAccountTokens::status()['idle'], " idle\n";
?>
--EXPECT--
1 1 1 0 idle
