--TEST--
Nested calls: in the observer, on the same client
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Transfer;

require __DIR__ . '/../support/workers.inc';

$server = CommerceServer::start();
$depth = 0;
$ep = client($server, observer: function (Transfer $transfer) use (&$ep, &$depth): void {
    echo str_repeat('  ', $depth), "$transfer->operation $transfer->status\n";
    if ($depth < 2 && $transfer->operation !== 'accessToken') {
        $depth++;
        $count = count($ep->loginWithPassword(...ADA));
        echo str_repeat('  ', $depth--), "$count tokens\n";
    }
});
echo count($ep->loginWithPassword(...ADA)), " tokens\n";
show_connections($server);
echo counters(), "\n";
$ep = null; // it holds the observer, which holds it
?>
--EXPECT--
accessToken 200
loginWithPassword 201
  loginWithPassword 201
    loginWithPassword 201
    2 tokens
  2 tokens
2 tokens
1 1 1 1
opened 1, reused 3, idle 1
