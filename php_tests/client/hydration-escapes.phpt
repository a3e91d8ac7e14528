--TEST--
B6: Hydration: JSON's escapes are read, NUL and surrogate pairs among them
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = scripted_client($server);
foreach (['A\u0042', 'a\u0000b', '\u00e9', '\u20AC', '\ud83d\uded2', '\"\\\\\/\b\f\n\r\t', '\u2028\uFEFF', '\uffff', 'é\u00e9'] as $escaped) {
    $server->reply(TOKENS, 201, str_replace('Analytical Engines Ltd', $escaped, json_encode(page(entry()))));
    $name = $ep->listTokens('held-token')->tokens[0]->accountName;
    echo "$escaped: ", bin2hex($name), $name === json_decode("\"$escaped\"") ? '' : ', NOT what json_decode() reads', "\n";
}
?>
--EXPECT--
A\u0042: 4142
a\u0000b: 610062
\u00e9: c3a9
\u20AC: e282ac
\ud83d\uded2: f09f9b92
\"\\\/\b\f\n\r\t: 225c2f080c0a0d09
\u2028\uFEFF: e280a8efbbbf
\uffff: efbfbf
é\u00e9: c3a9c3a9
