--TEST--
F2, F14: a server that never shakes hands is bounded like one that does not answer
--EXTENSIONS--
ep_account_tokens
--SKIPIF--
<?php
if (!extension_loaded('openssl')) {
    die('skip needs openssl');
}
?>
--FILE--
<?php
require_once __DIR__ . '/../support/certificates.inc';
require_once __DIR__ . '/../support/faults.inc';

// A file of its own: a system without certificates would fail at once.
$certificates = new Certificates();
$caFile = $certificates->authority();
$server = FaultyServer::start();
$server->default(FaultyServer::CONNECTION, Fault::onConnection(['hold']));
foreach (['connectTimeout' => [0.2, 30.0], 'timeout' => [30.0, 0.3]] as $bound => [$connectTimeout, $timeout]) {
    $ep = faulty_client($server, baseUri: str_replace('http:', 'https:', $server->baseUri), caFile: $caFile, connectTimeout: $connectTimeout, timeout: $timeout, maxRetries: 0);
    echo "$bound: ", within(20, fn () => outcome(fn () => $ep->loginWithOidc(...OIDC))), "\n";
}
?>
--EXPECT--
connectTimeout: TimeoutException, attempts 1, not sent
timeout: TimeoutException, attempts 1, not sent
