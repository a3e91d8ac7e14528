--TEST--
Cache: a cached bearer that is refused is replaced, in the cache too
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/cache.inc';
require_once __DIR__ . '/../support/transport.inc';

$server = CommerceServer::start();
$written = null;
$ep = client($server, cache: new ClosureCache(
    fn () => cached(),
    function (string $key, array $entry) use (&$written): bool {
        $written = $entry['token'];
        return true;
    },
));
echo summary($ep->loginWithPassword(...ADA)), "\n";
foreach ($server->log() as $request) {
    echo "$request->path $request->status", $request->header('Authorization') === 'Bearer cached-bearer' ? ', cached bearer' : '', "\n";
}
var_dump($server->lastRequest()->header('Authorization') === "Bearer $written");
?>
--EXPECT--
acc00000-0000-4000-8000-000000000001 acc00000-0000-4000-8000-000000000002
/v2/account-members/tokens 401, cached bearer
/oauth/access_token 200
/v2/account-members/tokens 201
bool(true)
