--TEST--
A8: Tenants: two in one worker, call by call, with their own client ids, authorities, headers and proxies: nothing of one reaches the other's side
--EXTENSIONS--
ep_account_tokens
openssl
--FILE--
<?php
require_once __DIR__ . '/../support/certificates.inc';
require_once __DIR__ . '/../support/proxy.inc';
require_once __DIR__ . '/../support/workers.inc';

$shops = [];
foreach (['one', 'two'] as $name) {
    $certificates = new Certificates();
    $server = CommerceServer::start(tlsCert: $certificates->server());
    $proxy = new ProxyServer("$name:secret-of-$name");
    $ep = client(
        $server,
        baseUri: $server->tlsUri,
        caFile: $certificates->authority(),
        proxy: $proxy->uri(),
        headers: ['EP-Context-Tag' => $name],
    );
    $shops[$name] = (object) compact('name', 'certificates', 'server', 'proxy', 'ep');
}
foreach ($shops as $shop) {
    $shop->bearer = 'Bearer ' . $shop->ep->accessToken()->token;
    $shop->token = $shop->ep->loginWithPassword(...ADA)->tokens[0];
}
for ($i = 0; $i < 50; $i++) {
    foreach ($shops as $shop) {
        $shop->token = $i % 10 ? $shop->ep->refresh($shop->token) : $shop->ep->loginWithPassword(...ADA)->tokens[0];
    }
}
echo counters(), "\n";

foreach ($shops as $shop) {
    $requests = $shop->server->requests(TOKENS);
    $of = fn (string $header) => array_unique(array_map(fn (LoggedRequest $request) => $request->header($header), $requests));
    echo "$shop->name: ", count($requests), ' requests, ', count($shop->proxy->heads()), " tunnel\n";
    var_dump($of('Authorization') === [$shop->bearer], $of('EP-Context-Tag') === [$shop->name]);
    var_dump(preg_match_all('/^Proxy-Authorization: Basic (\S+)/m', implode($shop->proxy->heads()), $match), base64_decode($match[1][0]));
}
var_dump($shops['one']->bearer === $shops['two']->bearer);

// The authority of one does not vouch for the other.
$mixed = client($shops['two']->server, baseUri: $shops['two']->server->tlsUri, caFile: $shops['one']->certificates->authority());
show('mixed up', fn () => $mixed->loginWithPassword(...ADA));
?>
--EXPECT--
opened 2, reused 102, idle 2
one: 51 requests, 1 tunnel
bool(true)
bool(true)
int(1)
string(17) "one:secret-of-one"
two: 51 requests, 1 tunnel
bool(true)
bool(true)
int(1)
string(17) "two:secret-of-two"
bool(false)
mixed up: TlsFailedException, attempts 1, not sent
