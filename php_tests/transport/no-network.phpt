--TEST--
transport: libcurl is not used, and the worker's counters stay as they are
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

use EpAccountTokens\TimeoutException;

$before = EpAccountTokens::status();
// A name that is nowhere.
$service = new Service(answer(201, page()), answer(503), answer(201, page()), new TimeoutException(sent: true), answer(500), answer(201, page()));
$ep = simulated($service, baseUri: 'https://shop.invalid', observer: function ($transfer): void {
    if ($transfer->reused || $transfer->dnsMs || $transfer->connectMs || $transfer->tlsMs) {
        echo "MEASURED\n";
    }
});
for ($i = 0; $i < 3; $i++) {
    echo outcome(fn () => $ep->listTokens('held-token')), "\n";
}
echo outcome(fn () => simulated(new Service(answer(503)))->loginWithOidc(...CALLS['loginWithOidc'])), "\n";
foreach (array_diff_assoc(EpAccountTokens::status(), $before) as $name => $count) {
    echo "$name is $count\n";
}
?>
--EXPECT--
TokenPage
TokenPage
TokenPage
ServerErrorException 503, attempts 1
