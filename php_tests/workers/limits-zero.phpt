--TEST--
ep_account_tokens.max_idle=0: no connection is used again, however soon
--EXTENSIONS--
ep_account_tokens
--INI--
ep_account_tokens.max_idle=0
--FILE--
<?php
require __DIR__ . '/../support/workers.inc';

$server = CommerceServer::start();
$ep = client($server);
$token = $ep->loginWithPassword(...ADA)->tokens[0];
for ($i = 0; $i < 3; $i++) {
    $ep->refresh($token);
}
show_connections($server);
echo preg_replace('/, (evicted|idle) \d+/', '', counters()), "\n";
?>
--EXPECT--
1 2 3 4 5
opened 5
