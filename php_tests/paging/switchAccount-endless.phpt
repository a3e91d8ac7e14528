--TEST--
B5: switchAccount(): a server that repeats itself is left after 101 requests at the latest
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = scripted_client($server, timeout: 20.0);
$entries = fn (int $count) => array_map(fn (int $n) => entry(['account_id' => "account-$n"]), range(1, $count));
foreach ([
    'the first 100, for ever' => ['data' => $entries(100), 'meta' => ['results' => ['total' => 1_000_000]]],
    'the first 100, no total' => ['data' => $entries(100)],
    'one account, for ever' => ['data' => $entries(1), 'meta' => ['results' => ['total' => 1_000_000]]],
    'one account, no total' => ['data' => $entries(1)],
] as $what => $reply) {
    $server->clearLog();
    $server->reply(TOKENS, 201, $reply, times: 100_000);
    show($what, fn () => $ep->switchAccount('held-token', 'account-0'));
    $server->clearReplies();
    $count = count($server->log());
    echo $count <= 101 ? "  ended in time\n" : "  $count requests\n";
}
?>
--EXPECT--
the first 100, for ever: AccountNotAvailableException
  ended in time
the first 100, no total: AccountNotAvailableException
  ended in time
one account, for ever: AccountNotAvailableException
  ended in time
one account, no total: AccountNotAvailableException
  ended in time
