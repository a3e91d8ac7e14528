--TEST--
Hydration: half a surrogate pair never becomes a string that is not UTF-8
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/client.inc';

$server = CommerceServer::start();
$ep = scripted_client($server);
foreach (['\ud83d', '\ude00', '\ud83dA', '\ude00\ud83d', '\ud83d\ud83d', '\ud83d\u0041', 'é\ud83d', '\uD800\uDBFF'] as $escaped) {
    $server->reply(TOKENS, 201, str_replace('Analytical Engines Ltd', $escaped, json_encode(page(entry()))));
    try {
        $name = $ep->listTokens('held-token')->tokens[0]->accountName;
        echo "$escaped: ", preg_match('//u', $name) ? 'UTF-8' : 'NOT UTF-8', "\n";
    } catch (EpAccountTokens\ProtocolException $refused) {
        echo "$escaped: UTF-8\n";
    }
}
?>
--EXPECT--
\ud83d: UTF-8
\ude00: UTF-8
\ud83dA: UTF-8
\ude00\ud83d: UTF-8
\ud83d\ud83d: UTF-8
\ud83d\u0041: UTF-8
é\ud83d: UTF-8
\uD800\uDBFF: UTF-8
