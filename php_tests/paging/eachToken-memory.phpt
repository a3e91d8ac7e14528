--TEST--
eachToken(): what it holds does not grow with the roster
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

// With what a token of the API weighs, 10,000 of them take more than 10 MB.
$ep = simulated(roster(10_000, pad: str_repeat('x', 1000)), timeout: 60.0);
$before = $most = 0;
foreach ($ep->eachToken($ep->listTokens('held-token', 100)) as $key => $token) {
    if ($key % 100 === 50) {
        $used = memory_get_usage();
        $before = $before ?: $used;
        $most = max($most, $used - $before);
    }
}
echo $key + 1, ' tokens, ', $most < 3_000_000 ? 'memory stays' : "$most bytes more", "\n";
?>
--EXPECT--
10000 tokens, memory stays
