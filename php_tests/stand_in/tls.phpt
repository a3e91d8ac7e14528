--TEST--
Stand-in: a second port speaks TLS
--SKIPIF--
<?php
if (!extension_loaded('openssl')) {
    die('skip needs openssl');
}
?>
--FILE--
<?php
require_once __DIR__ . '/../support/certificates.inc';
require_once __DIR__ . '/../support/stand_in.inc';

$certificates = new Certificates();
$server = CommerceServer::start(tlsCert: $certificates->selfSigned());
echo post_login($server)->status, "\n";
$settings = PlainReply::to('GET', "$server->tlsUri/v2/settings/account-authentication", ['Authorization' => 'Bearer ' . bearer($server)]);
var_dump($settings->json()['links']['self'] === "$server->tlsUri/v2/settings/account-authentication");

// Others are served while one client does not finish its handshake.
$stuck = stream_socket_client(str_replace('https', 'tcp', $server->tlsUri));
fwrite($stuck, "\x16\x03\x01");
$server->reply('/large', 200, str_repeat('0123456789', 100_000));
echo strlen(PlainReply::to('GET', "$server->tlsUri/large")->body), "\n";
?>
--EXPECT--
201
bool(true)
1000000
