--TEST--
B6: Hydration: half a surrogate pair is no JSON
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = scripted_client($server);
foreach (['\ud83d', '\ude00', '\ud83dA', '\ude00\ud83d', '\ud83d\ud83d', '\ud83d\u0041', 'é\ud83d', '\uD800\uDBFF'] as $escaped) {
    $server->reply(TOKENS, 201, str_replace('Analytical Engines Ltd', $escaped, json_encode(page(entry()))));
    try {
        $ep->listTokens('held-token');
        echo "$escaped: READ\n";
    } catch (EpAccountTokens\ProtocolException $refused) {
        echo "$escaped: ", problem($refused), "\n";
    }
}
?>
--EXPECT--
\ud83d: the body is not a JSON object
\ude00: the body is not a JSON object
\ud83dA: the body is not a JSON object
\ude00\ud83d: the body is not a JSON object
\ud83d\ud83d: the body is not a JSON object
\ud83d\u0041: the body is not a JSON object
é\ud83d: the body is not a JSON object
\uD800\uDBFF: the body is not a JSON object
