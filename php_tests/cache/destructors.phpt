--TEST--
F30: what the cache returned may throw when it goes: still a miss
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/cache.inc';
require_once __DIR__ . '/../support/client.inc';

use EpAccountTokens\Grant;

final class Bomb
{
    public function __destruct()
    {
        throw new RuntimeException('when it goes');
    }
}

$server = CommerceServer::start();
$server->reply(BEARER, 200, ['access_token' => 'fetched-bearer', 'expires_in' => 3600], times: 9);
foreach ([
    'get' => new ClosureCache(fn () => new Bomb()),
    'get, in an entry' => new ClosureCache(fn () => cached(['token' => '', 'bomb' => new Bomb()])),
    'get, in a good entry' => new ClosureCache(fn () => cached(['bomb' => new Bomb()])),
    'set' => new ClosureCache(fn () => null, fn () => new Bomb()),
] as $what => $cache) {
    echo "$what: ", outcome(fn () => client($server, grant: Grant::implicit("client, $what"), cache: $cache)->accessToken()), "\n";
}
?>
--EXPECT--
get: 
Warning: The cache of EpAccountTokens threw RuntimeException, which is dropped in Unknown on line 0
AccessToken
get, in an entry: AccessToken
get, in a good entry: AccessToken
set: AccessToken
