--TEST--
F13: Grant::bearer(): is used as it is, never fetched, never renewed
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = client($server, grant: Grant::bearer('not-known-to-the-server'));

var_dump($ep->accessToken()->token, $ep->accessToken()->expires, $ep->headers());
show('renew', fn () => $ep->accessToken(renew: true));
show_count($server);

show('login', fn () => $ep->loginWithPassword(...ADA));
show('login by code', fn () => $ep->loginWithOidc(...CALLS['loginWithOidc']));
show('list', fn () => $ep->listTokens('held-token'));
foreach ($server->log() as $request) {
    echo $request->path, ' ', $request->header('Authorization'), "\n";
}
?>
--EXPECT--
string(23) "not-known-to-the-server"
NULL
array(1) {
  ["Authorization"]=>
  string(30) "Bearer not-known-to-the-server"
}
renew: EpAccountTokensError: A bearer of EpAccountTokens\Grant::bearer() never changes, so it cannot be renewed
the server saw 0 requests
login: UnauthorizedException 401, attempts 1
login by code: UnauthorizedException 401, attempts 1
list: UnauthorizedException 401, attempts 1
/v2/account-members/tokens Bearer not-known-to-the-server
/v2/account-members/tokens Bearer not-known-to-the-server
/v2/account-members/tokens Bearer not-known-to-the-server
