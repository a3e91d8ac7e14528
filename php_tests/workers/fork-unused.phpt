--TEST--
F23: pcntl_fork(): a child that makes no call counts nothing of its parent's as its own
--EXTENSIONS--
ep_account_tokens
pcntl
--FILE--
<?php
require __DIR__ . '/../support/workers.inc';

$server = CommerceServer::start();
$ep = client($server);
$token = $ep->loginWithPassword(...ADA)->tokens[0];
client($server, ipVersion: 4)->refresh($token);

echo 'child: ', in_child(fn () => counters()), "\n";
echo 'child: ', in_child(function (): string {
    EpAccountTokens::flushConnections();
    return counters();
}), "\n";
$ep->refresh($token);
echo 'parent: ', counters(), "\n";
show_connections($server);
?>
--EXPECT--
child: opened 2, reused 1, abandoned 2
child: opened 2, reused 1, abandoned 2
parent: opened 2, reused 2, idle 2
1 1 2 1
