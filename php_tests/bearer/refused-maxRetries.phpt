--TEST--
F13: the renewal takes nothing from maxRetries, and gives nothing to it
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$ep = faulty_client($server, grant: Grant::implicit('client'), maxRetries: 2);
foreach ([
    [401, 503, 503],
    [503, 401, 503],
    [503, 503, 401],
    [401, 503, 503, 503],
    [503, 401, 503, 503],
    [503, 401, 401],
] as $statuses) {
    EpAccountTokens::flushConnections();
    $ep->accessToken();
    $server->clear();
    foreach ($statuses as $status) {
        $server->plan(FaultyServer::TOKENS, Fault::answer($status));
    }
    $outcome = outcome(fn () => $ep->listTokens(HELD));
    echo implode(' ', $statuses), ": $outcome; bodies {$server->bodies()}, bearers {$server->bodies(FaultyServer::BEARER)}\n";
}
?>
--EXPECT--
401 503 503: TokenPage; bodies 4, bearers 1
503 401 503: TokenPage; bodies 4, bearers 1
503 503 401: TokenPage; bodies 4, bearers 1
401 503 503 503: ServerErrorException 503, attempts 4; bodies 4, bearers 1
503 401 503 503: ServerErrorException 503, attempts 4; bodies 4, bearers 1
503 401 401: LoginRequiredException 401, attempts 3; bodies 3, bearers 1
