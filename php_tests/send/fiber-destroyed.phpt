--TEST--
F21: sendAll(): a Fiber that is never resumed leaves nothing in use
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

$server = CommerceServer::start();
$ep = client($server, observer: fn () => Fiber::getCurrent() && Fiber::suspend());
$fiber = new Fiber(fn () => $ep->sendAll([request('/catalog/products'), request('/catalog/products'), request('/catalog/products')]));
$fiber->start();
unset($fiber);
gc_collect_cycles();
echo 'in use: ', EpAccountTokens::status()['in_use'], "\n";
echo sent(client($server), request('/catalog/products')), "\n";
?>
--EXPECT--
in use: 0
200
