--TEST--
F6: a kept TLS connection whose server has said good-bye is not used again
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

$certificates = new Certificates();
$caFile = $certificates->authority();
$server = FaultyServer::start($certificates->server());
foreach (['notify', 'close'] as $end) {
    foreach (['listTokens', 'loginWithPassword', 'loginWithOidc'] as $method) {
        EpAccountTokens::flushConnections();
        $server->clear();
        $server->plan(FaultyServer::TOKENS, Fault::answer(201, FaultyServer::PAGE, [], [$end]));
        $ep = faulty_client($server, baseUri: $server->tlsUri, caFile: $caFile, maxRetries: 0);
        $ep->listTokens(HELD);
        $server->settle();
        $outcome = outcome(fn () => call($ep, $method));
        echo "$end: $outcome, bodies {$server->bodies()} on {$server->connections()} connections\n";
    }
}
?>
--EXPECT--
notify: TokenPage, bodies 2 on 2 connections
notify: TokenPage, bodies 2 on 2 connections
notify: TokenPage, bodies 2 on 2 connections
close: TokenPage, bodies 2 on 2 connections
close: TokenPage, bodies 2 on 2 connections
close: TokenPage, bodies 2 on 2 connections
