--TEST--
accessToken(): the request of an implicit grant, byte for byte
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
foreach (['stand-in-client', "a b+c&d=e/f?g#h%i~j.k_l-m\"'é🔑\t"] as $clientId) {
    $server->reply(BEARER, 200, ['access_token' => 'new-bearer', 'expires_in' => 3600]);
    echo client($server, grant: Grant::implicit($clientId))->accessToken()->token, "\n";
    show_request($server->lastRequest());
    var_dump($server->lastRequest()->form() === ['grant_type' => 'implicit', 'client_id' => $clientId]);
}
show_count($server);
?>
--EXPECT--
new-bearer
POST /oauth/access_token
Content-Type: application/x-www-form-urlencoded
Accept: application/json
User-Agent: ep_account_tokens/VERSION PHP/VERSION
(Content-Length, Host)
grant_type=implicit&client_id=stand-in-client
bool(true)
new-bearer
POST /oauth/access_token
Content-Type: application/x-www-form-urlencoded
Accept: application/json
User-Agent: ep_account_tokens/VERSION PHP/VERSION
(Content-Length, Host)
grant_type=implicit&client_id=a%20b%2Bc%26d%3De%2Ff%3Fg%23h%25i~j.k_l-m%22%27%C3%A9%F0%9F%94%91%09
bool(true)
the server saw 2 requests
