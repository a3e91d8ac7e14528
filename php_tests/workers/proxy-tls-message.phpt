--TEST--
TlsFailedException: tells the proxy's certificate from the server's
--EXTENSIONS--
ep_account_tokens
openssl
--FILE--
<?php
require_once __DIR__ . '/../support/certificates.inc';
require_once __DIR__ . '/../support/proxy.inc';
require_once __DIR__ . '/../support/workers.inc';

$certificates = new Certificates();
$good = $certificates->server();
$ended = $certificates->server(days: 0);
$elsewhere = $certificates->server('DNS:other.example');
foreach ([
    'proxy ended' => [$good, $ended],
    'proxy of another host' => [$good, $elsewhere],
    // That the server's is refused for another reason libcurl 7 cannot say here.
    'server of another host' => [$elsewhere, $good],
    'server ended, proxy by http' => [$ended, null],
] as $what => [$ofServer, $ofProxy]) {
    $server = CommerceServer::start(tlsCert: $ofServer);
    $proxy = new ProxyServer('tenant:password', $ofProxy);
    $options = ['baseUri' => $server->tlsUri, 'caFile' => $certificates->authority(), 'proxy' => $proxy->uri(), 'maxRetries' => 0];
    try {
        client($server, ...$options)->accessToken();
    } catch (EpAccountTokens\TlsFailedException $failure) {
        echo "$what: ", preg_replace('/.*\): (the .*?):.*/', '$1', $failure->getMessage()), "\n";
    }
}
?>
--EXPECT--
proxy ended: the proxy has a certificate that has ended (expired), its own or one of its issuers'
proxy of another host: the proxy has a certificate of another host
server of another host: the server has a certificate of another host
server ended, proxy by http: the server has a certificate that has ended (expired), its own or one of its issuers'
