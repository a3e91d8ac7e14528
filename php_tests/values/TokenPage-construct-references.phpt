--TEST--
TokenPage: references in its arrays lead nowhere afterwards
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

use EpAccountTokens\TokenPage;

$token = token();
$link = 'https://example.com/next';
$tokens = [&$token];
$links = ['next' => &$link];
$page = new TokenPage($tokens, links: $links);
$token = 'x';
$link = 5;
$tokens[] = 'x';
$links['prev'] = 5;
var_dump(as_text($page->tokens[0]), count($page), $page->find('account-1')->accountId, $page->links['next'], $page->links['prev']);
?>
--EXPECT--
string(18) "token of account-1"
int(1)
string(9) "account-1"
string(24) "https://example.com/next"
NULL
