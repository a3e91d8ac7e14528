--TEST--
F19, F30: a cache that throws is a miss; no error handler hears of it, and the first time becomes a warning
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/cache.inc';
require_once __DIR__ . '/../support/transport.inc';

$server = CommerceServer::start();
$down = fn () => throw new RuntimeException('connection refused');
set_error_handler(fn (int $level, string $message) => print "heard: $message\n");
foreach ([
    'get' => new ClosureCache($down),
    'set' => new ClosureCache(fn () => null, $down),
    'both' => new ClosureCache($down, $down),
    'an Error' => new ClosureCache(fn () => strlen(), fn () => strlen()),
    'wrong return types' => new class {
        public function get(string $key): string { return 7 . $this->none(); }
        public function set(string $key): bool { return $this->none(); }
    },
    'set says no' => new ClosureCache(fn () => null, fn () => false),
    'set says nothing' => new ClosureCache(fn () => null, fn () => null),
] as $what => $cache) {
    $server->clearLog();
    $ep = client($server, cache: $cache);
    $ep->accessToken(renew: true);
    echo "$what: ", summary($ep->loginWithPassword(...ADA)), ', ', count($server->requests(BEARER)), "\n";
}
// Where the worker has no bearer yet, get is asked.
echo 'cold: ', outcome(fn () => client($server, cache: new ClosureCache($down, $down), baseUri: str_replace('127.0.0.1', 'localhost', $server->baseUri))->loginWithPassword(...ADA)), "\n";
?>
--EXPECT--
get: acc00000-0000-4000-8000-000000000001 acc00000-0000-4000-8000-000000000002, 1

Warning: The cache of EpAccountTokens threw RuntimeException, which is dropped in Unknown on line 0
set: acc00000-0000-4000-8000-000000000001 acc00000-0000-4000-8000-000000000002, 1
both: acc00000-0000-4000-8000-000000000001 acc00000-0000-4000-8000-000000000002, 1
an Error: acc00000-0000-4000-8000-000000000001 acc00000-0000-4000-8000-000000000002, 1
wrong return types: acc00000-0000-4000-8000-000000000001 acc00000-0000-4000-8000-000000000002, 1
set says no: acc00000-0000-4000-8000-000000000001 acc00000-0000-4000-8000-000000000002, 1
set says nothing: acc00000-0000-4000-8000-000000000001 acc00000-0000-4000-8000-000000000002, 1
cold: TokenPage
