--TEST--
accessToken(): renew fetches a new one, which later calls use
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
foreach ([Grant::implicit(CommerceServer::CLIENT_ID), Grant::clientCredentials(CommerceServer::CLIENT_ID, CommerceServer::CLIENT_SECRET)] as $grant) {
    $server->clearLog();
    $ep = client($server, grant: $grant);
    $old = $ep->accessToken();
    $new = $ep->accessToken(renew: true);
    var_dump($new->token !== $old->token, $ep->accessToken()->token === $new->token, $ep->headers()['Authorization'] === "Bearer $new->token");
    show_log($server);
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
POST /oauth/access_token 200
POST /oauth/access_token 200
bool(true)
bool(true)
bool(true)
POST /oauth/access_token 200
POST /oauth/access_token 200
