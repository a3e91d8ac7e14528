--TEST--
Early renewal: whichever way it fails, the old bearer serves, and the worker does not ask again soon
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/due_bearer.inc';

$server = FaultyServer::start();
foreach ([
    'hangs' => Fault::afterBody(['hold']),
    'drips' => Fault::afterBody(Fault::drip(Fault::http(200, FaultyServer::GOOD[FaultyServer::BEARER][1]), 100)),
    'drips its body' => Fault::afterBody(Fault::send("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n"), Fault::drip(str_repeat(' ', 99), 100)),
    '503' => Fault::answer(503),
    '503, to be asked again later' => Fault::answer(503, headers: ['Retry-After' => '1']),
    '500' => Fault::answer(500),
    '429' => Fault::answer(429),
    '401' => Fault::answer(401),
    'broken off' => Fault::raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"),
    'bad JSON' => Fault::answer(200, '[]'),
    'no bearer in it' => Fault::answer(200, '{}'),
] as $what => $plan) {
    EpAccountTokens::flushConnections();
    $server->clear();
    $server->plan(FaultyServer::BEARER, $plan, times: 9);
    $seen = [];
    $observer = function ($t) use (&$seen): void {
        $seen[] = "$t->operation $t->attempt" . ($t->retryInMs === null ? '' : ' again');
    };
    // The first takes it from the cache, the second knows it from the first.
    $login = due_client($server, $what, timeout: 8.0, observer: $observer);
    $switch = faulty_client($server, grant: Grant::implicit($what), timeout: 8.0, observer: $observer);
    $outcome = within(30, fn () => outcome(fn () => $login->loginWithOidc(...OIDC)) . ', ' . outcome(fn () => $switch->refresh(arguments_of('refresh')[0])) . ', ' . outcome(fn () => $switch->headers()));
    echo "$what: $outcome; ", implode(', ', $seen), '; with ', implode(' ', bearers_used($server)), "\n";
}
?>
--EXPECT--
hangs: TokenPage, Token, {"Authorization":"Bearer old-bearer"}; accessToken 1, loginWithOidc 1, refresh 1; with old-bearer old-bearer
drips: TokenPage, Token, {"Authorization":"Bearer old-bearer"}; accessToken 1, loginWithOidc 1, refresh 1; with old-bearer old-bearer
drips its body: TokenPage, Token, {"Authorization":"Bearer old-bearer"}; accessToken 1, loginWithOidc 1, refresh 1; with old-bearer old-bearer
503: TokenPage, Token, {"Authorization":"Bearer old-bearer"}; accessToken 1, loginWithOidc 1, refresh 1; with old-bearer old-bearer
503, to be asked again later: TokenPage, Token, {"Authorization":"Bearer old-bearer"}; accessToken 1, loginWithOidc 1, refresh 1; with old-bearer old-bearer
500: TokenPage, Token, {"Authorization":"Bearer old-bearer"}; accessToken 1, loginWithOidc 1, refresh 1; with old-bearer old-bearer
429: TokenPage, Token, {"Authorization":"Bearer old-bearer"}; accessToken 1, loginWithOidc 1, refresh 1; with old-bearer old-bearer
401: TokenPage, Token, {"Authorization":"Bearer old-bearer"}; accessToken 1, loginWithOidc 1, refresh 1; with old-bearer old-bearer
broken off: TokenPage, Token, {"Authorization":"Bearer old-bearer"}; accessToken 1, loginWithOidc 1, refresh 1; with old-bearer old-bearer
bad JSON: TokenPage, Token, {"Authorization":"Bearer old-bearer"}; accessToken 1, loginWithOidc 1, refresh 1; with old-bearer old-bearer
no bearer in it: TokenPage, Token, {"Authorization":"Bearer old-bearer"}; accessToken 1, loginWithOidc 1, refresh 1; with old-bearer old-bearer
