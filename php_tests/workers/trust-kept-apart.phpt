--TEST--
A8: Trust: clients that trust different authorities share no connection, and each is asked for its own trust on every connection
--EXTENSIONS--
ep_account_tokens
openssl
--FILE--
<?php
require_once __DIR__ . '/../support/certificates.inc';
require_once __DIR__ . '/../support/workers.inc';

$certificates = new Certificates();
$others = new Certificates();
$server = CommerceServer::start(tlsCert: $certificates->server());
$good = client($server, baseUri: $server->tlsUri, caFile: $certificates->authority());
$bad = client($server, baseUri: $server->tlsUri, caFile: $others->authority());
for ($i = 0; $i < 2; $i++) {
    show('good', fn () => $good->loginWithPassword(...ADA));
    show('bad', fn () => $bad->loginWithPassword(...ADA));
    $server->closeConnections();
}
show_connections($server);
?>
--EXPECT--
good: TokenPage
bad: TlsFailedException, attempts 1, not sent
good: TokenPage
bad: TlsFailedException, attempts 1, not sent
1 1 2
