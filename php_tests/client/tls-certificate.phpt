--TEST--
TLS: a certificate of another name is refused, and the exception says which code libcurl had
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
require_once __DIR__ . '/../support/client.inc';

$certificates = new Certificates();
foreach ([
    'good' => 'DNS:localhost,IP:127.0.0.1',
    'another name' => 'DNS:shop.example',
    'the address as a name' => 'DNS:127.0.0.1',
] as $what => $names) {
    $server = CommerceServer::start(tlsCert: $certificates->server($names));
    $server->reply(TOKENS, 201, page(entry()));
    try {
        scripted_client($server, baseUri: $server->tlsUri, caFile: $certificates->authority())->loginWithPassword(...CALLS['loginWithPassword']);
        echo "$what: accepted, ";
    } catch (EpAccountTokens\TlsFailedException $thrown) {
        echo "$what: refused, curl code $thrown->curlCode, ", $thrown->sent ? 'sent' : 'not sent', ', ';
    }
    show_count($server);
    $server->stop();
}
?>
--EXPECT--
good: accepted, the server saw 1 request
another name: refused, curl code 60, not sent, the server saw 0 requests
the address as a name: refused, curl code 60, not sent, the server saw 0 requests
