--TEST--
F28, F30: Cache: an entry that was written by a clock more than a minute ahead is a miss
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/cache.inc';
require_once __DIR__ . '/../support/client.inc';

use EpAccountTokens\Grant;

$server = CommerceServer::start();
$server->reply(BEARER, 200, ['access_token' => 'fetched-bearer', 'expires_in' => 3600], times: 9);
foreach ([-60, 0, 30, 90, 3600, 7200] as $ahead) {
    $entry = cached(['obtained' => time() + $ahead, 'end' => time() + $ahead + 3600]);
    echo "$ahead: ", client($server, grant: Grant::implicit("client $ahead"), cache: new ClosureCache(fn () => $entry))->accessToken()->token, "\n";
}
?>
--EXPECT--
-60: cached-bearer
0: cached-bearer
30: cached-bearer
90: fetched-bearer
3600: fetched-bearer
7200: fetched-bearer
