--TEST--
Bug of others: renewal of the bearer cannot be turned off
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

// Here a grant that cannot renew is the way to say so.
$server = CommerceServer::start();
$bearer = client($server)->accessToken()->token;
$ep = client($server, grant: EpAccountTokens\Grant::bearer($bearer));
echo summary($ep->loginWithPassword(...ADA)), "\n";
$server->revokeAccessTokens();
$server->clearLog();
echo outcome(fn () => $ep->loginWithPassword(...ADA)), "\n";
show_log($server);
?>
--EXPECT--
acc00000-0000-4000-8000-000000000001 acc00000-0000-4000-8000-000000000002
UnauthorizedException 401, attempts 1
POST /v2/account-members/tokens 401
