--TEST--
Bug of others: accounts beyond the first page are never seen
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = client($server);
$page = $ep->loginWithPassword(...MANY);
$last = 'acc00000-0000-4000-8000-000000000263';
echo count($page), ' on the first page, ', iterator_count($ep->eachToken($page)), " in all\n";
var_dump($page->find($last));
echo $ep->switchAccount($page->tokens[0], $last)->accountName, "\n";
?>
--EXPECT--
25 on the first page, 250 in all
NULL
Branch 250
