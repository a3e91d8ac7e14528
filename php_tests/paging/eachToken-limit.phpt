--TEST--
B5: eachToken(): at most 10,000 tokens
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

$requests = 0;
$roster = roster(1_000_000);
$ep = simulated(function ($request) use ($roster, &$requests) {
    $requests++;
    return $roster($request);
}, timeout: 60.0);
$count = 0;
foreach ($ep->eachToken($ep->listTokens('held-token', 100)) as $key => $token) {
    $count++;
}
echo "$count tokens, the last $key $token->accountId, requests $requests\n";
?>
--EXPECT--
10000 tokens, the last 9999 account-10000, requests 100
