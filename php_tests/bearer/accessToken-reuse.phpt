--TEST--
accessToken(): one bearer serves every call of a client
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = client($server);
$first = $ep->accessToken();
$token = $ep->loginWithPassword(...ADA)->tokens[0];
$ep->listTokens($token);
$ep->switchAccount($token, $token->accountId);
$ep->refresh($token);
$ep->headers($token);
$again = $ep->accessToken();

show_log($server);
$bearers = array_map(fn (LoggedRequest $request) => $request->header('Authorization'), $server->requests(TOKENS));
var_dump(array_unique($bearers) === ["Bearer $first->token"], $again->token === $first->token, $again->expires == $first->expires);
?>
--EXPECT--
POST /oauth/access_token 200
POST /v2/account-members/tokens 201
POST /v2/account-members/tokens 201
POST /v2/account-members/tokens?page%5Blimit%5D=100 201
POST /v2/account-members/tokens?page%5Blimit%5D=1 201
bool(true)
bool(true)
bool(true)
