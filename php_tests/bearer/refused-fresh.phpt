--TEST--
F13: a bearer fetched within the very call is not fetched again
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$server->default(FaultyServer::TOKENS, Fault::answer(401));
foreach (['listTokens', 'loginWithPassword', 'loginWithOidc'] as $method) {
    $server->clear();
    $outcome = outcome(fn () => call(faulty_client($server, grant: Grant::implicit("client of $method")), $method));
    echo "$outcome; bodies {$server->bodies()}, bearers {$server->bodies(FaultyServer::BEARER)}\n";
}
?>
--EXPECT--
LoginRequiredException 401, attempts 1; bodies 1, bearers 1
UnauthorizedException 401, attempts 1; bodies 1, bearers 1
UnauthorizedException 401, attempts 1; bodies 1, bearers 1
