--TEST--
F3: Sent again: the body was never taken, since the TLS handshake is broken off
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
foreach ([1 => 'once', 5 => 'always'] as $times => $how) {
    echo "$how\n";
    each_method(
        $server,
        fn (FaultyServer $server) => $server->plan(FaultyServer::CONNECTION, Fault::onConnection(['close']), times: $times),
        baseUri: $server->tlsUri,
        caFile: $caFile,
    );
}
?>
--EXPECT--
once
accessToken               bodies 1  AccessToken
authenticationSettings    bodies 1  AuthenticationSettings
loginWithPassword         bodies 1  TokenPage
listTokens                bodies 1  TokenPage
switchAccount             bodies 1  Token
refresh                   bodies 1  Token
nextPage                  bodies 1  TokenPage
requestOneTimePassword    bodies 1  null
loginWithOidc             bodies 1  TokenPage
loginWithOneTimePassword  bodies 1  TokenPage
selfSignup                bodies 1  TokenPage
always
accessToken               bodies 0  TlsFailedException, attempts 3, not sent
authenticationSettings    bodies 0  TlsFailedException, attempts 3, not sent
loginWithPassword         bodies 0  TlsFailedException, attempts 3, not sent
listTokens                bodies 0  TlsFailedException, attempts 3, not sent
switchAccount             bodies 0  TlsFailedException, attempts 3, not sent
refresh                   bodies 0  TlsFailedException, attempts 3, not sent
nextPage                  bodies 0  TlsFailedException, attempts 3, not sent
requestOneTimePassword    bodies 0  TlsFailedException, attempts 3, not sent
loginWithOidc             bodies 0  TlsFailedException, attempts 3, not sent
loginWithOneTimePassword  bodies 0  TlsFailedException, attempts 3, not sent
selfSignup                bodies 0  TlsFailedException, attempts 3, not sent
