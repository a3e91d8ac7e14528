--TEST--
F22: Nested calls: a client given up in its own observer lives until its call ends
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/workers.inc';

$server = CommerceServer::start();
$ep = client($server, observer: function () use (&$ep): void {
    $ep = null;
    EpAccountTokens::flushConnections();
    gc_collect_cycles();
});
echo count($ep->loginWithPassword(...ADA)), " tokens\n";
var_dump($ep);
echo counters(), "\n";
?>
--EXPECT--
2 tokens
NULL
opened 2
