--TEST--
sendAll(): a hundred requests at most, each with its own answer
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

$server = CommerceServer::start();
$ep = client($server, timeout: 30.0);
$requests = [];
foreach (range(1, 100) as $n) {
    $requests["product $n"] = request(sprintf('/catalog/products/9a0d0000-0000-4000-8000-%012d', $n));
}
$results = $ep->sendAll($requests);
$good = 0;
foreach (range(1, 60) as $n) {
    $good += (int) ($results["product $n"]->json()['data']['attributes']['sku'] === sprintf('gear-%02d', $n));
}
echo $good, ' ', count(array_filter($results, fn ($result) => $result->status === 404)), ' ', array_keys($results) === array_keys($requests) ? 'in order' : 'NOT IN ORDER', "\n";
echo count($server->requests(BEARER)), " bearer\n";
?>
--EXPECT--
60 40 in order
1 bearer
