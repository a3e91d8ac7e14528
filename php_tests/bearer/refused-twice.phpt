--TEST--
F13: a second 401 ends it
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$server->default(FaultyServer::TOKENS, Fault::answer(401));
foreach (['listTokens', 'loginWithPassword', 'loginWithOidc'] as $method) {
    $ep = faulty_client($server, grant: Grant::implicit('client'), maxRetries: 10);
    $ep->accessToken();
    $server->clear();
    $outcome = outcome(fn () => call($ep, $method));
    echo "$outcome; bodies {$server->bodies()}, bearers {$server->bodies(FaultyServer::BEARER)}\n";
}
?>
--EXPECT--
LoginRequiredException 401, attempts 2; bodies 2, bearers 1
UnauthorizedException 401, attempts 2; bodies 2, bearers 1
UnauthorizedException 401, attempts 2; bodies 2, bearers 1
