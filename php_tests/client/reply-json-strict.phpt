--TEST--
B6: Replies: JSON in UTF-8 as json_decode() has it, without the extras that lenient parsers take
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\ProtocolException;

require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = scripted_client($server);
$good = json_encode(page(entry()));
$seen = [];
foreach ([
    'comment' => "/* {} */$good",
    'single quotes' => str_replace('"', "'", $good),
    'single quotes around a name' => '{\'"\':1,' . substr($good, 1),
    'comma at the end' => str_replace('}]', '},]', $good),
    'comma at the end of an object' => substr($good, 0, -1) . ',}',
    'NaN' => '{"data":[],"x":NaN}',
    'Infinity' => '{"data":[],"x":-Infinity}',
    'leading zero' => '{"data":[],"x":01}',
    'leading zero behind a minus' => '{"data":[],"x":-01}',
    'leading zeros in offset' => str_replace('"offset":0', '"offset":0012', $good),
    'leading zeros in expires' => str_replace('"2031-06-27T23:45:24.070Z"', '0004102444800', $good),
    'no digit behind the point' => '{"data":[],"x":1.}',
    'an exponent behind the point' => '{"data":[],"x":1.e5}',
    'no digit before the point' => '{"data":[],"x":-.5}',
    'bare key' => '{data:[]}',
    'TRUE' => '{"data":[],"x":TRUE}',
    'line feed in a string' => str_replace('Analytical', "Analytical\n", $good),
    'NUL in a string' => str_replace('Analytical', "Analytical\0", $good),
    'bad escape' => str_replace('Analytical', '\x41', $good),
    'short escape' => str_replace('Analytical Engines Ltd', '\u00e', $good),
    'half a surrogate pair' => str_replace('Analytical', '\ud800', $good),
    'half a surrogate pair in a name' => '{"\udc00":1,' . substr($good, 1),
    'no UTF-8' => str_replace('Analytical', "\xC3\x28", $good),
    'overlong UTF-8' => str_replace('Analytical', "\xC0\xAF", $good),
    'half a surrogate pair in UTF-8' => str_replace('Analytical', "\xED\xA0\x80", $good),
    'beyond Unicode' => str_replace('Analytical', "\xF4\x90\x80\x80", $good),
    'ISO-8859-1' => str_replace('Analytical', "Z\xFCrich", $good),
    'no UTF-8 in a key' => '{"data":[],"' . "\xFF" . '":1}',
    'UTF-16' => "\xFE\xFF\0" . implode("\0", str_split($good)),
] as $what => $body) {
    if (json_decode($body) !== null) {
        echo "$what: PHP takes it\n";
    }
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
29 bodies: 201 the body is not a JSON object
