--TEST--
Replies: JSON to the letter, without the extras that lenient parsers take
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\ProtocolException;

require __DIR__ . '/client.inc';

$server = CommerceServer::start();
$ep = scripted_client($server);
$good = json_encode(page(entry()));
foreach ([
    'comment' => "/* {} */$good",
    'single quotes' => str_replace('"', "'", $good),
    'comma at the end' => str_replace('}]', '},]', $good),
    'comma at the end of an object' => substr($good, 0, -1) . ',}',
    'NaN' => '{"data":[],"x":NaN}',
    'Infinity' => '{"data":[],"x":-Infinity}',
    'leading zero' => '{"data":[],"x":01}',
    'bare key' => '{data:[]}',
    'TRUE' => '{"data":[],"x":TRUE}',
    'line feed in a string' => str_replace('Analytical', "Analytical\n", $good),
    'NUL in a string' => str_replace('Analytical', "Analytical\0", $good),
    'bad escape' => str_replace('Analytical', '\x41', $good),
    'short escape' => str_replace('Analytical Engines Ltd', '\u00e', $good),
] as $what => $body) {
    $server->reply(TOKENS, 201, $body);
    try {
        $ep->loginWithPassword(...CALLS['loginWithPassword']);
        echo "$what: ACCEPTED\n";
    } catch (ProtocolException $refused) {
        $seen[] = $refused->status . ' ' . problem($refused);
    }
}
echo count($seen), ' bodies: ', implode(' | ', array_unique($seen)), "\n";
?>
--EXPECT--
13 bodies: 201 the body is not a JSON object
