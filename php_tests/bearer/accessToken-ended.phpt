--TEST--
accessToken(): a bearer that has ended is fetched anew before a login
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
foreach (['first', 'second'] as $token) {
    $server->reply(BEARER, 200, ['access_token' => $token, 'expires_in' => 0]);
}
$server->reply(BEARER, 200, ['access_token' => 'third', 'expires_in' => 3600]);
$server->reply(TOKENS, 201, page(entry()), times: 4);
$ep = client($server);

for ($i = 0; $i < 4; $i++) {
    $ep->loginWithPassword(...ADA);
}
foreach ($server->log() as $request) {
    echo $request->path, ' ', $request->header('Authorization'), "\n";
}
?>
--EXPECT--
/oauth/access_token 
/v2/account-members/tokens Bearer first
/oauth/access_token 
/v2/account-members/tokens Bearer second
/oauth/access_token 
/v2/account-members/tokens Bearer third
/v2/account-members/tokens Bearer third
