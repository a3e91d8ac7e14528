--TEST--
Grant::callback(): may itself use a client, to the same server
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$inner = client($server);
$ep = client($server, grant: Grant::callback(fn (bool $renew) => $inner->accessToken($renew)));

echo count($ep->loginWithPassword(...ADA)), ' ', count($ep->loginWithPassword(...ADA)), "\n";
show_log($server);
var_dump($server->lastRequest()->header('Authorization') === "Bearer {$inner->accessToken()->token}");
?>
--EXPECT--
2 2
POST /oauth/access_token 200
POST /v2/account-members/tokens 201
POST /v2/account-members/tokens 201
bool(true)
