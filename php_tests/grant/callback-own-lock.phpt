--TEST--
Grant::callback(): the shop's own lock around a shared bearer
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/cache.inc';
require_once __DIR__ . '/../support/transport.inc';

use EpAccountTokens\AccessToken;
use EpAccountTokens\Grant;

// What a shop would do with Cache::lock() of Laravel or Symfony's Lock: one worker fetches, the others wait and read.
$server = CommerceServer::start();
$issuer = client($server);
$store = new ArrayCache();
$locked = 0;
$source = function (bool $renew) use ($issuer, $store, &$locked): AccessToken {
    $locked++;
    $stored = $renew ? null : $store->get('bearer');
    if ($stored === null) {
        $token = $issuer->accessToken($renew);
        $store->set('bearer', $stored = ['token' => $token->token, 'expires' => $token->expires->format(DATE_ATOM)]);
    }
    return new AccessToken($stored['token'], new DateTimeImmutable($stored['expires']));
};
$workers = [client($server, grant: Grant::callback($source)), client($server, grant: Grant::callback($source))];
foreach ($workers as $worker) {
    echo summary($worker->loginWithPassword(...ADA)), "\n";
}
echo count($server->requests(BEARER)), " bearer request, locked $locked times\n";
$server->revokeAccessTokens();
echo summary($workers[0]->loginWithPassword(...ADA)), "\n";
echo count($server->requests(BEARER)), " bearer requests, locked $locked times\n";
?>
--EXPECT--
acc00000-0000-4000-8000-000000000001 acc00000-0000-4000-8000-000000000002
acc00000-0000-4000-8000-000000000001 acc00000-0000-4000-8000-000000000002
1 bearer request, locked 2 times
acc00000-0000-4000-8000-000000000001 acc00000-0000-4000-8000-000000000002
2 bearer requests, locked 3 times
