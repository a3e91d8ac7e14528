--TEST--
F14: send(): one deadline for bearer, attempts and waits
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

$server = CommerceServer::start(['latency_ms' => 2000]);
within(20.0, fn () => print(sent(client($server, timeout: 3.8), request()) . "\n"));
$server = CommerceServer::start();
$server->reply(CART, 503);
$server->reply(CART, 503, delay: 60_000);
within(20.0, fn () => print(sent(scripted_client($server, timeout: 3.0, maxRetries: 10), request()) . "\n"));
?>
--EXPECT--
TimeoutException, attempts 1, sent
TimeoutException, attempts 2, sent
