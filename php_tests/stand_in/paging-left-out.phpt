--TEST--
Stand-in: pages that leave members out or state wrong numbers, and accounts that move
--FILE--
<?php
require __DIR__ . '/../support/stand_in.inc';

$server = CommerceServer::start();
$show = fn () => print json_encode(post_login($server, ADA_LOGIN, '?page[limit]=1&page[offset]=1')->json()['meta']) . "\n";
$server->set(['leave_out' => ['meta.account_member_id', 'meta.page.current', 'meta.page.total', 'links.next', 'no.such.member']]);
$show();
$server->set(['leave_out' => ['meta.account_member_id', 'meta.page.offset', 'meta.results']]);
$show();
$server->set(['leave_out' => ['meta.account_member_id', 'meta.page'], 'stated_total' => -1]);
$show();
$server->set(['leave_out' => ['meta']]);
var_dump(array_keys(post_login($server, ADA_LOGIN)->json()));
$server->set(['leave_out' => ['meta.account_member_id', 'meta.results'], 'stated_offset' => 77]);
$show();

$names = fn () => print implode(', ', array_column(post_login($server, ADA_LOGIN)->json()['data'], 'account_name')) . "\n";
$names();
$server->moveAccount('ada@example.com', 'acc00000-0000-4000-8000-000000000002', 0);
$names();
?>
--EXPECT--
{"page":{"limit":1,"offset":1},"results":{"total":2}}
{"page":{"limit":1,"current":2,"total":2}}
{"results":{"total":-1}}
array(2) {
  [0]=>
  string(4) "data"
  [1]=>
  string(5) "links"
}
{"page":{"limit":1,"offset":77,"current":2,"total":2}}
Analytical Engines Ltd, Bernoulli Press
Bernoulli Press, Analytical Engines Ltd
