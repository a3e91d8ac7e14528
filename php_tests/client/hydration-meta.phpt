--TEST--
Hydration: meta and all within may be absent or null
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = scripted_client($server);
$show = function (string $what, array $reply) use ($server, $ep): void {
    $server->reply(TOKENS, 201, json_encode($reply));
    $page = $ep->listTokens('held-token');
    echo "$what: ", json_encode([$page->limit, $page->offset, $page->totalAccounts, $page->pageCurrent, $page->pageTotal, $page->accountMemberId, $page->tokens[0]->accountMemberId]), "\n";
};
$show('absent', ['data' => [entry()]]);
foreach ([
    'null' => null,
    'empty' => (object) [],
    'page is null' => ['page' => null, 'results' => ['total' => 7], 'account_member_id' => 'member-1'],
    'results is null' => ['page' => ['limit' => 25], 'results' => null],
    'all within null' => ['page' => ['limit' => null, 'offset' => null, 'current' => null, 'total' => null], 'results' => ['total' => null], 'account_member_id' => null],
    'counted from 0' => ['page' => ['limit' => 25, 'offset' => 0, 'current' => 0, 'total' => 1]],
    'counted from 1' => ['page' => ['limit' => 25, 'offset' => 0, 'current' => 1, 'total' => 1]],
    'large' => ['page' => ['limit' => PHP_INT_MAX], 'results' => ['total' => 10_000]],
    'member id' => ['account_member_id' => 'member-1'],
] as $what => $meta) {
    $show($what, ['meta' => $meta, 'data' => [entry()]]);
}
?>
--EXPECT--
absent: [null,0,null,null,null,null,null]
null: [null,0,null,null,null,null,null]
empty: [null,0,null,null,null,null,null]
page is null: [null,0,7,null,null,"member-1","member-1"]
results is null: [25,0,null,null,null,null,null]
all within null: [null,0,null,null,null,null,null]
counted from 0: [25,0,null,0,1,null,null]
counted from 1: [25,0,null,1,1,null,null]
large: [9223372036854775807,0,10000,null,null,null,null]
member id: [null,0,null,null,null,"member-1","member-1"]
