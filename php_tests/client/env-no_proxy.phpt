--TEST--
Environment: a proxy that was asked for is used, whatever NO_PROXY says; it sees the origin's name and no header of ours
--EXTENSIONS--
ep_account_tokens
--ENV--
no_proxy=*
NO_PROXY=127.0.0.1,localhost,*
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

// The proxy here is another stand-in, which knows no CONNECT and refuses.
$server = CommerceServer::start();
$proxy = CommerceServer::start();
$ep = scripted_client($server, proxy: str_replace('http://', 'http://shop:p%40ss@', $proxy->baseUri), headers: ['EP-Channel' => 'web']);
foreach (['loginWithPassword', 'loginWithOidc', 'listTokens'] as $method) {
    show($method, fn () => $ep->$method(...CALLS[$method]));
}
show_count($server);

$asked = $proxy->log();
$first = $asked[0];
echo "$first->method ", str_replace($server->baseUri, 'ORIGIN', "http://$first->path"), ' ', json_encode($first->body), "\n";
foreach ($first->headers as [$name, $value]) {
    echo preg_match('/^(Host|Proxy-Connection|User-Agent)$/i', $name) ? '' : "$name: $value\n";
}
foreach ($asked as $request) {
    foreach (['Authorization', 'EP-Channel', 'EP-Account-Management-Authentication-Token'] as $name) {
        echo $request->header($name) === null ? '' : "SHOWN to the proxy: $name\n";
    }
}
?>
--EXPECT--
loginWithPassword: ConnectionFailedException, attempts 3, not sent
loginWithOidc: ConnectionFailedException, attempts 3, not sent
listTokens: ConnectionFailedException, attempts 3, not sent
the server saw 0 requests
CONNECT ORIGIN ""
Proxy-Authorization: Basic c2hvcDpwQHNz
