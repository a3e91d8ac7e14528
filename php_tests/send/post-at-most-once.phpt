--TEST--
F5: send(): 200 times for each fault, a POST or PATCH reaches the service at most once, with a body or without
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/send.inc';

$server = FaultyServer::start();
$server->default(CART, Fault::answer(200));
foreach ([
    'before reading' => Fault::afterHead(['reset']),
    'after the head' => Fault::afterHead(['close']),
    'after the request' => Fault::afterBody(['reset']),
    'after the request, in order' => Fault::afterBody(['close']),
    'mid reply' => Fault::raw(substr(Fault::http(201), 0, 30)),
    '503' => Fault::answer(503),
] as $what => $plan) {
    EpAccountTokens::flushConnections();
    $server->clear();
    $ep = scripted_client($server, maxRetries: 2);
    for ($i = 0; $i < 200; $i++) {
        $ep->send(request());
        $server->plan("/order/$i", $plan);
        $server->default("/order/$i", Fault::answer(201));
        sent($ep, request_of($i % 2 ? 'POST' : 'PATCH', "/order/$i", empty: $i % 4 < 2));
    }
    $counts = array_count_values(array_filter(array_column($server->requests(), 'target'), fn (string $target) => $target !== CART));
    echo "$what: ", count($counts), ' requests, ', max($counts) <= 1 ? 'at most one of each' : max($counts) . ' OF ONE', "\n";
    EpAccountTokens::flushConnections();
}
?>
--EXPECT--
before reading: 200 requests, at most one of each
after the head: 200 requests, at most one of each
after the request: 200 requests, at most one of each
after the request, in order: 200 requests, at most one of each
mid reply: 200 requests, at most one of each
503: 200 requests, at most one of each
