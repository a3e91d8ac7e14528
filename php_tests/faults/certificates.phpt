--TEST--
F3, A7: certificates that are not to be trusted
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
$others = new Certificates();
foreach ([
    'expired' => $certificates->server(days: 0),
    'of another host' => $certificates->server('DNS:other.example'),
    'of another address' => $certificates->server('IP:127.0.0.2'),
    'of the address as a name' => $certificates->server('DNS:127.0.0.1'),
    'self-signed' => $certificates->selfSigned(),
    'of an unknown authority' => $others->server(),
] as $what => $pem) {
    $server = FaultyServer::start($pem);
    foreach (['accessToken', 'loginWithPassword', 'loginWithOidc'] as $method) {
        $server->clear();
        $thrown = thrown_by(fn () => call(faulty_client($server, $method, baseUri: $server->tlsUri, caFile: $caFile), $method));
        echo "$what: ", outcome(fn () => throw $thrown), ", curl code $thrown->curlCode, bodies {$server->bodies(target_of($method))}, connections {$server->connections()}\n";
    }
    $server->stop();
}
$server = FaultyServer::start($certificates->server());
echo 'good: ', outcome(fn () => faulty_client($server, baseUri: $server->tlsUri, caFile: $caFile)->listTokens(HELD)), "\n";
echo "the system's trust: ", outcome(fn () => faulty_client($server, baseUri: $server->tlsUri)->listTokens(HELD)), "\n";
?>
--EXPECT--
expired: TlsFailedException, attempts 1, not sent, curl code 60, bodies 0, connections 1
expired: TlsFailedException, attempts 1, not sent, curl code 60, bodies 0, connections 1
expired: TlsFailedException, attempts 1, not sent, curl code 60, bodies 0, connections 1
of another host: TlsFailedException, attempts 1, not sent, curl code 60, bodies 0, connections 1
of another host: TlsFailedException, attempts 1, not sent, curl code 60, bodies 0, connections 1
of another host: TlsFailedException, attempts 1, not sent, curl code 60, bodies 0, connections 1
of another address: TlsFailedException, attempts 1, not sent, curl code 60, bodies 0, connections 1
of another address: TlsFailedException, attempts 1, not sent, curl code 60, bodies 0, connections 1
of another address: TlsFailedException, attempts 1, not sent, curl code 60, bodies 0, connections 1
of the address as a name: TlsFailedException, attempts 1, not sent, curl code 60, bodies 0, connections 1
of the address as a name: TlsFailedException, attempts 1, not sent, curl code 60, bodies 0, connections 1
of the address as a name: TlsFailedException, attempts 1, not sent, curl code 60, bodies 0, connections 1
self-signed: TlsFailedException, attempts 1, not sent, curl code 60, bodies 0, connections 1
self-signed: TlsFailedException, attempts 1, not sent, curl code 60, bodies 0, connections 1
self-signed: TlsFailedException, attempts 1, not sent, curl code 60, bodies 0, connections 1
of an unknown authority: TlsFailedException, attempts 1, not sent, curl code 60, bodies 0, connections 1
of an unknown authority: TlsFailedException, attempts 1, not sent, curl code 60, bodies 0, connections 1
of an unknown authority: TlsFailedException, attempts 1, not sent, curl code 60, bodies 0, connections 1
good: TokenPage
the system's trust: TlsFailedException, attempts 1, not sent
