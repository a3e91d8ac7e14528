--TEST--
F3: Sent again: never where the certificate is not trusted, and nothing was sent
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
$others = new Certificates();
$server = FaultyServer::start($others->server());
each_method($server, fn () => null, baseUri: $server->tlsUri, caFile: $certificates->authority());
echo $server->connections(), " connection of the last one\n";
?>
--EXPECT--
accessToken               bodies 0  TlsFailedException, attempts 1, not sent
authenticationSettings    bodies 0  TlsFailedException, attempts 1, not sent
loginWithPassword         bodies 0  TlsFailedException, attempts 1, not sent
listTokens                bodies 0  TlsFailedException, attempts 1, not sent
switchAccount             bodies 0  TlsFailedException, attempts 1, not sent
refresh                   bodies 0  TlsFailedException, attempts 1, not sent
nextPage                  bodies 0  TlsFailedException, attempts 1, not sent
requestOneTimePassword    bodies 0  TlsFailedException, attempts 1, not sent
loginWithOidc             bodies 0  TlsFailedException, attempts 1, not sent
loginWithOneTimePassword  bodies 0  TlsFailedException, attempts 1, not sent
selfSignup                bodies 0  TlsFailedException, attempts 1, not sent
1 connection of the last one
