--TEST--
A6: certificates and proxies of the environment are neither trusted nor used for TLS
--EXTENSIONS--
ep_account_tokens
--SKIPIF--
<?php
if (!extension_loaded('openssl')) {
    die('skip needs openssl');
}
?>
--ENV--
SSL_CERT_FILE={PWD}/env-trust.tmp.pem
SSL_CERT_DIR={PWD}
CURL_CA_BUNDLE={PWD}/env-trust.tmp.pem
HTTPS_PROXY=http://127.0.0.1:1
https_proxy=http://127.0.0.1:1
ALL_PROXY=http://127.0.0.1:1
--FILE--
<?php
require_once __DIR__ . '/../support/certificates.inc';
require_once __DIR__ . '/../support/client.inc';

$known = new Certificates();
$caFile = __DIR__ . '/env-trust.tmp.pem';
copy($known->authority(), $caFile);
var_dump(getenv('SSL_CERT_FILE') === $caFile);
$server = CommerceServer::start(tlsCert: $known->server());
show('environment alone', fn () => scripted_client($server, baseUri: $server->tlsUri)->loginWithPassword(...ADA));
show_count($server);
show('caFile', fn () => count(client($server, baseUri: $server->tlsUri, caFile: $caFile)->loginWithPassword(...ADA)));
?>
--CLEAN--
<?php
unlink(__DIR__ . '/env-trust.tmp.pem');
?>
--EXPECT--
bool(true)
environment alone: TlsFailedException, attempts 1, not sent
the server saw 0 requests
caFile: 2
