--TEST--
A8: Tenants: two that share origin, authority and proxy, but for the proxy's credentials, share no connection
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/proxy.inc';
require_once __DIR__ . '/../support/workers.inc';

$server = CommerceServer::start();
$server->reply(TOKENS, 200, page(entry()), times: 6);
$proxy = new ProxyServer();
for ($i = 0; $i < 3; $i++) {
    foreach (['one', 'two'] as $name) {
        scripted_client($server, proxy: $proxy->uri("$name:secret-of-$name"))->listTokens('held-token');
    }
}
show_connections($server);
foreach ($proxy->heads() as $head) {
    preg_match('/^Proxy-Authorization: Basic (\S+)/m', $head, $match);
    echo base64_decode($match[1]), "\n";
}
?>
--EXPECT--
1 2 1 2 1 2
one:secret-of-one
two:secret-of-two
