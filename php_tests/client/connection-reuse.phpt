--TEST--
Connections: all calls of a client arrive on one
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = client($server);
$token = $ep->loginWithPassword(...ADA)->tokens[0];
$ep->listTokens($token);
$ep->switchAccount($token, $token->accountId);
$ep->refresh($token);
$ep->selfSignup(CommerceServer::PASSWORD_PROFILE, 'mary', 'vindication', 'Mary Shelley', 'mary@example.com');
show('refused', fn () => $ep->loginWithOidc(...CALLS['loginWithOidc']));
show('refused', fn () => $ep->loginWithOneTimePassword(CommerceServer::PASSWORD_PROFILE, 'ada@example.com', 'wrong1'));
$ep->loginWithPassword(...ADA);

foreach ($server->log() as $request) {
    echo "$request->connection.$request->request $request->path\n";
}
?>
--EXPECT--
refused: AuthenticationFailedException 400, attempts 1
refused: AuthenticationFailedException 400, attempts 1
1.1 /oauth/access_token
1.2 /v2/account-members/tokens
1.3 /v2/account-members/tokens
1.4 /v2/account-members/tokens?page%5Blimit%5D=100
1.5 /v2/account-members/tokens?page%5Blimit%5D=1
1.6 /v2/account-members/tokens
1.7 /v2/account-members/tokens
1.8 /v2/account-members/tokens
1.9 /v2/account-members/tokens
