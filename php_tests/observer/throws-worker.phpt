--TEST--
F19: An exception in the observer, request after request: dropped with a warning
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
echo serve(3, __DIR__ . '/../support/scripts/request.inc', [$server->baseUri, 'exception', 'observer']);
show_connections($server);
?>
--EXPECT--
2 tokens after all
finally
The observer of EpAccountTokens threw DomainException, which is dropped
2 tokens; opened 1, reused 2, idle 1
2 tokens after all
finally
The observer of EpAccountTokens threw DomainException, which is dropped
2 tokens; opened 1, reused 4, idle 1
2 tokens after all
finally
The observer of EpAccountTokens threw DomainException, which is dropped
2 tokens; opened 1, reused 6, idle 1
1 1 1 1 1 1 1
