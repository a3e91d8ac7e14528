--TEST--
Early renewal: where no connection comes about, the old bearer serves
--EXTENSIONS--
ep_account_tokens
openssl
--FILE--
<?php
require_once __DIR__ . '/../support/certificates.inc';
require_once __DIR__ . '/../support/due_bearer.inc';

$certificates = new Certificates();
$caFile = $certificates->authority();
$server = FaultyServer::start($certificates->server());
foreach ([
    'silence' => [$server->baseUri, Fault::onConnection(['hold'])],
    'closed' => [$server->baseUri, Fault::onConnection(['close'])],
    'a TLS handshake that hangs' => [$server->tlsUri, Fault::onConnection(['hold'])],
    'a TLS handshake that is broken off' => [$server->tlsUri, Fault::onConnection(['close'])],
] as $what => [$baseUri, $plan]) {
    EpAccountTokens::flushConnections();
    $server->clear();
    // The next connection is a good one.
    $server->plan(FaultyServer::CONNECTION, $plan);
    $seen = [];
    $ep = due_client($server, $what, baseUri: $baseUri, caFile: $caFile, timeout: 8.0, connectTimeout: 8.0, observer: function ($t) use (&$seen): void {
        $seen[] = "$t->operation $t->attempt";
    });
    $outcome = within(40, fn () => outcome(fn () => $ep->loginWithPassword(...PASSWORD)));
    echo "$what: $outcome; ", implode(', ', $seen), "; bearers {$server->bodies(FaultyServer::BEARER)}, with ", implode(' ', bearers_used($server)), "\n";
}
?>
--EXPECT--
silence: TokenPage; accessToken 1, loginWithPassword 1; bearers 0, with old-bearer
closed: TokenPage; accessToken 1, loginWithPassword 1; bearers 0, with old-bearer
a TLS handshake that hangs: TokenPage; accessToken 1, loginWithPassword 1; bearers 0, with old-bearer
a TLS handshake that is broken off: TokenPage; accessToken 1, loginWithPassword 1; bearers 0, with old-bearer
