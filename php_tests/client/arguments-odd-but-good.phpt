--TEST--
Arguments: whatever else text may hold is the service's to judge
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = scripted_client($server);
$server->reply(TOKENS, 201, page(entry()), times: 100);
foreach ([' ', "\t", "\x7F", '0', 'a/b', '../..', '%0d%0a', '🔑', "\u{202E}שלום", "\u{85}"] as $text) {
    foreach (CALLS as $method => $arguments) {
        if ($method === 'loginWithOidc') {
            $ep->loginWithOidc($text, $text, $arguments[2]);
        } elseif ($method !== 'listTokens') {
            $ep->$method(...array_fill(0, count($arguments), $text));
        }
    }
}
show_count($server);
?>
--EXPECT--
the server saw 40 requests
