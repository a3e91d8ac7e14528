--TEST--
B7, A5: JSON that is deep or has very many members is refused in little time
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
foreach ([
    '17 levels' => '{"data":' . str_repeat('[', 17) . str_repeat(']', 17) . '}',
    '100,000 levels' => '{"data":' . str_repeat('[', 100_000),
    '500,000 levels of objects' => str_repeat('{"":', 200_000),
    '200,000 numbers' => '{"data":[' . str_repeat('0,', 200_000) . '0]}',
    '100,000 members' => '{' . implode(',', array_map(fn (int $n) => "\"$n\":0", range(1, 80_000))) . '}',
    'a long string' => '{"data":"' . str_repeat('x', 1_000_000) . '"}',
    'a large number' => '{"data":1e999}',
] as $what => $body) {
    $server->clear();
    $server->plan(FaultyServer::TOKENS, Fault::answer(201, $body));
    echo "$what: ", within(30, fn () => outcome(fn () => faulty_client($server)->loginWithOidc(...OIDC))), "\n";
}
?>
--EXPECT--
17 levels: ProtocolException 201: the body is nested deeper than 16 levels
100,000 levels: ProtocolException 201: the body is nested deeper than 16 levels
500,000 levels of objects: ProtocolException 201: the body is nested deeper than 16 levels
200,000 numbers: ProtocolException 201: the body holds more than 32768 values
100,000 members: ProtocolException 201: the body holds more than 32768 values
a long string: ProtocolException 201: data is not a list
a large number: ProtocolException 201: data is not a list
