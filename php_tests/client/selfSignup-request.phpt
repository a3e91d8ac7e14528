--TEST--
selfSignup(): the request, byte for byte, without and with a limit
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$server->reply(TOKENS, 201, page(entry()), times: 2);
$ep = scripted_client($server);
$required = ['9a550000-0000-4000-8000-000000000002', 'ada@example.com', 'difference-engine', 'Ada Byron', 'Ada@Example.com'];

$ep->selfSignup(...$required);
show_request($server->lastRequest());
$ep->selfSignup(...$required, givenName: 'Augusta', middleName: 'Ada', familyName: 'King', limit: 10);
show_request($server->lastRequest());
?>
--EXPECT--
POST /v2/account-members/tokens
Content-Type: application/json
Accept: application/json
User-Agent: ep_account_tokens/VERSION PHP/VERSION
Authorization: Bearer shop-bearer
(Content-Length, Host)
{"data":{"type":"account_management_authentication_token","authentication_mechanism":"self_signup","password_profile_id":"9a550000-0000-4000-8000-000000000002","username":"ada@example.com","password":"difference-engine","name":"Ada Byron","email":"Ada@Example.com"}}
POST /v2/account-members/tokens?page%5Blimit%5D=10
Content-Type: application/json
Accept: application/json
User-Agent: ep_account_tokens/VERSION PHP/VERSION
Authorization: Bearer shop-bearer
(Content-Length, Host)
{"data":{"type":"account_management_authentication_token","authentication_mechanism":"self_signup","password_profile_id":"9a550000-0000-4000-8000-000000000002","username":"ada@example.com","password":"difference-engine","name":"Ada Byron","email":"Ada@Example.com","given_name":"Augusta","middle_name":"Ada","family_name":"King"}}
