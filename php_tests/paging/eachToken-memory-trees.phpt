--TEST--
eachToken(): the trees of pages side by side do not stand in memory together
--EXTENSIONS--
ep_account_tokens
--SKIPIF--
<?php require __DIR__ . '/../support/skip_peak.inc'; ?>
--FILE--
<?php
require_once __DIR__ . '/../support/client.inc';
require_once __DIR__ . '/../support/peak.inc';

$server = CommerceServer::start();
$ep = client($server);
$page = $ep->loginWithPassword(...MANY, limit: 1);
// As large trees as replies may make, of about 25 MiB each.
foreach (range(1, 4) as $number) {
    $server->reply(TOKENS, 201, json_encode([
        'data' => [entry(['account_id' => "account-$number"])],
        'meta' => ['results' => ['total' => $page->totalAccounts]],
        'x' => array_fill(0, 32_000, (object) []),
    ]));
}
$tokens = $ep->eachToken($page);
$before = peak_from_here();
$ids = [];
while (count($ids) < 4) {
    $tokens->next();
    $ids[] = $tokens->current()->accountId;
}
$grown = peak() - $before;
sort($ids); // which of the requests side by side comes first is up to chance
echo implode(' ', $ids), "\n";
echo count($server->requests(TOKENS)) - 1, ' pages, ', $grown < 60 ? 'one tree at a time' : "$grown MiB", "\n";
?>
--EXPECT--
account-1 account-2 account-3 account-4
4 pages, one tree at a time
