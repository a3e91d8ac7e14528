--TEST--
Bug of others: every 401 is met with one more bearer, again and again
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/bugs.inc';

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
/v2/account-members/tokens 401
/oauth/access_token 200
/v2/account-members/tokens 401
