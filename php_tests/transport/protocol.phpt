--TEST--
transport: an answer that is not the API's is a ProtocolException, caps included
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

$good = json_encode(page(entry()));
foreach ([
    'good' => answer(201, $good),
    '200' => answer(200, $good),
    'another 2xx' => answer(202, $good),
    'redirect' => answer(302, '', ['Location' => 'https://evil.example/']),
    'empty' => answer(201),
    'HTML' => answer(201, '<html>'),
    'no UTF-8' => answer(201, str_replace('Analytical', "\xFF", $good)),
    'wrong type' => answer(201, ['data' => 'x']),
    'as long as may be' => answer(201, $good . str_repeat(' ', 1024 * 1024 - strlen($good))),
    'a byte more' => answer(201, $good . str_repeat(' ', 1024 * 1024 - strlen($good) + 1)),
    'huge' => answer(201, str_repeat('[', 20_000_000)),
    'headers as long as may be' => answer(201, $good, ['X-Long' => str_repeat('x', 65_000)]),
    'headers over the cap' => answer(201, $good, ['X-Long' => str_repeat('x', 65_536)]),
    'many headers' => answer(201, $good, array_combine(array_map(fn (int $n) => "X-$n", range(1, 20_000)), array_fill(0, 20_000, 'x'))),
    'an error that is too long' => answer(400, str_repeat(' ', 1024 * 1024 + 1)),
] as $what => $answer) {
    $service = new Service($answer);
    echo "$what: ", outcome(fn () => simulated($service)->loginWithOidc(...CALLS['loginWithOidc'])), ', requests ', count($service->requests), "\n";
}
?>
--EXPECT--
good: TokenPage, requests 1
200: TokenPage, requests 1
another 2xx: ProtocolException 202, requests 1
redirect: ProtocolException 302, requests 1
empty: ProtocolException 201: the body is not a JSON object, requests 1
HTML: ProtocolException 201: the body is not a JSON object, requests 1
no UTF-8: ProtocolException 201: the body is not a JSON object, requests 1
wrong type: ProtocolException 201: data is not a list, requests 1
as long as may be: TokenPage, requests 1
a byte more: ProtocolException 201, requests 1
huge: ProtocolException 201, requests 1
headers as long as may be: TokenPage, requests 1
headers over the cap: ProtocolException 201, requests 1
many headers: ProtocolException 201, requests 1
an error that is too long: ProtocolException 400, requests 1
