--TEST--
F6: a kept TLS connection whose server said good-bye together with its answer is not used again
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
require_once __DIR__ . '/../support/proxy.inc';

$certificates = new Certificates();
$caFile = $certificates->authority();
$server = FaultyServer::start($certificates->server());
// Answer and close_notify come in one piece, so that a TLS library which reads ahead has both before libcurl has read the answer.
$proxy = new ProxyServer(gatherMs: 20);
foreach (['listTokens', 'loginWithPassword', 'requestOneTimePassword', 'loginWithOidc', 'loginWithOneTimePassword', 'selfSignup'] as $method) {
    EpAccountTokens::flushConnections();
    $server->clear();
    $server->plan(FaultyServer::TOKENS, Fault::answer(201, FaultyServer::PAGE, [], ['notify']));
    $ep = faulty_client($server, baseUri: $server->tlsUri, caFile: $caFile, proxy: $proxy->uri, maxRetries: 0, timeout: 20.0);
    $ep->listTokens(HELD);
    $outcome = outcome(fn () => call($ep, $method));
    echo "$method: $outcome, bodies {$server->bodies(target_of($method))} on {$server->connections()} connections\n";
}
?>
--EXPECT--
listTokens: TokenPage, bodies 2 on 2 connections
loginWithPassword: TokenPage, bodies 2 on 2 connections
requestOneTimePassword: null, bodies 1 on 2 connections
loginWithOidc: TokenPage, bodies 2 on 2 connections
loginWithOneTimePassword: TokenPage, bodies 2 on 2 connections
selfSignup: TokenPage, bodies 2 on 2 connections
