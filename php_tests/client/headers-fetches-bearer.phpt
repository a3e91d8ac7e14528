--TEST--
headers(): fetches the bearer where there is none, and opens the shop's own calls
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = client($server);
$headers = $ep->headers();
show_log($server);
var_dump(array_keys($headers), $headers['Authorization'] === "Bearer {$ep->accessToken()->token}");

$token = $ep->loginWithPassword(...ADA)->tokens[0];
echo PlainReply::to('GET', "{$ep->baseUri()}/v2/carts", $ep->headers($token))->status, "\n";
echo PlainReply::to('GET', "{$ep->baseUri()}/v2/settings/account-authentication", $ep->headers())->status, "\n";
?>
--EXPECT--
POST /oauth/access_token 200
array(1) {
  [0]=>
  string(13) "Authorization"
}
bool(true)
200
200
