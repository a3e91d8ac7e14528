--TEST--
refresh(): the request, byte for byte
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Token;

require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$server->reply(TOKENS, 201, page(entry()));

scripted_client($server)->refresh(new Token('account-1', 'Analytical Engines Ltd', 'held-token', new DateTimeImmutable('+1 hour')));
show_request($server->lastRequest());
show_count($server);
?>
--EXPECT--
POST /v2/account-members/tokens?page%5Blimit%5D=100
Content-Type: application/json
Accept: application/json
User-Agent: ep_account_tokens/VERSION PHP/VERSION
Authorization: Bearer shop-bearer
EP-Account-Management-Authentication-Token: held-token
(Content-Length, Host)
{"data":{"type":"account_management_authentication_token","authentication_mechanism":"account_management_authentication_token"}}
the server saw 1 request
