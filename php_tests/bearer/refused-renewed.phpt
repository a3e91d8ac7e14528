--TEST--
F13: 401 with a kept bearer: one renewal, one more request
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
foreach (METHODS as $method) {
    if ($method === 'accessToken') {
        continue;
    }
    $attempts = [];
    $ep = faulty_client($server, grant: Grant::implicit("client of $method"), maxRetries: 0, observer: function ($t) use (&$attempts): void {
        $attempts[] = "$t->operation $t->attempt $t->status" . ($t->retryInMs === null ? '' : " again in $t->retryInMs");
    });
    $server->clear();
    $server->plan(FaultyServer::BEARER, Fault::answer(200, ['access_token' => 'old-bearer', 'expires_in' => 3600]));
    $server->plan(FaultyServer::BEARER, Fault::answer(200, ['access_token' => 'new-bearer', 'expires_in' => 3600]));
    $ep->accessToken();
    $attempts = [];
    $server->plan(target_of($method), Fault::answer(401));
    $outcome = outcome(fn () => call($ep, $method));
    $bearers = array_map(
        fn (array $request) => preg_match('/^Authorization: Bearer (.*)-bearer\r$/m', $request['head'], $match) ? $match[1] : '?',
        $server->requests(target_of($method)),
    );
    echo "$outcome; ", implode(', ', $attempts), '; with ', implode(' ', $bearers), "; kept: {$ep->accessToken()->token}\n";
}
?>
--EXPECT--
AuthenticationSettings; accessToken 1 200, authenticationSettings 1 401 again in 0, authenticationSettings 2 200; with old new; kept: new-bearer
TokenPage; accessToken 1 200, loginWithPassword 1 401 again in 0, loginWithPassword 2 201; with old new; kept: new-bearer
TokenPage; accessToken 1 200, listTokens 1 401 again in 0, listTokens 2 201; with old new; kept: new-bearer
Token; accessToken 1 200, switchAccount 1 401 again in 0, switchAccount 2 201; with old new; kept: new-bearer
Token; accessToken 1 200, refresh 1 401 again in 0, refresh 2 201; with old new; kept: new-bearer
TokenPage; accessToken 1 200, nextPage 1 401 again in 0, nextPage 2 201; with old new; kept: new-bearer
null; accessToken 1 200, requestOneTimePassword 1 401 again in 0, requestOneTimePassword 2 202; with old new; kept: new-bearer
TokenPage; accessToken 1 200, loginWithOidc 1 401 again in 0, loginWithOidc 2 201; with old new; kept: new-bearer
TokenPage; accessToken 1 200, loginWithOneTimePassword 1 401 again in 0, loginWithOneTimePassword 2 201; with old new; kept: new-bearer
TokenPage; accessToken 1 200, selfSignup 1 401 again in 0, selfSignup 2 201; with old new; kept: new-bearer
