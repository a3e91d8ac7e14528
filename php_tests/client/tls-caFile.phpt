--TEST--
A7: TLS: caFile is trusted alone; an unknown authority is refused before any request
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
use EpAccountTokens\Grant;

require_once __DIR__ . '/../support/certificates.inc';
require_once __DIR__ . '/../support/client.inc';

$known = new Certificates();
$unknown = new Certificates();
$server = CommerceServer::start(tlsCert: $known->server());

foreach ([$server->tlsUri, str_replace('127.0.0.1', 'localhost', $server->tlsUri)] as $baseUri) {
    $ep = client($server, baseUri: $baseUri, caFile: $known->authority());
    echo count($ep->loginWithPassword(...ADA)), ' ', count($ep->loginWithPassword(...ADA)), "\n";
}
foreach ($server->log() as $request) {
    echo "$request->connection.$request->request $request->path\n";
}
$server->clearLog();

foreach (['another authority' => $unknown->authority(), 'no certificate in it' => __FILE__, "the system's" => null] as $what => $caFile) {
    $ep = scripted_client($server, baseUri: $server->tlsUri, caFile: $caFile);
    foreach (['loginWithPassword', 'loginWithOidc', 'listTokens'] as $method) {
        show("$what, $method", fn () => $ep->$method(...CALLS[$method]));
    }
    // An id of its own, so that it does not find the bearer of above.
    show("$what, bearer", fn () => client($server, grant: Grant::implicit($what), baseUri: $server->tlsUri, caFile: $caFile)->accessToken());
}
show_count($server);
?>
--EXPECT--
2 2
2 2
1.1 /oauth/access_token
1.2 /v2/account-members/tokens
1.3 /v2/account-members/tokens
2.1 /oauth/access_token
2.2 /v2/account-members/tokens
2.3 /v2/account-members/tokens
another authority, loginWithPassword: TlsFailedException, attempts 1, not sent
another authority, loginWithOidc: TlsFailedException, attempts 1, not sent
another authority, listTokens: TlsFailedException, attempts 1, not sent
another authority, bearer: TlsFailedException, attempts 1, not sent
no certificate in it, loginWithPassword: TlsFailedException, attempts 1, not sent
no certificate in it, loginWithOidc: TlsFailedException, attempts 1, not sent
no certificate in it, listTokens: TlsFailedException, attempts 1, not sent
no certificate in it, bearer: TlsFailedException, attempts 1, not sent
the system's, loginWithPassword: TlsFailedException, attempts 1, not sent
the system's, loginWithOidc: TlsFailedException, attempts 1, not sent
the system's, listTokens: TlsFailedException, attempts 1, not sent
the system's, bearer: TlsFailedException, attempts 1, not sent
the server saw 0 requests
