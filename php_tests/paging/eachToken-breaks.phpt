--TEST--
eachToken(): an iterator that is let go with pages in hand leaves nothing open, and serves on after rewind()
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = client($server);
$tokens = $ep->eachToken($ep->loginWithPassword(...MANY, limit: 10));
foreach ($tokens as $key => $token) {
    if ($key === 10) {
        break;
    }
}
$server->clearLog();
for ($key = 10; $key < 49; $key++) {
    $tokens->next();
}
echo $tokens->current()->accountName, ', requests: ', count($server->log()), "\n";
$tokens->rewind();
echo $tokens->current()->accountName, ', requests: ', count($server->log()), "\n";
foreach ($tokens as $key => $token) {
}
echo $key + 1, ' tokens, requests: ', count($server->log()), "\n";
unset($tokens, $token);
echo 'in use: ', EpAccountTokens::status()['in_use'], "\n";
?>
--EXPECT--
Branch 050, requests: 0
Branch 001, requests: 0
250 tokens, requests: 24
in use: 0
