--TEST--
listTokens(): the request, byte for byte, with a held token as string or object, limit and offset
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Token;

require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$server->reply(TOKENS, 201, page(entry()), times: 6);
$ep = scripted_client($server);

$ep->listTokens('held-token');
show_request($server->lastRequest());

$ep->listTokens(new Token('account-1', 'Analytical Engines Ltd', 'token-in-an-object', new DateTimeImmutable('+1 hour')));
echo $server->lastRequest()->header(Token::HEADER), "\n";

$ep->listTokens('held-token', 100);
$ep->listTokens('held-token', offset: 200);
$ep->listTokens('held-token', 1, 10_000);
$ep->listTokens('held-token', null, 0);
show_log($server);
?>
--EXPECT--
POST /v2/account-members/tokens
Content-Type: application/json
Accept: application/json
User-Agent: ep_account_tokens/VERSION PHP/VERSION
Authorization: Bearer shop-bearer
EP-Account-Management-Authentication-Token: held-token
(Content-Length, Host)
{"data":{"type":"account_management_authentication_token","authentication_mechanism":"account_management_authentication_token"}}
token-in-an-object
POST /v2/account-members/tokens 201
POST /v2/account-members/tokens 201
POST /v2/account-members/tokens?page%5Blimit%5D=100 201
POST /v2/account-members/tokens?page%5Boffset%5D=200 201
POST /v2/account-members/tokens?page%5Blimit%5D=1&page%5Boffset%5D=10000 201
POST /v2/account-members/tokens 201
