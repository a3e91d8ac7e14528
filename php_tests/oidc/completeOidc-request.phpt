--TEST--
completeOidc(): the request, byte by byte, and the observer's view of it
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/oidc.inc';

$server = CommerceServer::start();
$server->reply(TOKENS, 201, page(entry()));
$ep = scripted_client($server, observer: fn ($transfer) => print "$transfer->operation, $transfer->mechanism, attempt $transfer->attempt, $transfer->status\n");

$ep->completeOidc(login(redirectUri: 'https://shop.example/login/callback?lang=en'), callback(code: 'the "code"/é'));
show_request($server->lastRequest());
show_count($server);
?>
--EXPECT--
completeOidc, oidc, attempt 1, 201
POST /v2/account-members/tokens
Content-Type: application/json
Accept: application/json
User-Agent: ep_account_tokens/VERSION PHP/VERSION
Authorization: Bearer shop-bearer
(Content-Length, Host)
{"data":{"type":"account_management_authentication_token","authentication_mechanism":"oidc","oauth_authorization_code":"the \"code\"/é","oauth_redirect_uri":"https://shop.example/login/callback?lang=en","oauth_code_verifier":"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"}}
the server saw 1 request
