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
require __DIR__ . '/../support/stand_in.inc';

$pem = __DIR__ . '/tls.tmp.pem';
$config = __DIR__ . '/tls.tmp.cnf';
file_put_contents($config, "[req]\ndistinguished_name = name\n[name]\n[san]\nsubjectAltName = DNS:localhost,IP:127.0.0.1\n");
$options = ['config' => $config, 'x509_extensions' => 'san', 'private_key_type' => OPENSSL_KEYTYPE_RSA, 'private_key_bits' => 2048];
$key = openssl_pkey_new($options);
$certificate = openssl_csr_sign(openssl_csr_new(['commonName' => 'localhost'], $key, $options), null, $key, 1, $options);
openssl_x509_export($certificate, $certificateText);
openssl_pkey_export($key, $keyText, null, $options);
file_put_contents($pem, $certificateText . $keyText);

$server = CommerceServer::start(tlsCert: $pem);
echo log_in($server)->status, "\n";
$settings = PlainReply::to('GET', "$server->tlsUri/v2/settings/account-authentication", ['Authorization' => 'Bearer ' . bearer($server)]);
var_dump($settings->json()['links']['self'] === "$server->tlsUri/v2/settings/account-authentication");

// Others are served while one client does not finish its handshake.
$stuck = stream_socket_client(str_replace('https', 'tcp', $server->tlsUri));
fwrite($stuck, "\x16\x03\x01");
$server->reply('/large', 200, str_repeat('0123456789', 100_000));
echo strlen(PlainReply::to('GET', "$server->tlsUri/large")->body), "\n";
?>
--CLEAN--
<?php
@unlink(__DIR__ . '/tls.tmp.pem');
@unlink(__DIR__ . '/tls.tmp.cnf');
?>
--EXPECT--
201
bool(true)
1000000
