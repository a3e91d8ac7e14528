--TEST--
Observer: firstByteMs is finer than a millisecond, on a kept connection too
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Transfer;

require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
foreach (METHODS as $method) {
    EpAccountTokens::flushConnections();
    $good = $fine = 0;
    $ep = faulty_client($server, $method, observer: function (Transfer $transfer) use (&$good, &$fine): void {
        $good += $transfer->firstByteMs > 0 && $transfer->firstByteMs <= $transfer->totalMs;
        $fine += $transfer->firstByteMs !== round($transfer->firstByteMs);
    });
    for ($i = 0; $i < 5; $i++) {
        call($ep, $method);
    }
    echo "$method: good $good, ", $fine ? 'fine' : 'whole milliseconds', "\n";
}
?>
--EXPECT--
accessToken: good 5, fine
authenticationSettings: good 5, fine
loginWithPassword: good 5, fine
listTokens: good 5, fine
switchAccount: good 5, fine
refresh: good 5, fine
nextPage: good 5, fine
requestOneTimePassword: good 5, fine
loginWithOidc: good 5, fine
loginWithOneTimePassword: good 5, fine
selfSignup: good 5, fine
