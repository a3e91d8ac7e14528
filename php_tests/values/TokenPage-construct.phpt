--TEST--
TokenPage: the constructor takes what a reply holds
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

use EpAccountTokens\TokenPage;

$page = new TokenPage(
    [token(), token(accountId: 'account-2')],
    'member-1',
    limit: 2,
    offset: 4,
    totalAccounts: 10,
    pageCurrent: 3,
    pageTotal: 5,
    links: ['next' => 'https://useast.api.elasticpath.com/v2/account-members/tokens?page[offset]=6', 'prev' => null],
);
echo as_text(array_map(as_text(...), $page->tokens)), "\n";
var_dump($page->accountMemberId, $page->limit, $page->offset, $page->totalAccounts, $page->pageCurrent, $page->pageTotal, $page->links);
?>
--EXPECT--
["token of account-1","token of account-2"]
string(8) "member-1"
int(2)
int(4)
int(10)
int(3)
int(5)
array(5) {
  ["current"]=>
  NULL
  ["first"]=>
  NULL
  ["last"]=>
  NULL
  ["next"]=>
  string(75) "https://useast.api.elasticpath.com/v2/account-members/tokens?page[offset]=6"
  ["prev"]=>
  NULL
}
