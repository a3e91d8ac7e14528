--TEST--
Bug of others: all tokens are held to expire with the first one
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

$page = simulated(new Service(answer(201, page(
    entry(['account_id' => 'a', 'expires' => '2031-01-01T00:00:00.000Z']),
    entry(['account_id' => 'b', 'expires' => '2031-01-01T06:00:00.000Z']),
    entry(['account_id' => 'c', 'expires' => '2030-12-31T23:00:00.000Z']),
))))->listTokens('held-token');
$now = new DateTimeImmutable('2031-01-01T00:00:00Z');
foreach ($page as $token) {
    echo "$token->accountId ", $token->expires->format('Y-m-d H:i'), ' ', json_encode($token->isExpired($now)), "\n";
}
?>
--EXPECT--
a 2031-01-01 00:00 true
b 2031-01-01 06:00 false
c 2030-12-31 23:00 true
