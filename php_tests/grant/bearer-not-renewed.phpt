--TEST--
F13: Grant::bearer() is not renewed
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$server->default(FaultyServer::TOKENS, Fault::answer(401));
foreach (['listTokens', 'loginWithPassword', 'loginWithOidc'] as $method) {
    $server->clear();
    $outcome = outcome(fn () => call(faulty_client($server), $method));
    echo "$outcome; bodies {$server->bodies()}, bearers {$server->bodies(FaultyServer::BEARER)}\n";
}
?>
--EXPECT--
UnauthorizedException 401, attempts 1; bodies 1, bearers 0
UnauthorizedException 401, attempts 1; bodies 1, bearers 0
UnauthorizedException 401, attempts 1; bodies 1, bearers 0
