--TEST--
F13: where the renewal fails, its failure is what is thrown
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$ep = faulty_client($server, grant: Grant::implicit('client'), maxRetries: 1);
foreach (['503' => Fault::answer(503), '401' => Fault::answer(401), 'broken off' => Fault::raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"), 'bad JSON' => Fault::answer(200, '[]')] as $what => $plan) {
    $ep->accessToken();
    $server->clear();
    $server->plan(FaultyServer::TOKENS, Fault::answer(401), times: 5);
    $server->plan(FaultyServer::BEARER, $plan, times: 9);
    $outcome = outcome(fn () => $ep->loginWithOidc(...OIDC));
    echo "$what: $outcome; bodies {$server->bodies()}, bearers {$server->bodies(FaultyServer::BEARER)}\n";
}
?>
--EXPECT--
503: ServerErrorException 503, attempts 2; bodies 1, bearers 2
401: UnauthorizedException 401, attempts 1; bodies 1, bearers 1
broken off: ConnectionFailedException, attempts 2, sent; bodies 1, bearers 2
bad JSON: ProtocolException 200: the body is not a JSON object; bodies 1, bearers 1
