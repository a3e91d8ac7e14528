--TEST--
F30: whatever else the cache returns is a miss
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/cache.inc';
require_once __DIR__ . '/../support/client.inc';

use EpAccountTokens\Grant;

$server = CommerceServer::start();
$handle = fopen('php://memory', 'r');
$garbage = [
    null, false, true, 0, 1, 1.5, '', 'cached-bearer', serialize(cached()), json_encode(cached()), [], [[]], ['cached-bearer'], (object) cached(), new ArrayObject(cached()), fn () => 1, $handle,
    NAN, PHP_INT_MAX, range(1, 100_000),
    cached(['v' => 2]), cached(['v' => 0]), cached(['v' => '1']), cached(['v' => true]), cached(['v' => null]),
    cached(['token' => null]), cached(['token' => '']), cached(['token' => 7]), cached(['token' => ['x']]), cached(['token' => "x\r\nX-Injected: 1"]), cached(['token' => "x\n"]),
    cached(['token' => "x\0"]), cached(['token' => 'two words']), cached(['token' => "caf\u{E9}"]), cached(['token' => "\xFF"]), cached(['token' => str_repeat('x', 16385)]),
    cached(['token' => str_repeat('x', 5_000_000)]), cached(['token' => new ArrayObject()]),
    cached(['obtained' => null]), cached(['obtained' => '1']), cached(['obtained' => 1.0]), cached(['obtained' => -1]), cached(['obtained' => time() + 7200]), cached(['obtained' => PHP_INT_MAX]),
    cached(['end' => null]), cached(['end' => (string) (time() + 3600)]), cached(['end' => (float) (time() + 3600)]), cached(['end' => -1]), cached(['end' => PHP_INT_MAX]), cached(['end' => 253402300800]),
    cached(['end' => PHP_INT_MIN]), cached(['end' => time() - 1, 'obtained' => time() - 3600]), cached(['end' => time(), 'obtained' => time() - 3600]),
    // Not long enough for what accessToken() promises, and due for renewal.
    cached(['end' => time() + 59]), cached(['obtained' => time() - 86400, 'end' => time() + 61]),
];
$server->reply(BEARER, 200, ['access_token' => 'fetched-bearer', 'expires_in' => 3600], times: count($garbage));
foreach ($garbage as $number => $entry) {
    $ep = client($server, grant: Grant::implicit("client-$number"), cache: new ClosureCache(fn () => $entry));
    $token = $ep->accessToken()->token;
    if ($token !== 'fetched-bearer') {
        echo "$number: TAKEN ", substr($token, 0, 20), "\n";
    }
}
echo count($garbage) - count($server->requests(BEARER)), " hits\n";
?>
--EXPECT--
0 hits
