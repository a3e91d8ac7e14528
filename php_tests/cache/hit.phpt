--TEST--
Cache: a good entry serves without a bearer request, whatever stands beside it
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/cache.inc';
require_once __DIR__ . '/../support/client.inc';

use EpAccountTokens\Grant;

$server = CommerceServer::start();
$token = 'by-reference';
foreach ([
    'entry' => cached(),
    'more keys' => cached() + ['extra' => new ArrayObject(), 0 => 'x'],
    'other order' => array_reverse(cached()),
    'references' => cached(['token' => &$token]),
    'from long ago, for long' => cached(['obtained' => 0, 'end' => time() + 86400 * 3650]),
    'last second there is' => cached(['end' => 253402300799]),
    'longest token' => cached(['token' => str_repeat('x', 16384)]),
] as $what => $entry) {
    $ep = client($server, grant: Grant::implicit("client, $what"), cache: new ClosureCache(fn () => $entry));
    $got = outcome(fn () => $ep->accessToken());
    echo "$what: $got", $got === 'AccessToken' ? ' ' . substr($ep->accessToken()->token, 0, 20) : '', ', end ', $ep->accessToken()->expires->getTimestamp() === $entry['end'] ? 'kept' : 'CHANGED', "\n";
}
show_count($server);
?>
--EXPECT--
entry: AccessToken cached-bearer, end kept
more keys: AccessToken cached-bearer, end kept
other order: AccessToken cached-bearer, end kept
references: AccessToken by-reference, end kept
from long ago, for long: AccessToken cached-bearer, end kept
last second there is: AccessToken cached-bearer, end kept
longest token: AccessToken xxxxxxxxxxxxxxxxxxxx, end kept
the server saw 0 requests
