--TEST--
Cache: when the kept bearer is too old, another worker's newer one is taken
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/cache.inc';
require_once __DIR__ . '/../support/client.inc';

// It lasts too short for what accessToken() promises.
$server = CommerceServer::start(['access_token_lifetime' => 30]);
$cache = new ArrayCache();
$ep = client($server, cache: $cache);
$ep->loginWithPassword(...ADA);
$key = array_key_first($cache->entries);
echo count($server->requests(BEARER)), " bearer request\n";

// Another worker has renewed it.
$cache->entries[$key] = cached(['token' => 'newer-bearer']);
echo $ep->accessToken()->token, "\n";
// From now on it is this worker's own, for every client.
unset($cache->entries[$key]);
echo client($server)->accessToken()->token, "\n";
echo count($server->requests(BEARER)), " bearer request\n";
?>
--EXPECT--
1 bearer request
newer-bearer
newer-bearer
1 bearer request
