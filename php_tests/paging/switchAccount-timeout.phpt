--TEST--
F14: switchAccount(): the timeout is that of the whole call, not of each page
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
for ($n = 1; $n <= 10; $n++) {
    $server->reply(TOKENS, 201, ['data' => [entry(['account_id' => "account-$n"])], 'meta' => ['results' => ['total' => 10]]], delay: 700);
}

show('each page alone is fast enough', fn () => scripted_client($server, timeout: 2.0)->switchAccount('held-token', 'account-0'));
var_dump(count($server->log()) >= 1 && count($server->log()) <= 4);
?>
--EXPECT--
each page alone is fast enough: TimeoutException, attempts 1, sent
bool(true)
