--TEST--
Observer: a 401 whose renewal uses up the call's time is not sent again, and says so
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$server->plan(FaultyServer::TOKENS, Fault::answer(401));
$slow = function (bool $renew): string {
    usleep($renew ? 4_100_000 : 0);
    return $renew ? 'new' : 'old';
};
$ep = faulty_client($server, grant: Grant::callback($slow), timeout: 4.0, observer: function ($t): void {
    echo "$t->operation $t->status ", json_encode($t->retryInMs), "\n";
});
echo outcome(fn () => $ep->listTokens(HELD)), ", bodies {$server->bodies()}\n";
?>
--EXPECT--
listTokens 401 null
TimeoutException, attempts 1, sent, bodies 1
