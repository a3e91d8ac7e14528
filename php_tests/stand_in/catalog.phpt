--TEST--
Stand-in: a catalog in pages, for any bearer
--FILE--
<?php
require __DIR__ . '/../support/stand_in.inc';

$server = CommerceServer::start();
show_reply('no bearer', PlainReply::to('GET', "$server->baseUri/catalog/products"));
$page = api($server, 'GET', '/catalog/products?page[limit]=25&page[offset]=50')->json();
echo count($page['data']), ' ', $page['data'][0]['attributes']['sku'], ' ', json_encode($page['meta']), "\n";
$product = api($server, 'GET', '/catalog/products/' . $page['data'][0]['id'])->json()['data'];
echo $product['attributes']['name'], ' ', $product['meta']['display_price']['without_tax']['formatted'], "\n";
show_reply('another product', api($server, 'GET', '/catalog/products/gear-51'));
?>
--EXPECT--
no bearer: 401 Unauthorized
10 gear-51 {"page":{"limit":25,"offset":50,"current":3,"total":3},"results":{"total":60}}
Gear with 51 teeth $15.25
another product: 404 Not Found / product not found
