--TEST--
status(): phpinfo() shows the same counters
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/workers.inc';

$server = CommerceServer::start();
$ep = client($server);
$ep->refresh($ep->loginWithPassword(...ADA)->tokens[0]);

ob_start();
(new ReflectionExtension('ep_account_tokens'))->info();
$info = ob_get_clean();
foreach (EpAccountTokens::status() as $name => $count) {
    if (!preg_match("/^$name => $count$/m", $info)) {
        echo "$name => $count is missing\n";
    }
}
echo counters(), "\n";
?>
--EXPECT--
opened 1, reused 2, idle 1
