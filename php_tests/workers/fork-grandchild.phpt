--TEST--
F23: pcntl_fork(): children of children, each with a connection of its own
--EXTENSIONS--
ep_account_tokens
pcntl
--FILE--
<?php
require __DIR__ . '/../support/workers.inc';

function family(int $generation, EpAccountTokens $ep, EpAccountTokens\Token $token): string
{
    $ep->refresh($token);
    $answer = $generation < 3 ? in_child(fn () => family($generation + 1, $ep, $token)) : '';
    $ep->refresh($token);
    return "$generation: " . counters() . "\n$answer";
}

$server = CommerceServer::start();
$ep = client($server);
echo family(1, $ep, $ep->loginWithPassword(...ADA)->tokens[0]);
show_connections($server);
?>
--EXPECT--
1: opened 1, reused 3, idle 1
2: opened 2, reused 3, abandoned 1, idle 1
3: opened 3, reused 3, abandoned 2, idle 1
1 1 1 2 3 3 2 1
