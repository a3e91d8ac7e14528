--TEST--
accessToken(): the request of a client credentials grant, byte for byte
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$clientId = 'client+1';
$clientSecret = "s3cr&t=%41/\\\"~'é🔑 \x7F";
$server->reply(BEARER, 200, ['access_token' => 'new-bearer', 'expires_in' => 3600]);

echo client($server, grant: Grant::clientCredentials($clientId, $clientSecret))->accessToken()->token, "\n";
show_request($server->lastRequest());
var_dump($server->lastRequest()->form() === [
    'grant_type' => 'client_credentials',
    'client_id' => $clientId,
    'client_secret' => $clientSecret,
]);
?>
--EXPECT--
new-bearer
POST /oauth/access_token
Content-Type: application/x-www-form-urlencoded
Accept: application/json
User-Agent: ep_account_tokens/VERSION PHP/VERSION
(Content-Length, Host)
grant_type=client_credentials&client_id=client%2B1&client_secret=s3cr%26t%3D%2541%2F%5C%22~%27%C3%A9%F0%9F%94%91%20%7F
bool(true)
