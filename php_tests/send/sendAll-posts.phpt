--TEST--
sendAll(): 50 POSTs to a service of which every third fails: none is lost, none is repeated
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

use EpAccountTokens\OutcomeUnknownException;

$server = FaultyServer::start();
$requests = [];
foreach (range(1, 50) as $n) {
    $requests[$n] = request("/order/$n", 'POST', body: $n % 2 ? 'x' : '');
    $server->default("/order/$n", $n % 3 ? Fault::answer(201) : Fault::afterBody(['reset']));
}
$results = scripted_client($server, timeout: 30.0)->sendAll($requests);
$counts = array_count_values(array_column($server->requests(), 'target'));
$good = fn (int $n) => $n % 3 ? $results[$n]->status === 201 : $results[$n] instanceof OutcomeUnknownException;
echo count($counts), ' orders, each ', implode(' or ', array_unique($counts)), " time\n";
echo count(array_filter(range(1, 50), $good)), " as they should be\n";
?>
--EXPECT--
50 orders, each 1 time
50 as they should be
