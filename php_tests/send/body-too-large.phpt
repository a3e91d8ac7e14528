--TEST--
B8: send(): a body of 16 MiB is sent, and a longer one is refused before anything is
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

$server = FaultyServer::start();
$server->default(CART, Fault::answer(200));
$ep = scripted_client($server, timeout: 60.0);
echo sent($ep, request(CART, 'POST', body: str_repeat('x', 16 * 1024 * 1024 + 1))), ' ', count($server->requests()), "\n";
echo sent($ep, request(CART, 'POST', body: str_repeat('x', 16 * 1024 * 1024))), ' ', $server->bodies(CART), "\n";
?>
--EXPECT--
ValueError: $request must be a request that can be sent: the body must be at most 16 MiB long 0
200 1
