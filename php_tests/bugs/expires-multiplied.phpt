--TEST--
B3: Bug of others: the text in expires is taken for a number of seconds
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

$ep = simulated(new Service(...array_map(fn ($expires) => answer(201, page(entry(['expires' => $expires]))), ['2031-06-27T23:45:24.070Z', 1940543124, '1940543124'])));
for ($i = 0; $i < 3; $i++) {
    $token = $ep->listTokens('held-token')->tokens[0];
    echo $token->expires->format('Y-m-d H:i:s.v P'), ' ', $token->expires->getTimestamp(), "\n";
}
?>
--EXPECT--
2031-06-27 23:45:24.070 +00:00 1940370324
2031-06-29 23:45:24.000 +00:00 1940543124
2031-06-29 23:45:24.000 +00:00 1940543124
