--TEST--
A6: proxy: gets its own credentials and the origin's name, nothing else; one tunnel serves all calls
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
$proxy = new ProxyServer('tenant:p@ss word');
$options = ['baseUri' => $server->tlsUri, 'caFile' => $certificates->authority()];

$ep = client($server, ...$options, proxy: $proxy->uri('tenant:p%40ss%20word'), headers: ['EP-Channel' => 'shop']);
$token = $ep->loginWithPassword(...ADA)->tokens[0];
$ep->refresh($token);
show_connections($server);
foreach ($proxy->heads() as $head) {
    preg_match_all('/^([\w-]+): /m', $head, $names);
    echo preg_replace('/\d+/', 'N', strtok($head, "\r")), ' | ', implode(' ', array_diff($names[1], ['Host', 'Proxy-Connection'])), "\n";
    var_dump(str_contains($head, 'Basic ' . base64_encode('tenant:p@ss word') . "\r\n"));
}

show('other credentials', fn () => client($server, ...$options, proxy: $proxy->uri('tenant:wrong'), maxRetries: 0)->listTokens($token));
show('none', fn () => client($server, ...$options, proxy: $proxy->uri, maxRetries: 0)->listTokens($token));
$ep->refresh($token);
show_connections($server);
?>
--EXPECT--
1 1 1
CONNECT N.N.N.N:N HTTP/N.N | Proxy-Authorization
bool(true)
other credentials: ConnectionFailedException, attempts 1, not sent
none: ConnectionFailedException, attempts 1, not sent
1 1 1 1
