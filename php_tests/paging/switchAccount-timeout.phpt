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

// The ten pages take seven seconds at least.
echo short_name(thrown_by(fn () => scripted_client($server, timeout: 5.0)->switchAccount('held-token', 'account-10'))), "\n";
var_dump(count($server->log()) < 10);
?>
--EXPECT--
TimeoutException
bool(true)
