--TEST--
F23: pcntl_fork(): twenty children, with and without calls of their own, cost the parent nothing
--EXTENSIONS--
ep_account_tokens
pcntl
--FILE--
<?php
require __DIR__ . '/../support/workers.inc';

$server = CommerceServer::start();
$ep = client($server);
$token = $ep->loginWithPassword(...ADA)->tokens[0];
for ($i = 0; $i < 20; $i++) {
    $answer = in_child(fn () => $i % 2 ? count($ep->listTokens($token)) : 2);
    if ($answer !== '2') {
        echo "child $i: $answer\n";
    }
    if ($i % 5 === 4) {
        $ep->refresh($token);
    }
}
show_connections($server);
echo counters(), "\n";
?>
--EXPECT--
1 1 2 3 1 4 5 6 1 7 8 1 9 10 11 1
opened 1, reused 5, idle 1
