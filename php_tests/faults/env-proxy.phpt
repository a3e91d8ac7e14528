--TEST--
A6: proxies of the environment are not used
--EXTENSIONS--
ep_account_tokens
--ENV--
http_proxy=http://127.0.0.1:9
HTTP_PROXY=http://127.0.0.1:9
https_proxy=http://127.0.0.1:9
HTTPS_PROXY=http://127.0.0.1:9
all_proxy=socks5://127.0.0.1:9
ALL_PROXY=socks5://127.0.0.1:9
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

echo getenv('http_proxy'), ' ', getenv('ALL_PROXY'), "\n";
$server = FaultyServer::start();
foreach (METHODS as $method) {
    echo outcome(fn () => call(faulty_client($server, $method, maxRetries: 0), $method)), "\n";
}
echo outcome(fn () => faulty_client($server, baseUri: "http://localhost:$server->port")->listTokens(HELD)), "\n";
?>
--EXPECT--
http://127.0.0.1:9 socks5://127.0.0.1:9
AccessToken
AuthenticationSettings
TokenPage
TokenPage
Token
Token
TokenPage
null
TokenPage
TokenPage
TokenPage
TokenPage
