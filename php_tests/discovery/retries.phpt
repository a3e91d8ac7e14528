--TEST--
Discovery: sent again like everything that changes nothing
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/client.inc';
require_once __DIR__ . '/../support/faulty.inc';

$server = FaultyServer::start();
$ep = scripted_client($server);
foreach ([
    '429' => Fault::answer(429, headers: ['Retry-After' => '0']),
    '503' => Fault::answer(503, headers: ['Retry-After' => '0']),
    '502' => Fault::answer(502, headers: ['Retry-After' => '0']),
    '500' => Fault::answer(500, headers: ['Retry-After' => '0']),
    '504' => Fault::answer(504, headers: ['Retry-After' => '0']),
    'closed' => Fault::afterHead(['close']),
    'cut short' => Fault::raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"),
    '401' => Fault::answer(401),
    '404' => Fault::answer(404),
    '302' => Fault::answer(302),
    'bad JSON' => Fault::answer(200, '{'),
] as $what => $plan) {
    EpAccountTokens::flushConnections();
    $server->clear();
    $server->plan(SETTINGS_PATH, $plan, times: 9);
    echo "$what: ", outcome(fn () => $ep->authenticationSettings()), ', seen ', count($server->requests()), "\n";
}
$server->clear();
$server->plan(SETTINGS_PATH, Fault::answer(503, headers: ['Retry-After' => '0']));
$server->plan(SETTINGS_PATH, Fault::answer(200, ['data' => ['relationships' => ['authentication_realm' => ['data' => ['id' => 'realm-1']]]]]));
echo '503, then good: ', outcome(fn () => $ep->authenticationSettings()), "\n";
?>
--EXPECT--
429: RateLimitedException 429, attempts 3, seen 3
503: ServerErrorException 503, attempts 3, seen 3
502: ServerErrorException 502, attempts 3, seen 3
500: ServerErrorException 500, attempts 3, seen 3
504: ServerErrorException 504, attempts 3, seen 3
closed: ConnectionFailedException, attempts 3, sent, seen 3
cut short: ConnectionFailedException, attempts 3, sent, seen 3
401: UnauthorizedException 401, attempts 1, seen 1
404: NotFoundException 404, attempts 1, seen 1
302: ProtocolException 302, seen 1
bad JSON: ProtocolException 200: the body is not a JSON object, seen 1
503, then good: AuthenticationSettings
