--TEST--
Grant::callback(): a destructor that goes with the old AccessToken may use the grant
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/lifetimes.inc';

use EpAccountTokens\AccessToken;
use EpAccountTokens\Grant;

$farewells = new WeakMap();
$made = 0;
$ep = simulated(new Service(), grant: Grant::callback(function () use (&$ep, &$made, $farewells): AccessToken {
    $token = new AccessToken('bearer-' . ++$made, new DateTimeImmutable('+1 hour'));
    $farewells[$token] = new Farewell(function () use (&$ep): void {
        echo 'when one goes: ', $ep?->accessToken()->token, "\n";
    });
    return $token;
}));
foreach ([false, true, true, false] as $renew) {
    echo $ep->accessToken($renew)->token, "\n";
}
$ep = null;
gc_collect_cycles();
?>
--EXPECT--
bearer-1
when one goes: bearer-2
bearer-2
when one goes: bearer-3
bearer-3
bearer-3
when one goes: 
