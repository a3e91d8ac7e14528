--TEST--
Stand-in: a cart wants bearer and account token together
--FILE--
<?php
require __DIR__ . '/../support/stand_in.inc';

$server = CommerceServer::start();
[$first, $second] = post_login($server)->json()['data'];
$as = fn (array $account) => ['EP-Account-Management-Authentication-Token' => $account['token']];

show_reply('no account token', api($server, 'GET', '/v2/carts'));
show_reply('no bearer', PlainReply::to('GET', "$server->baseUri/v2/carts", $as($first)));
$credentials = bearer($server, ['grant_type' => 'client_credentials', 'client_secret' => CommerceServer::CLIENT_SECRET]);
show_reply('a client_credentials bearer', api($server, 'GET', '/v2/carts', null, ['Authorization' => "Bearer $credentials"] + $as($first)));

$cart = api($server, 'POST', '/v2/carts', ['name' => 'Spring order'], $as($first))->json()['data'];
var_dump($cart['relationships']['accounts']['data'][0]['id'] === $first['account_id']);
$path = "/v2/carts/$cart[id]";
echo api($server, 'POST', "$path/items", ['sku' => 'gear-12', 'quantity' => 12], $as($first))->status, "\n";
$item = api($server, 'GET', $path, null, $as($first))->json()['data']['relationships']['items']['data'][0];
echo "$item[quantity] $item[sku]\n";
show_reply("the account's carts", api($server, 'GET', '/v2/carts', null, $as($first)));
show_reply("another account's carts", api($server, 'GET', '/v2/carts', null, $as($second)));
show_reply("this cart as another account", api($server, 'GET', $path, null, $as($second)));

$server->set(['clock_offset' => 86_401]);
show_reply('account token has ended', api($server, 'GET', '/v2/carts', null, $as($first)));
?>
--EXPECT--
no account token: 403 Forbidden / forbidden
no bearer: 401 Unauthorized
a client_credentials bearer: 403 Forbidden / an account token does not go together with a client_credentials token
bool(true)
201
12 gear-12
the account's carts: 200 1 entries
another account's carts: 200 0 entries
this cart as another account: 404 Not Found / cart not found
account token has ended: 403 Forbidden / forbidden
