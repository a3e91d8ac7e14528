--TEST--
Stand-in: the bearer's two grants, and what is refused
--FILE--
<?php
require __DIR__ . '/../support/stand_in.inc';

$server = CommerceServer::start();
$url = $server->baseUri . CommerceServer::BEARER_PATH;
$implicit = ['grant_type' => 'implicit', 'client_id' => CommerceServer::CLIENT_ID];

var_dump(post_form($url, $implicit)->json());
echo post_form($url, [
    'grant_type' => 'client_credentials',
    'client_id' => CommerceServer::CLIENT_ID,
    'client_secret' => CommerceServer::CLIENT_SECRET,
])->json()['identifier'], "\n";

show_reply('wrong secret', post_form($url, ['grant_type' => 'client_credentials', 'client_secret' => 'guess'] + $implicit));
show_reply('no secret', post_form($url, ['grant_type' => 'client_credentials'] + $implicit));
show_reply('unknown client', post_form($url, ['client_id' => 'somebody'] + $implicit));
show_reply('no client', post_form($url, ['grant_type' => 'implicit']));
show_reply('unknown grant', post_form($url, ['grant_type' => 'password'] + $implicit));
show_reply('JSON instead of a form', PlainReply::to('POST', $url, ['Content-Type' => 'application/json'], json_encode($implicit)));

$server->set(['access_token_lifetime' => 120]);
echo post_form($url, $implicit)->json()['expires_in'], "\n";
?>
--EXPECTF--
array(5) {
  ["access_token"]=>
  string(%d) "%s.%s.%s"
  ["token_type"]=>
  string(6) "Bearer"
  ["identifier"]=>
  string(8) "implicit"
  ["expires_in"]=>
  int(3600)
  ["expires"]=>
  int(%d)
}
client_credentials
wrong secret: 401 Unauthorized
no secret: 401 Unauthorized
unknown client: 401 Unauthorized
no client: 400 Bad Request
unknown grant: 400 Bad Request
JSON instead of a form: 400 Bad Request
120
