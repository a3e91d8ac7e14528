--TEST--
F14: many slow pages end by the one deadline
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
for ($n = 0; $n < 30; $n++) {
    $page = ['data' => [['account_id' => "other-$n"] + FaultyServer::ENTRY]];
    $server->plan(FaultyServer::TOKENS, Fault::afterBody(['wait', 200], Fault::send(Fault::http(201, $page))));
}
$outcome = within(30, fn () => outcome(fn () => faulty_client($server, timeout: 4.0)->switchAccount(HELD, 'wanted')));
echo strtok($outcome, ','), ', ', $server->bodies() >= 2 && $server->bodies() <= 20 ? 'some pages' : "{$server->bodies()} PAGES", "\n";
?>
--EXPECT--
TimeoutException, some pages
