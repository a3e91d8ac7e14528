--TEST--
transport: an OutcomeUnknownException thrown by it is that outcome, even where it does not say that it was sent
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

use EpAccountTokens\OutcomeUnknownException;

// What a shop's test writes to see how its login page takes a lost answer.
$service = new Service(new OutcomeUnknownException(), new OutcomeUnknownException(), new OutcomeUnknownException());
echo outcome(fn () => simulated($service)->loginWithOidc(...CALLS['loginWithOidc'])), ', requests ', count($service->requests), "\n";
?>
--EXPECT--
OutcomeUnknownException, attempts 1, sent, requests 1
