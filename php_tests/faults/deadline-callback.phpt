--TEST--
F14: the time of a grant's callback and of an observer counts
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$slow = function (): string {
    usleep(450_000);
    return 'bearer';
};
echo 'callback: ', within(5, fn () => outcome(fn () => faulty_client($server, grant: Grant::callback($slow), timeout: 0.4)->listTokens(HELD))), ", bodies {$server->bodies()}\n";
$server->clear();
$server->default(FaultyServer::TOKENS, Fault::answer(503));
echo 'observer: ', within(5, fn () => outcome(fn () => faulty_client($server, observer: $slow, timeout: 0.4)->listTokens(HELD))), ", bodies {$server->bodies()}\n";
?>
--EXPECT--
callback: TimeoutException, attempts 0, not sent, bodies 0
observer: TimeoutException, attempts 1, sent, bodies 1
