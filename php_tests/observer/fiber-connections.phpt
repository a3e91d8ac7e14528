--TEST--
Fibers: one waits in the observer while another uses the same client
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/workers.inc';

$server = CommerceServer::start();
$ep = client($server, observer: fn () => Fiber::getCurrent() && Fiber::suspend());
$token = $ep->loginWithPassword(...ADA)->tokens[0];
$work = function (int $number) use ($ep, $token): void {
    $fresh = $ep->switchAccount($token, $token->accountId);
    echo "fiber $number: ", $fresh->accountId === $token->accountId ? 'switched' : 'WRONG', "\n";
};

$fibers = array_map(fn () => new Fiber($work), [1, 2, 3]);
foreach ($fibers as $i => $fiber) {
    $fiber->start($i + 1);
}
echo counters(), "\n";
echo count($ep->listTokens($token)), " tokens outside\n";
foreach ([2, 0, 1] as $i) {
    $fibers[$i]->resume();
}
echo counters(), "\n";
show_connections($server);
?>
--EXPECT--
opened 1, reused 4, idle 1
2 tokens outside
fiber 3: switched
fiber 1: switched
fiber 2: switched
opened 1, reused 5, idle 1
1 1 1 1 1 1
