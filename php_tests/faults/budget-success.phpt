--TEST--
F10: Budget: ten successes give one further attempt back
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$ep = faulty_client($server, maxRetries: 1);
$tried = function () use ($server, $ep): string {
    $server->clear();
    $server->plan(FaultyServer::TOKENS, Fault::answer(503), times: 2);
    outcome(fn () => $ep->listTokens(HELD));
    return $server->bodies() - 1 . ' further';
};
$succeed = function (int $times) use ($server, $ep): void {
    $server->clear();
    for (; $times > 0; $times--) {
        $ep->listTokens(HELD);
    }
};
for ($i = 0; $i < 10; $i++) {
    $tried();
}
echo 'drained: ', $tried(), "\n";
$succeed(9);
echo 'nine successes: ', $tried(), "\n";
$succeed(1);
echo 'the tenth: ', $tried(), ', then ', $tried(), "\n";
$succeed(200);
$further = 0;
for ($i = 0; $i < 12; $i++) {
    $further += (int) $tried();
}
echo "two hundred: $further further in all\n";
?>
--EXPECT--
drained: 0 further
nine successes: 0 further
the tenth: 1 further, then 0 further
two hundred: 10 further in all
