--TEST--
F20: a fatal error in an observer: shutdown functions and the worker's next requests use the same connection
--EXTENSIONS--
ep_account_tokens
--SKIPIF--
<?php
if (PHP_OS_FAMILY === 'Windows') {
    die('skip the worker is run by a Unix shell command');
}
?>
--ENV--
USE_TRACKED_ALLOC=1
--FILE--
<?php
require __DIR__ . '/../support/workers.inc';

$server = CommerceServer::start();
echo serve(3, __DIR__ . '/../support/scripts/request.inc', [$server->baseUri, 'fatal error', 'observer']);
show_connections($server);
?>
--EXPECTF--
Cannot %sEpAccountTokens%S
2 tokens; opened 1, reused 2, idle 1
Cannot %sEpAccountTokens%S
2 tokens; opened 1, reused 4, idle 1
Cannot %sEpAccountTokens%S
2 tokens; opened 1, reused 6, idle 1
1 1 1 1 1 1 1
