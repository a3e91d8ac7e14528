--TEST--
F13: Bug of others: every 401 is met with one more bearer, again and again
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = client($server, maxRetries: 10);
$ep->accessToken();
$server->clearLog();
$server->reply(TOKENS, 401, times: 99);
echo outcome(fn () => $ep->loginWithPassword(...ADA)), "\n";
show_log($server);
?>
--EXPECT--
UnauthorizedException 401, attempts 2
POST /v2/account-members/tokens 401
POST /oauth/access_token 200
POST /v2/account-members/tokens 401
