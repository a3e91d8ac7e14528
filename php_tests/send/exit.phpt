--TEST--
F20: sendAll(): exit() in an observer ends the script, and the answers under way are given up
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

$server = CommerceServer::start();
register_shutdown_function(function (): void {
    echo 'in use: ', EpAccountTokens::status()['in_use'], "\n";
});
$ep = scripted_client($server, observer: function (): void {
    echo "observed\n";
    exit;
});
$ep->sendAll([request('/a'), request('/b'), request('/c')]);
echo "NOT REACHED\n";
?>
--EXPECT--
observed
in use: 0
