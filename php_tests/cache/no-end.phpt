--TEST--
Cache: a bearer whose end is not known, or that has ended, is not written
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/cache.inc';
require_once __DIR__ . '/../support/client.inc';

use EpAccountTokens\Grant;

$server = CommerceServer::start();
foreach ([
    'no end' => ['access_token' => 'x'],
    'ended' => ['access_token' => 'x', 'expires' => time() - 100],
    'ends now' => ['access_token' => 'x', 'expires_in' => 0],
    'negative' => ['access_token' => 'x', 'expires_in' => -5],
    'good' => ['access_token' => 'x', 'expires_in' => 3600],
    'without expires_in' => ['access_token' => 'x', 'expires' => time() + 3600],
] as $what => $reply) {
    $cache = new ArrayCache();
    $server->reply(BEARER, 200, $reply);
    $server->reply(TOKENS, 201, page());
    client($server, grant: Grant::implicit("client, $what"), cache: $cache)->loginWithPassword(...ADA);
    echo "$what: ", implode(' ', array_column($cache->calls, 0)), "\n";
}
?>
--EXPECT--
no end: get
ended: get
ends now: get
negative: get
good: get set
without expires_in: get set
