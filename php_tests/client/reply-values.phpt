--TEST--
B7: Replies: 32,768 values are read, one more is refused, whatever they are
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\ProtocolException;

require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = scripted_client($server);
// The object, data and x are values as well; names are none.
$room = 32768 - 3;
foreach (['0', 'null', '""', '[]', '{}'] as $value) {
    foreach ([$room, $room + 1] as $count) {
        $server->reply(TOKENS, 201, '{"data":[],"x":[' . implode(',', array_fill(0, $count, $value)) . ']}');
        try {
            $read = count($ep->listTokens('held-token')) . ' tokens';
        } catch (ProtocolException $refused) {
            $read = problem($refused);
        }
        echo "$value: $read\n";
    }
}
?>
--EXPECT--
0: 0 tokens
0: the body holds more than 32768 values
null: 0 tokens
null: the body holds more than 32768 values
"": 0 tokens
"": the body holds more than 32768 values
[]: 0 tokens
[]: the body holds more than 32768 values
{}: 0 tokens
{}: the body holds more than 32768 values
