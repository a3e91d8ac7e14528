--TEST--
A6: certificates of the environment are not trusted
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
foreach (['SSL_CERT_FILE', 'CURL_CA_BUNDLE'] as $name) {
    putenv("$name=$caFile");
}
putenv('SSL_CERT_DIR=' . dirname($caFile));
echo outcome(fn () => faulty_client($server, baseUri: $server->tlsUri)->listTokens(HELD)), "\n";
?>
--EXPECT--
TlsFailedException, attempts 1, not sent
