--TEST--
F22: a cache may use the client, and another one
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/cache.inc';
require_once __DIR__ . '/../support/transport.inc';

$server = CommerceServer::start();
$depth = 0;
$ep = client($server, cache: new ClosureCache(function () use (&$ep, &$depth) {
    return $depth++ < 2 ? ['x' => summary($ep->loginWithPassword(...ADA))] : null;
}));
echo summary($ep->loginWithPassword(...ADA)), "\n";
echo "asked $depth times, in use ", EpAccountTokens::status()['in_use'], "\n";
// The client is part of a cycle, which PHP leaves to the end of the process.
foreach (array_keys(get_defined_vars()) as $variable) {
    unset($$variable);
}
gc_collect_cycles();
?>
--EXPECT--
acc00000-0000-4000-8000-000000000001 acc00000-0000-4000-8000-000000000002
asked 3 times, in use 0
