--TEST--
Stand-in: page[limit] and page[offset] walk through 250 accounts
--FILE--
<?php
require __DIR__ . '/../support/stand_in.inc';

$server = CommerceServer::start();
$many = ['username' => 'many@example.com', 'password' => 'two-hundred-fifty'] + ADA_LOGIN;

$page = post_login($server, $many)->json();
echo json_encode($page['meta']['page']), ' of ', $page['meta']['results']['total'], "\n";

$held = $page['data'][0]['token'];
$seen = [];
for ($offset = 0; $offset < 300; $offset += 100) {
    $page = switch_with($server, $held, "?page[limit]=100&page%5Boffset%5D=$offset")->json();
    $seen = [...$seen, ...array_column($page['data'], 'account_id')];
    echo json_encode($page['meta']['page']), ' ', count($page['data']), "\n";
}
echo count(array_unique($seen)), "\n";

foreach ($page['links'] as $name => $link) {
    echo "$name: ", str_replace($server->baseUri, '', $link ?? 'null'), "\n";
}

foreach (['limit]=0', 'limit]=101', 'limit]=ten', 'limit]=', 'offset]=-1', 'offset]=10001'] as $query) {
    show_reply($query, post_login($server, $many, "?page[$query"));
}
echo count(post_login($server, $many, '?page[offset]=250')->json()['data']), " beyond the end\n";
?>
--EXPECT--
{"limit":25,"offset":0,"current":1,"total":10} of 250
{"limit":100,"offset":0,"current":1,"total":3} 100
{"limit":100,"offset":100,"current":2,"total":3} 100
{"limit":100,"offset":200,"current":3,"total":3} 50
250
current: /v2/account-members/tokens?page[offset]=200&page[limit]=100
first: /v2/account-members/tokens?page[offset]=0&page[limit]=100
last: /v2/account-members/tokens?page[offset]=200&page[limit]=100
next: null
prev: /v2/account-members/tokens?page[offset]=100&page[limit]=100
limit]=0: 400 Bad Request / page limit must be between 1 and 100
limit]=101: 400 Bad Request / page limit must be between 1 and 100
limit]=ten: 400 Bad Request / page limit must be between 1 and 100
limit]=: 400 Bad Request / page limit must be between 1 and 100
offset]=-1: 400 Bad Request / page offset must be between 0 and 10000
offset]=10001: 400 Bad Request / page offset must be between 0 and 10000
0 beyond the end
