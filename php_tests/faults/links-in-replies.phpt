--TEST--
A4: links in a reply are not followed
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$other = FaultyServer::start();
$page = fn (string $account, array $links) => Fault::answer(201, [
    'data' => [['account_id' => $account] + FaultyServer::ENTRY],
    'meta' => ['results' => ['total' => 2]],
    'links' => $links,
]);
foreach (["$other->baseUri/v2/account-members/tokens?page[offset]=1", '/v2/other', 'http://169.254.169.254/', 'file:///etc/passwd'] as $link) {
    $server->clear();
    $server->plan(FaultyServer::TOKENS, $page('first', ['next' => $link, 'last' => $link]));
    $server->plan(FaultyServer::TOKENS, $page('wanted', ['next' => $link]));
    echo faulty_client($server)->switchAccount(HELD, 'wanted')->accountId;
    foreach ($server->requests() as $request) {
        echo ' ', urldecode($request['target']);
    }
    echo "\n";
}
echo 'the other origin saw ', $other->connections(), " connections\n";
?>
--EXPECT--
wanted /v2/account-members/tokens?page[limit]=100 /v2/account-members/tokens?page[limit]=100&page[offset]=1
wanted /v2/account-members/tokens?page[limit]=100 /v2/account-members/tokens?page[limit]=100&page[offset]=1
wanted /v2/account-members/tokens?page[limit]=100 /v2/account-members/tokens?page[limit]=100&page[offset]=1
wanted /v2/account-members/tokens?page[limit]=100 /v2/account-members/tokens?page[limit]=100&page[offset]=1
the other origin saw 0 connections
