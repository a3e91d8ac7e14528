--TEST--
loginWithPassword(): the request, byte for byte, without and with a limit
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$server->reply(TOKENS, 201, page(entry()), times: 2);
$ep = scripted_client($server);

$ep->loginWithPassword('9a550000-0000-4000-8000-000000000001', 'ada@example.com', 'difference-engine');
show_request($server->lastRequest());
$ep->loginWithPassword('9a550000-0000-4000-8000-000000000001', 'ada@example.com', 'difference-engine', 1);
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
{"data":{"type":"account_management_authentication_token","authentication_mechanism":"password","password_profile_id":"9a550000-0000-4000-8000-000000000001","username":"ada@example.com","password":"difference-engine"}}
/v2/account-members/tokens?page%5Blimit%5D=1
the server saw 2 requests
