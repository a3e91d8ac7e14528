--TEST--
B1, B7: Replies: a success without the API's JSON is a ProtocolException
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\ProtocolException;

require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = scripted_client($server);
$good = json_encode(page(entry()));
$nested = fn (int $levels) => str_repeat('[', $levels) . str_repeat(']', $levels);
foreach ([
    'nothing' => '',
    'spaces' => "  \n",
    'HTML' => '<!doctype html><title>Sign in</title>',
    'text' => 'OK',
    'null' => 'null',
    'a list' => '[]',
    'a string' => '"data"',
    'a number' => '1',
    'cut short' => substr($good, 0, -1),
    'cut within a string' => substr($good, 0, 60),
    'junk behind it' => "$good x",
    'twice' => "$good$good",
    'NUL behind it' => "$good\0",
    'junk before it' => ")]}',\n$good",
    'byte order mark' => "\u{FEFF}$good",
    '17 levels' => '{"data":[],"x":' . $nested(16) . '}',
    '100,000 levels' => '{"data":[],"x":' . $nested(100_000) . '}',
    '100,000 levels, cut short' => '{"data":[],"x":' . str_repeat('{"x":', 100_000),
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

$server->reply(TOKENS, 201, '{"data":[],"x":' . $nested(15) . '}');
$server->reply(TOKENS, 201, " \n$good\r\n\t ");
echo count($ep->listTokens('held-token')), " token: 16 levels are read\n";
echo count($ep->listTokens('held-token')), " token: space around it is read over\n";
?>
--EXPECT--
18 bodies: 201 the body is not a JSON object | 201 the body is nested deeper than 16 levels
0 token: 16 levels are read
1 token: space around it is read over
