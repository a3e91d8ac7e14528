--TEST--
Connections: one, and one bearer, outlives the requests of a worker
--EXTENSIONS--
ep_account_tokens
--SKIPIF--
<?php
if (PHP_OS_FAMILY === 'Windows') {
    die('skip the worker is run by a Unix shell command');
}
?>
--FILE--
<?php
require __DIR__ . '/../support/workers.inc';

$server = CommerceServer::start();
echo serve(5, __DIR__ . '/../support/scripts/request.inc', [$server->baseUri, 'login']);
show_connections($server);
show_connections($server, BEARER);
?>
--EXPECT--
2 tokens; opened 1, reused 1, idle 1
2 tokens; opened 1, reused 2, idle 1
2 tokens; opened 1, reused 3, idle 1
2 tokens; opened 1, reused 4, idle 1
2 tokens; opened 1, reused 5, idle 1
1 1 1 1 1 1
1
