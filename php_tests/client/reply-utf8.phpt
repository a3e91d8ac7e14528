--TEST--
Replies: text that is not well-formed UTF-8 is a ProtocolException
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\ProtocolException;

require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = scripted_client($server);
$good = json_encode(page(entry()));
foreach ([
    'no UTF-8' => str_replace('Analytical', "\xC3\x28", $good),
    'overlong UTF-8' => str_replace('Analytical', "\xC0\xAF", $good),
    'half a surrogate pair in UTF-8' => str_replace('Analytical', "\xED\xA0\x80", $good),
    'beyond Unicode' => str_replace('Analytical', "\xF4\x90\x80\x80", $good),
    'ISO-8859-1' => str_replace('Analytical', "Z\xFCrich", $good),
    'no UTF-8 in a key' => '{"data":[],"' . "\xFF" . '":1}',
    'UTF-16' => "\xFE\xFF\0" . implode("\0", str_split($good)),
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
7 bodies: 201 the body is not a JSON object
