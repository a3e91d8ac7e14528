--TEST--
transport: an exchange by the shop itself, with the real service
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

use EpAccountTokens\HttpRequest;
use EpAccountTokens\HttpResponse;

// PHP's own streams do the exchange; validation, retries and parsing stay.
$server = CommerceServer::start();
$seen = [];
$ep = client($server, transport: function (HttpRequest $request) use (&$seen): HttpResponse {
    $seen[] = "$request->method " . parse_url($request->url, PHP_URL_PATH);
    $reply = PlainReply::to($request->method, $request->url, $request->headers, $request->body);
    return new HttpResponse($reply->status, array_column($reply->headers, 1, 0), $reply->body);
});
$page = $ep->loginWithPassword(...MANY, limit: 100);
echo iterator_count($ep->eachToken($page)), " tokens\n";
echo implode(', ', $ep->loginWithPassword(...ADA)->accountNames()), "\n";
$thrown = thrown_by(fn () => $ep->loginWithPassword(PROFILE, 'ada@example.com', 'wrong'));
echo short_name($thrown), ' ', json_encode($thrown->requestId !== null), "\n";
$login = $ep->beginOidc($ep->oidcProfiles(REALM)[0]->authorizationEndpoint, CommerceServer::REDIRECT_URI);
echo summary($ep->completeOidc($login, $server->signIn($login->authorizationUrl, 'ada@example.com'))), "\n";
print_r(array_count_values($seen));
?>
--EXPECT--
250 tokens
Analytical Engines Ltd, Bernoulli Press
AuthenticationFailedException true
acc00000-0000-4000-8000-000000000001 acc00000-0000-4000-8000-000000000002
Array
(
    [POST /oauth/access_token] => 1
    [POST /v2/account-members/tokens] => 6
    [GET /v2/authentication-realms/4ea10000-0000-4000-8000-000000000001/oidc-profiles] => 1
)
