--TEST--
accessToken(): has 60 seconds left at least; a login takes any bearer that lives
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start(['access_token_lifetime' => 59]);
$ep = client($server);

$tokens = [$ep->accessToken()->token, $ep->accessToken()->token, substr($ep->headers()['Authorization'], 7)];
echo count(array_unique($tokens)), " different ones\n";

$ep->loginWithPassword(...ADA);
var_dump($server->lastRequest()->header('Authorization') === "Bearer $tokens[2]");
show_log($server);
?>
--EXPECT--
3 different ones
bool(true)
POST /oauth/access_token 200
POST /oauth/access_token 200
POST /oauth/access_token 200
POST /v2/account-members/tokens 201
