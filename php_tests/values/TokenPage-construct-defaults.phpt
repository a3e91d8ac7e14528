--TEST--
TokenPage: tokens alone make a page, none of them an empty one
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

use EpAccountTokens\TokenPage;

$page = new TokenPage([]);
var_dump($page->tokens, count($page), $page->find('account-1'), $page->accountNames(), iterator_to_array($page));
var_dump($page->accountMemberId, $page->limit, $page->offset, $page->totalAccounts, $page->pageCurrent, $page->pageTotal, array_filter($page->links));
var_dump(count(new TokenPage([token()])));
?>
--EXPECT--
array(0) {
}
int(0)
NULL
array(0) {
}
array(0) {
}
NULL
NULL
NULL
NULL
NULL
NULL
array(0) {
}
int(1)
