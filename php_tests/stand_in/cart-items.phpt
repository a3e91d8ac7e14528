--TEST--
Stand-in: the items of a cart have their prices, are removed one by one, and all at once
--FILE--
<?php
require __DIR__ . '/../support/stand_in.inc';

$server = CommerceServer::start();
[$first, $second] = post_login($server)->json()['data'];
$as = fn (array $account) => ['EP-Account-Management-Authentication-Token' => $account['token']];
$cart = api($server, 'POST', '/v2/carts', ['name' => 'Spring order'], $as($first))->json()['data'];
$path = "/v2/carts/$cart[id]/items";

api($server, 'POST', $path, ['sku' => 'gear-01', 'quantity' => 1], $as($first));
api($server, 'POST', $path, ['sku' => 'gear-02', 'quantity' => 2], $as($first));
$items = api($server, 'POST', $path, ['sku' => 'gear-03', 'quantity' => 4], $as($first))->json();
foreach ($items['data'] as $item) {
    $price = $item['meta']['display_price']['with_tax'];
    echo "$item[quantity] × {$price['unit']['formatted']} = {$price['value']['formatted']}\n";
}
echo $items['meta']['display_price']['with_tax']['formatted'], "\n";

show_reply('one removed', api($server, 'DELETE', "$path/{$items['data'][0]['id']}", null, $as($first)));
show_reply('all removed as another account', api($server, 'DELETE', $path, null, $as($second)));
echo api($server, 'DELETE', $path, null, $as($first))->status, "\n";
show_reply('the items', api($server, 'GET', $path, null, $as($first)));
?>
--EXPECT--
1 × $2.75 = $2.75
2 × $3.00 = $6.00
4 × $3.25 = $13.00
$21.75
one removed: 200 2 entries
all removed as another account: 404 Not Found / cart not found
204
the items: 200 0 entries
