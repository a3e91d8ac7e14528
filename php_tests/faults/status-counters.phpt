--TEST--
status(): retried and resend_refused
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$count = function (string $what, string $method, array $plan, int $times = 1) use ($server): void {
    EpAccountTokens::flushConnections();
    $server->clear();
    $server->plan(FaultyServer::TOKENS, $plan, $times);
    $before = EpAccountTokens::status();
    outcome(fn () => call(faulty_client($server), $method));
    $after = EpAccountTokens::status();
    printf("%s: retried %d, resend_refused %d\n", $what, $after['retried'] - $before['retried'], $after['resend_refused'] - $before['resend_refused']);
};
$count('good', 'listTokens', Fault::answer(201, FaultyServer::PAGE));
$count('503, held token', 'listTokens', Fault::answer(503), 2);
$count('503, password', 'loginWithPassword', Fault::answer(503));
$count('503, code', 'loginWithOidc', Fault::answer(503));
$count('429, code', 'loginWithOidc', Fault::answer(429));
$count('500, password', 'loginWithPassword', Fault::answer(500));
$count('closed, password', 'loginWithPassword', Fault::afterBody(['close']));
$count('closed, code', 'loginWithOidc', Fault::afterBody(['close']));
$count('400, code', 'loginWithOidc', Fault::answer(400));
?>
--EXPECT--
good: retried 0, resend_refused 0
503, held token: retried 2, resend_refused 0
503, password: retried 1, resend_refused 0
503, code: retried 0, resend_refused 1
429, code: retried 1, resend_refused 0
500, password: retried 0, resend_refused 1
closed, password: retried 0, resend_refused 1
closed, code: retried 0, resend_refused 1
400, code: retried 0, resend_refused 0
