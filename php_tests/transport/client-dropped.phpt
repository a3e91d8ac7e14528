--TEST--
transport: may let go of the last reference to its client, while the call runs
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

$ep = simulated(function () use (&$ep) {
    $ep = null;
    gc_collect_cycles();
    return answer(503);
}, maxRetries: 0);
echo outcome(fn () => $ep->listTokens('held-token')), "\n";

$ep = simulated(function ($request) use (&$ep, &$tokens) {
    if (str_contains($request->url, 'offset%5D=2')) {
        $ep = $tokens = null;
        gc_collect_cycles();
    }
    return roster(5)($request);
});
$tokens = $ep->eachToken($ep->listTokens('held-token', 2));
foreach ($tokens as $token) {
    echo "$token->accountId\n";
}
?>
--EXPECT--
ServerErrorException 503, attempts 1
account-1
account-2
account-3
account-4
account-5
