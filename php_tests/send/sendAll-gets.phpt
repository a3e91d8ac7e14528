--TEST--
sendAll(): 50 GETs to a service of which every third fails once: they end well as far as the budget of further attempts goes
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

$server = FaultyServer::start();
$requests = [];
foreach (range(1, 50) as $n) {
    $requests[$n] = request("/product/$n");
    $server->default("/product/$n", Fault::answer(200));
    if ($n % 3 === 0) {
        $server->plan("/product/$n", Fault::answer(503));
    }
}
$results = scripted_client($server, timeout: 30.0)->sendAll($requests);
$good = count(array_filter($results, fn ($result) => $result->status === 200));
$again = count($server->requests()) - 50;
// The budget is ten at first, and a tenth for each success.
echo $good === 34 + $again ? 'each further attempt ended well' : "$good good, $again sent again", "\n";
echo $again >= 10 && $again <= 15 ? 'as many as the budget allows' : "$again sent again", "\n";
?>
--EXPECT--
each further attempt ended well
as many as the budget allows
