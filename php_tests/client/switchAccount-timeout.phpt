--TEST--
switchAccount(): the timeout is that of the whole call, not of each page
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/client.inc';

$server = CommerceServer::start();
$server->reply(TOKENS, 201, ['data' => [entry()], 'meta' => ['results' => ['total' => 250]]], times: 100, delay: 150);

show('each page alone is fast enough', fn () => scripted_client($server, timeout: 0.5)->switchAccount('held-token', 'account-0'));
var_dump(count($server->log()) >= 1 && count($server->log()) <= 4);
?>
--EXPECT--
each page alone is fast enough: TimeoutException, sent
bool(true)
