--TEST--
A5: Replies: 1,000 tokens and 64 KiB of headers are read, more is a ProtocolException
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = scripted_client($server);
$tokens = fn (int $count) => json_encode(page(...array_fill(0, $count, entry())));
$headers = fn (int $count) => array_map(fn (int $n) => ["X-Filler-$n", str_repeat('f', 1000)], range(1, $count));

foreach ([
    '1,000 tokens' => [$tokens(1000), []],
    '1,001 tokens' => [$tokens(1001), []],
    '60 kB of headers' => [$tokens(1), $headers(60)],
    '70 kB of headers' => [$tokens(1), $headers(70)],
    'one header of 70 kB' => [$tokens(1), ['X-Filler' => str_repeat('f', 70_000)]],
    '10,000 headers' => [$tokens(1), array_map(fn (int $n) => ["X-$n", ''], range(1, 10_000))],
] as $what => [$body, $lines]) {
    $server->reply(TOKENS, 201, $body, $lines);
    show($what, fn () => count($ep->loginWithPassword(...CALLS['loginWithPassword'])));
}
show_count($server);
?>
--EXPECT--
1,000 tokens: 1000
1,001 tokens: ProtocolException 201: data holds more than 1000 tokens
60 kB of headers: 1
70 kB of headers: ProtocolException 201
one header of 70 kB: ProtocolException 201
10,000 headers: ProtocolException 201
the server saw 6 requests
