--TEST--
TokenPage: a clone has the same tokens and values, and lives on when the original is gone
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

use EpAccountTokens\TokenPage;

$page = new TokenPage([token()], 'member-1', 1, 2, 3, 4, 5, ['next' => 'n']);
$clone = clone $page;
var_dump($clone->tokens === $page->tokens, $clone->links === $page->links, $clone->pageTotal, $clone == $page, $page == $page, $page < $clone);
unset($page);
var_dump($clone->find('account-1')->token, count($clone), $clone->accountMemberId);
?>
--EXPECT--
bool(true)
bool(true)
int(5)
bool(false)
bool(true)
bool(false)
string(24) "header.payload.signature"
int(1)
string(8) "member-1"
