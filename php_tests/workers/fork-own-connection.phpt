--TEST--
F23: pcntl_fork(): a child uses a connection of its own, and leaves its parent's alone
--EXTENSIONS--
ep_account_tokens
pcntl
--FILE--
<?php
require __DIR__ . '/../support/workers.inc';

$server = CommerceServer::start();
$ep = client($server);
$token = $ep->loginWithPassword(...ADA)->tokens[0];
echo 'parent: ', counters(), "\n";
echo 'child: ', in_child(function () use ($ep, $token): string {
    $ep->refresh($token);
    $ep->refresh($token);
    return counters();
}), "\n";
$ep->refresh($token);
show_connections($server);
show_connections($server, BEARER);
echo 'parent: ', counters(), "\n";
?>
--EXPECT--
parent: opened 1, reused 1, idle 1
child: opened 2, reused 2, abandoned 1, idle 1
1 1 2 2 1
1
parent: opened 1, reused 2, idle 1
