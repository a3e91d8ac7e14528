--TEST--
F13: requestOneTimePassword(): a refused bearer is renewed once
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = client($server);
$ep->accessToken();
$server->revokeAccessTokens();
outcomes(['request' => fn () => $ep->requestOneTimePassword(...ONE_TIME_PASSWORD)]);
show_log($server);
?>
--EXPECT--
request: null
POST /oauth/access_token 200
POST /v2/authentication-realms/4ea10000-0000-4000-8000-000000000001/password-profiles/9a550000-0000-4000-8000-000000000001/one-time-password-token-request 401
POST /oauth/access_token 200
POST /v2/authentication-realms/4ea10000-0000-4000-8000-000000000001/password-profiles/9a550000-0000-4000-8000-000000000001/one-time-password-token-request 202
