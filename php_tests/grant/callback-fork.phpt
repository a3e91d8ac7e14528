--TEST--
F23: pcntl_fork(): in the callback of the grant: the child may end there, and the parent's call goes on
--EXTENSIONS--
ep_account_tokens
pcntl
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/workers.inc';

$server = CommerceServer::start();
$shop = client($server);
$bearer = $shop->accessToken()->token;
$ep = client($server, grant: Grant::callback(function () use ($bearer, $shop): string {
    echo 'child: ', in_child(fn () => $shop->accessToken(renew: true)->token === $bearer ? 'the same bearer' : 'another bearer'), "\n";
    return $bearer;
}));
echo count($ep->loginWithPassword(...ADA)), " tokens\n";
show_connections($server);
echo counters(), "\n";
?>
--EXPECT--
child: another bearer
2 tokens
1 2 1
opened 1, reused 1, idle 1
