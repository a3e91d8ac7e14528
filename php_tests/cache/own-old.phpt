--TEST--
Cache: an entry that is as old as the kept one does not keep a new one from being fetched
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/cache.inc';
require_once __DIR__ . '/../support/client.inc';

$server = CommerceServer::start(['access_token_lifetime' => 30]);
$cache = new ArrayCache();
$ep = client($server, cache: $cache);
$ep->loginWithPassword(...ADA);
$server->set(['access_token_lifetime' => 3600]);
var_dump($ep->accessToken()->expiresWithin(60));
echo count($server->requests(BEARER)), " bearer requests\n";
var_dump(array_values($cache->entries)[0]['token'] === $ep->accessToken()->token);
?>
--EXPECT--
bool(false)
2 bearer requests
bool(true)
