--TEST--
accessToken(): a wrong client id or secret is refused, and no login is sent
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
foreach ([Grant::implicit('somebody'), Grant::clientCredentials(CommerceServer::CLIENT_ID, 'wrong-secret')] as $grant) {
    $ep = client($server, grant: $grant);
    foreach ([
        $ep->accessToken(...),
        $ep->headers(...),
        fn () => $ep->loginWithPassword(...ADA),
        fn () => $ep->loginWithOidc(...CALLS['loginWithOidc']),
        $ep->authenticationSettings(...),
    ] as $call) {
        $thrown = thrown_by($call);
        echo short_name($thrown), " $thrown->status {$thrown->errors[0]->title}, code {$thrown->getCode()}, attempts $thrown->attempts\n";
        if (shows($thrown, 'wrong-secret') || !str_starts_with($thrown->getMessage(), 'POST /oauth/access_token: status 401: ')) {
            echo "WRONG message\n";
        }
    }
}
echo count($server->requests(BEARER)), ' bearer requests, ', count($server->requests(TOKENS)), " others\n";
?>
--EXPECT--
UnauthorizedException 401 Unauthorized, code 401, attempts 1
UnauthorizedException 401 Unauthorized, code 401, attempts 1
UnauthorizedException 401 Unauthorized, code 401, attempts 1
UnauthorizedException 401 Unauthorized, code 401, attempts 1
UnauthorizedException 401 Unauthorized, code 401, attempts 1
UnauthorizedException 401 Unauthorized, code 401, attempts 1
UnauthorizedException 401 Unauthorized, code 401, attempts 1
UnauthorizedException 401 Unauthorized, code 401, attempts 1
UnauthorizedException 401 Unauthorized, code 401, attempts 1
UnauthorizedException 401 Unauthorized, code 401, attempts 1
10 bearer requests, 0 others
