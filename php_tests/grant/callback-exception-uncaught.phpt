--TEST--
F19: An uncaught exception in the callback of the grant: the next requests of the worker are served
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
echo serve(3, __DIR__ . '/../support/scripts/request.inc', [$server->baseUri, 'exception', 'grant']);
show_connections($server);
?>
--EXPECT--
Uncaught DomainException: thrown
2 tokens; opened 1, reused 1, idle 1
Uncaught DomainException: thrown
2 tokens; opened 1, reused 2, idle 1
Uncaught DomainException: thrown
2 tokens; opened 1, reused 3, idle 1
1 1 1 1
