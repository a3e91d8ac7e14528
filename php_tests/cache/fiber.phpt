--TEST--
F21: a cache may suspend a Fiber, while others use the client; one that is destroyed there leaves nothing
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require_once __DIR__ . '/../support/cache.inc';
require_once __DIR__ . '/../support/transport.inc';

$server = CommerceServer::start();
$ep = client($server, cache: new ClosureCache(fn () => Fiber::getCurrent() ? Fiber::suspend('get') : null, fn () => Fiber::getCurrent() ? Fiber::suspend('set') : true));
$first = new Fiber(fn () => summary($ep->loginWithPassword(...ADA)));
$second = new Fiber(fn () => summary($ep->loginWithPassword(...ADA)));
echo $first->start(), ' ', $second->start(), "\n";
unset($second);
gc_collect_cycles();
echo $first->resume(), "\n";
echo summary($ep->loginWithPassword(...ADA)), "\n";
$first->resume();
echo $first->getReturn(), ', in use ', EpAccountTokens::status()['in_use'], "\n";
?>
--EXPECT--
get get
set
acc00000-0000-4000-8000-000000000001 acc00000-0000-4000-8000-000000000002
acc00000-0000-4000-8000-000000000001 acc00000-0000-4000-8000-000000000002, in use 0
