--TEST--
A7: proxy: by https its certificate is verified like the origin's, before it gets its credentials
--EXTENSIONS--
ep_account_tokens
openssl
--FILE--
<?php
require_once __DIR__ . '/../support/certificates.inc';
require_once __DIR__ . '/../support/proxy.inc';
require_once __DIR__ . '/../support/workers.inc';

$certificates = new Certificates();
$server = CommerceServer::start(tlsCert: $certificates->server());
$options = ['baseUri' => $server->tlsUri, 'caFile' => $certificates->authority(), 'maxRetries' => 0];
foreach (['trusted' => $certificates->server(), 'unknown' => $certificates->selfSigned(), 'wrong host' => $certificates->server('DNS:other.example')] as $what => $file) {
    $proxy = new ProxyServer('tenant:password', $file);
    show($what, fn () => count(client($server, ...$options, proxy: $proxy->uri())->loginWithPassword(...ADA)));
    echo count($proxy->heads()), "\n";
}
show_connections($server);
?>
--EXPECT--
trusted: 2
1
unknown: TlsFailedException, attempts 1, not sent
0
wrong host: TlsFailedException, attempts 1, not sent
0
1 1
