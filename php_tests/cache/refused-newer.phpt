--TEST--
Cache: after a refusal, another worker's newer bearer saves a bearer request
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/cache.inc';
require_once __DIR__ . '/../support/transport.inc';

$server = CommerceServer::start();
$cache = new ArrayCache();
$ep = client($server, cache: $cache);
$ep->accessToken();
$server->revokeAccessTokens();
// Another worker was the first to notice.
$newer = PlainReply::to('POST', $server->baseUri . BEARER, ['Content-Type' => 'application/x-www-form-urlencoded'], 'grant_type=implicit&client_id=' . CommerceServer::CLIENT_ID)->json()['access_token'];
$cache->entries = array_map(fn () => cached(['token' => $newer]), $cache->entries);
$server->clearLog();

echo summary($ep->loginWithPassword(...ADA)), "\n";
show_log($server);
var_dump($ep->accessToken()->token === $newer);
?>
--EXPECT--
acc00000-0000-4000-8000-000000000001 acc00000-0000-4000-8000-000000000002
POST /v2/account-members/tokens 401
POST /v2/account-members/tokens 201
bool(true)
