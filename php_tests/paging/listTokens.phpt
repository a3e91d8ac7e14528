--TEST--
listTokens(): limit and offset choose the page; beyond the end it is empty
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = client($server);
$token = $ep->loginWithPassword(...MANY)->tokens[0];
foreach ([[null, 0], [100, 0], [100, 200], [1, 249], [100, 250], [100, 10_000]] as [$limit, $offset]) {
    $page = $ep->listTokens($token, $limit, $offset);
    $names = array_values($page->accountNames());
    echo json_encode([$limit, $offset]), ': ', count($page), ' tokens, ', $names === [] ? 'none' : "$names[0] to " . end($names);
    echo '; ', json_encode([$page->limit, $page->offset, $page->totalAccounts, $page->pageCurrent, $page->pageTotal, $page->accountMemberId]), "\n";
}
?>
--EXPECT--
[null,0]: 25 tokens, Branch 001 to Branch 025; [25,0,250,1,10,"3e3be400-0000-4000-8000-000000000006"]
[100,0]: 100 tokens, Branch 001 to Branch 100; [100,0,250,1,3,"3e3be400-0000-4000-8000-000000000006"]
[100,200]: 50 tokens, Branch 201 to Branch 250; [100,200,250,3,3,"3e3be400-0000-4000-8000-000000000006"]
[1,249]: 1 tokens, Branch 250 to Branch 250; [1,249,250,250,250,"3e3be400-0000-4000-8000-000000000006"]
[100,250]: 0 tokens, none; [100,250,250,3,3,"3e3be400-0000-4000-8000-000000000006"]
[100,10000]: 0 tokens, none; [100,10000,250,101,3,"3e3be400-0000-4000-8000-000000000006"]
