--TEST--
F23: pcntl_fork(): in the observer, while further pages are under way: parent and child both read the whole roster
--EXTENSIONS--
ep_account_tokens
pcntl
--FILE--
<?php
require __DIR__ . '/../support/workers.inc';

$server = CommerceServer::start();
$child = null;
$ep = client($server, observer: function (EpAccountTokens\Transfer $transfer) use (&$child): void {
    if ($transfer->operation === 'eachToken' && $child === null) {
        $child = pcntl_fork();
    }
});

$names = [];
foreach ($ep->eachToken($ep->loginWithPassword(...MANY, limit: 10)) as $token) {
    $names[] = $token->accountName;
}
$whole = $names === names_of_many();
if ($child === 0) {
    exit($whole && EpAccountTokens::status()['in_use'] === 0 ? 7 : 1);
}
pcntl_waitpid($child, $status);
echo 'child: ', pcntl_wexitstatus($status), "\n";
echo 'parent: ', $whole ? 'the whole roster' : count($names), '; ', counters(), "\n";
?>
--EXPECT--
child: 7
parent: the whole roster; opened 4, reused 22, idle 4
