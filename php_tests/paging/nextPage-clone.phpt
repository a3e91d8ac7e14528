--TEST--
nextPage(): a clone of a page goes on from where the page was asked for, and no dump shows that
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start(['stated_offset' => 0]);
$ep = client($server);
$page = $ep->listTokens($ep->loginWithPassword(...MANY)->tokens[0], 100, 100);
$clone = clone $page;
unset($page);
echo $ep->nextPage($clone)->tokens[0]->accountName, "\n";
echo implode(' ', array_keys((array) $clone)), "\n";
?>
--EXPECT--
Branch 201
tokens accountMemberId limit offset totalAccounts pageCurrent pageTotal links
