--TEST--
F13: Sent again: 401, once with a new bearer, also where maxRetries is 0
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
foreach ([0, 2] as $maxRetries) {
    echo "maxRetries $maxRetries\n";
    foreach (METHODS as $method) {
        $ep = faulty_client($server, $method, grant: Grant::implicit('client'), maxRetries: $maxRetries);
        $ep->accessToken();
        $server->clear();
        $server->plan(target_of($method), Fault::answer(401), times: 5);
        $outcome = outcome(fn () => call($ep, $method));
        printf(
            "%-24s  bodies %d, bearers fetched %d  %s\n",
            $method,
            $server->bodies(target_of($method)),
            $server->bodies(FaultyServer::BEARER),
            $outcome,
        );
    }
}
?>
--EXPECT--
maxRetries 0
accessToken               bodies 1, bearers fetched 1  UnauthorizedException 401, attempts 1
authenticationSettings    bodies 2, bearers fetched 1  UnauthorizedException 401, attempts 2
loginWithPassword         bodies 2, bearers fetched 1  UnauthorizedException 401, attempts 2
listTokens                bodies 2, bearers fetched 1  LoginRequiredException 401, attempts 2
switchAccount             bodies 2, bearers fetched 1  LoginRequiredException 401, attempts 2
refresh                   bodies 2, bearers fetched 1  LoginRequiredException 401, attempts 2
nextPage                  bodies 2, bearers fetched 1  LoginRequiredException 401, attempts 2
requestOneTimePassword    bodies 2, bearers fetched 1  UnauthorizedException 401, attempts 2
loginWithOidc             bodies 2, bearers fetched 1  UnauthorizedException 401, attempts 2
loginWithOneTimePassword  bodies 2, bearers fetched 1  UnauthorizedException 401, attempts 2
selfSignup                bodies 2, bearers fetched 1  UnauthorizedException 401, attempts 2
maxRetries 2
accessToken               bodies 1, bearers fetched 1  UnauthorizedException 401, attempts 1
authenticationSettings    bodies 2, bearers fetched 1  UnauthorizedException 401, attempts 2
loginWithPassword         bodies 2, bearers fetched 1  UnauthorizedException 401, attempts 2
listTokens                bodies 2, bearers fetched 1  LoginRequiredException 401, attempts 2
switchAccount             bodies 2, bearers fetched 1  LoginRequiredException 401, attempts 2
refresh                   bodies 2, bearers fetched 1  LoginRequiredException 401, attempts 2
nextPage                  bodies 2, bearers fetched 1  LoginRequiredException 401, attempts 2
requestOneTimePassword    bodies 2, bearers fetched 1  UnauthorizedException 401, attempts 2
loginWithOidc             bodies 2, bearers fetched 1  UnauthorizedException 401, attempts 2
loginWithOneTimePassword  bodies 2, bearers fetched 1  UnauthorizedException 401, attempts 2
selfSignup                bodies 2, bearers fetched 1  UnauthorizedException 401, attempts 2
