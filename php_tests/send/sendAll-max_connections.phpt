--TEST--
sendAll(): at most max_connections requests at once, and one at least
--EXTENSIONS--
ep_account_tokens
--INI--
ep_account_tokens.max_connections=2
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

require __DIR__ . '/../support/barrier.inc';

// A barrier that lets pass what has come: of five requests no more than two ever wait.
$server = barrier_server();
$results = scripted_client($server->line, timeout: 10.0)->sendAll(array_fill(0, 6, request('/barrier/2')));
echo implode(' ', array_map(fn ($result) => $result->json()['waiting'], $results)), "\n";
?>
--EXPECT--
2 2 2 2 2 2
