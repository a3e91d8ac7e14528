--TEST--
F22: a transport may use the client, and others
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

use EpAccountTokens\HttpRequest;

$server = CommerceServer::start();
$real = client($server);
$depth = 0;
$ep = simulated(function (HttpRequest $request) use (&$ep, &$depth, $real) {
    $level = $depth++;
    if ($level < 2) {
        $own = summary($ep->listTokens('held-token'));
        $other = implode(', ', $real->loginWithPassword(...ADA)->accountNames());
        echo "level $level: $own and $other\n";
    }
    return answer(201, page(entry(['account_id' => "account-$level"])));
});
echo summary($ep->loginWithPassword(...ADA)), "\n";
echo 'in use ', EpAccountTokens::status()['in_use'], "\n";
// The client is part of a cycle, which PHP leaves to the end of the process.
foreach (array_keys(get_defined_vars()) as $variable) {
    unset($$variable);
}
gc_collect_cycles();
?>
--EXPECT--
level 1: account-2 and Analytical Engines Ltd, Bernoulli Press
level 0: account-1 and Analytical Engines Ltd, Bernoulli Press
account-0
in use 0
