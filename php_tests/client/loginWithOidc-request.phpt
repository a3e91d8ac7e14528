--TEST--
loginWithOidc(): the request, byte for byte, without and with a limit
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$server->reply(TOKENS, 201, page(entry()), times: 2);
$ep = scripted_client($server);
$arguments = ['the-code', 'https://shop.example/login/callback?lang=en', 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'];

$ep->loginWithOidc(...$arguments);
show_request($server->lastRequest());
$ep->loginWithOidc(...$arguments, limit: 100);
echo $server->lastRequest()->path, "\n";
show_count($server);
?>
--EXPECT--
POST /v2/account-members/tokens
Content-Type: application/json
Accept: application/json
User-Agent: ep_account_tokens/VERSION PHP/VERSION
Authorization: Bearer shop-bearer
(Content-Length, Host)
{"data":{"type":"account_management_authentication_token","authentication_mechanism":"oidc","oauth_authorization_code":"the-code","oauth_redirect_uri":"https://shop.example/login/callback?lang=en","oauth_code_verifier":"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"}}
/v2/account-members/tokens?page%5Blimit%5D=100
the server saw 2 requests
