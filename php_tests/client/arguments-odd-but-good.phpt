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
$texts = [' ', "\t", "\x7F", '0', 'a/b', '../..', '%0d%0a', '🔑', "\u{202E}שלום", "\u{85}"];
foreach ($texts as $text) {
    foreach (CALLS as $method => $arguments) {
        if ($method === 'loginWithOidc') {
            $ep->loginWithOidc($text, $text, $arguments[2]);
        } elseif ($method !== 'listTokens') {
            $ep->$method(...array_fill(0, count($arguments), $text));
        }
    }
}
// All but listTokens().
var_dump(count($server->log()) === count($texts) * (count(CALLS) - 1));
?>
--EXPECT--
bool(true)
