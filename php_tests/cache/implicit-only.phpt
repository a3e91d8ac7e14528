--TEST--
A10: Cache: only implicit bearers are in it; no client secret ever meets it
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/cache.inc';
require_once __DIR__ . '/../support/client.inc';

use EpAccountTokens\Grant;

$server = CommerceServer::start();
foreach ([
    'clientCredentials' => Grant::clientCredentials(CommerceServer::CLIENT_ID, CommerceServer::CLIENT_SECRET),
    'bearer' => Grant::bearer('shop-bearer'),
    'callback' => Grant::callback(fn () => 'shop-bearer'),
    'implicit' => Grant::implicit(CommerceServer::CLIENT_ID),
] as $kind => $grant) {
    $cache = new ArrayCache();
    $ep = client($server, grant: $grant, cache: $cache);
    $ep->accessToken();
    if ($kind !== 'bearer') {
        $ep->accessToken(renew: true);
    }
    echo "$kind: ", implode(' ', array_column($cache->calls, 0)) ?: 'not asked', "\n";
}
?>
--EXPECT--
clientCredentials: not asked
bearer: not asked
callback: not asked
implicit: get set set
