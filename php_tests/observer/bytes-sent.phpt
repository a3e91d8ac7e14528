--TEST--
Observer: bytesSent is what the server was sent, and the tunnel of a proxy is no part of it
--EXTENSIONS--
ep_account_tokens
--SKIPIF--
<?php
ob_start();
(new ReflectionExtension('ep_account_tokens'))->info();
if (preg_match('/libcurl, running => (8\.7\.|7\.7)/', ob_get_clean())) {
    die('skip libcurl 8.7 does not count headers, and before 7.80 nobody can tell the request from the one that opens the tunnel');
}
?>
--FILE--
<?php
use EpAccountTokens\Transfer;

require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$transfers = [];
$observer = function (Transfer $transfer) use (&$transfers): void {
    $transfers[] = $transfer;
};
foreach (METHODS as $method) {
    EpAccountTokens::flushConnections();
    $counts = [];
    foreach (['new' => null, 'kept' => null, 'new tunnel' => $server->baseUri, 'kept tunnel' => $server->baseUri] as $connection => $proxy) {
        $server->clear();
        $transfers = [];
        call(faulty_client($server, $method, observer: $observer, proxy: $proxy), $method);
        $request = array_values(array_filter($server->requests(), fn (array $request) => !str_starts_with($request['head'], 'CONNECT ')))[0];
        $sent = $transfers[0]->bytesSent;
        $received = strlen($request['head']) + strlen($request['body']);
        $kept = str_starts_with($connection, 'kept');
        $counts[] = $connection . ($sent === $received && $transfers[0]->reused === $kept ? '' : " ($sent instead of $received)");
    }
    echo "$method: ", implode(', ', $counts), "\n";
}
?>
--EXPECT--
accessToken: new, kept, new tunnel, kept tunnel
authenticationSettings: new, kept, new tunnel, kept tunnel
loginWithPassword: new, kept, new tunnel, kept tunnel
listTokens: new, kept, new tunnel, kept tunnel
switchAccount: new, kept, new tunnel, kept tunnel
refresh: new, kept, new tunnel, kept tunnel
nextPage: new, kept, new tunnel, kept tunnel
requestOneTimePassword: new, kept, new tunnel, kept tunnel
loginWithOidc: new, kept, new tunnel, kept tunnel
loginWithOneTimePassword: new, kept, new tunnel, kept tunnel
selfSignup: new, kept, new tunnel, kept tunnel
