--TEST--
transport: the cache that was given with it keeps its bearer, for send() too
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

use EpAccountTokens\{Grant, HttpRequest, HttpResponse};

$cache = new class {
    public array $kept = [];
    public function get(string $key, mixed $default = null): mixed { return $this->kept[$key] ?? $default; }
    public function set(string $key, mixed $value, mixed $ttl = null): bool { $this->kept[$key] = $value; return true; }
};
$transport = function (HttpRequest $request): HttpResponse {
    echo parse_url($request->url, PHP_URL_PATH), "\n";
    return str_ends_with($request->url, '/access_token') ? answer(200, ['access_token' => 'kept', 'expires_in' => 3600]) : answer(200);
};
for ($i = 0; $i < 2; $i++) {
    simulated($transport, grant: Grant::implicit('client'), cache: $cache)->send(new HttpRequest('GET', '/v2/carts'));
}
?>
--EXPECT--
/oauth/access_token
/v2/carts
/v2/carts
