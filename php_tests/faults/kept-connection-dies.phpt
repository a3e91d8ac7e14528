--TEST--
F4: what may be repeated survives the end of a kept connection, within one attempt: libcurl makes the resend by itself
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
foreach (['accessToken', 'listTokens', 'switchAccount', 'refresh'] as $method) {
    $attempts = [];
    $ep = faulty_client($server, $method, observer: function ($transfer) use (&$attempts): void {
        $attempts[] = ($transfer->reused ? 'kept' : 'new') . " $transfer->status";
    });
    call($ep, $method);
    $server->clear();
    $attempts = [];
    $retried = EpAccountTokens::status()['retried'];
    $server->plan(target_of($method), Fault::afterBody(['reset']));
    echo outcome(fn () => call($ep, $method)), ", bodies {$server->bodies(target_of($method))}, attempts ", implode(', ', $attempts), ', retried ', EpAccountTokens::status()['retried'] - $retried, "\n";
}
?>
--EXPECT--
AccessToken, bodies 2, attempts new 200, retried 0
TokenPage, bodies 2, attempts new 201, retried 0
Token, bodies 2, attempts new 201, retried 0
Token, bodies 2, attempts new 201, retried 0
