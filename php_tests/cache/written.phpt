--TEST--
Cache: what is written to it, and under which key
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/cache.inc';
require_once __DIR__ . '/../support/client.inc';

$server = CommerceServer::start(['access_token_lifetime' => 1800]);
$cache = new ArrayCache();
$token = client($server, cache: $cache)->accessToken();

foreach ($cache->calls as $call) {
    echo $call[0], '(', count($call) - 1, ")\n";
}
[[, $asked], [, $key, $entry, $ttl]] = $cache->calls;
var_dump($asked === $key, preg_match('/^ep_at\.[0-9a-f]{40}$/D', $key));
var_dump(array_keys($entry), array_filter($entry, is_scalar(...)) === $entry, $entry['token'] === $token->token);
var_dump($entry['v'], $entry['end'] - $entry['obtained'] === $ttl, abs($ttl - 1800) < 30, $entry['end'] === $token->expires->getTimestamp(), abs($entry['obtained'] - time()) < 30);
// The worker has it now: the cache is not asked again.
client($server, cache: $cache)->loginWithPassword(...ADA);
echo count($cache->calls), " calls\n";
?>
--EXPECT--
get(1)
set(3)
bool(true)
int(1)
array(4) {
  [0]=>
  string(1) "v"
  [1]=>
  string(5) "token"
  [2]=>
  string(8) "obtained"
  [3]=>
  string(3) "end"
}
bool(true)
bool(true)
int(1)
bool(true)
bool(true)
bool(true)
bool(true)
2 calls
