--TEST--
transport: a refused bearer is renewed through it, once
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

use EpAccountTokens\Grant;

$bearer = fn (string $token) => answer(200, ['access_token' => $token, 'expires_in' => 3600]);
foreach ([
    'renewed' => new Service($bearer('first'), answer(201, page()), answer(401), $bearer('second'), answer(201, page(entry()))),
    'refused again' => new Service($bearer('first'), answer(201, page()), answer(401), $bearer('second'), answer(401)),
    'not renewed' => new Service($bearer('first'), answer(201, page()), answer(401), answer(400)),
] as $what => $service) {
    $ep = simulated($service, grant: Grant::implicit('client'));
    $ep->listTokens('held-token');
    echo "$what: ", outcome(fn () => $ep->loginWithOidc(...CALLS['loginWithOidc'])), "\n";
    foreach (array_slice($service->requests, 2) as $request) {
        echo '  ', parse_url($request->url, PHP_URL_PATH), ' ', $request->headers['Authorization'] ?? '', "\n";
    }
}
?>
--EXPECT--
renewed: TokenPage
  /v2/account-members/tokens Bearer first
  /oauth/access_token 
  /v2/account-members/tokens Bearer second
refused again: UnauthorizedException 401, attempts 2
  /v2/account-members/tokens Bearer first
  /oauth/access_token 
  /v2/account-members/tokens Bearer second
not renewed: UnauthorizedException 400, attempts 1
  /v2/account-members/tokens Bearer first
  /oauth/access_token
