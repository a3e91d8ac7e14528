--TEST--
F20: exit() in a grant's callback leaves the call, and sends nothing; shutdown functions and the worker's next requests may use the client
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
echo serve(3, __DIR__ . '/../support/scripts/request.inc', [$server->baseUri, 'exit', 'grant']);
show_connections($server);
?>
--EXPECT--
exit
2 tokens; opened 1, reused 1, idle 1
exit
2 tokens; opened 1, reused 2, idle 1
exit
2 tokens; opened 1, reused 3, idle 1
1 1 1 1
