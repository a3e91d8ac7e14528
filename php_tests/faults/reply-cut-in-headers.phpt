--TEST--
F7: a reply that breaks off within its headers is no complete answer
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
foreach (["HTTP/1.1 201 Created\r\nContent-Le", "HTTP/1.1 201 Created\r\n", "HTTP/1.1 201 Created\r\nContent-Length: 3\r\n"] as $bytes) {
    foreach (['listTokens', 'loginWithPassword', 'loginWithOidc'] as $method) {
        $server->clear();
        EpAccountTokens::flushConnections();
        $server->plan(FaultyServer::TOKENS, Fault::raw($bytes), times: 3);
        $outcome = outcome(fn () => call(faulty_client($server, maxRetries: 1), $method));
        echo "$outcome, bodies {$server->bodies()}\n";
    }
}
?>
--EXPECT--
ConnectionFailedException, attempts 2, sent, bodies 2
ConnectionFailedException, attempts 1, sent, bodies 1
OutcomeUnknownException, attempts 1, sent, bodies 1
ConnectionFailedException, attempts 2, sent, bodies 2
ConnectionFailedException, attempts 1, sent, bodies 1
OutcomeUnknownException, attempts 1, sent, bodies 1
ConnectionFailedException, attempts 2, sent, bodies 2
ConnectionFailedException, attempts 1, sent, bodies 1
OutcomeUnknownException, attempts 1, sent, bodies 1
