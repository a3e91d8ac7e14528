--TEST--
TokenPage: a cycle through its tokens is collected
--EXTENSIONS--
ep_account_tokens
--INI--
error_reporting=E_ALL & ~E_DEPRECATED
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

use EpAccountTokens\TokenPage;

$token = token();
$page = new TokenPage([$token]);
$token->expires->page = $page;
$weak = WeakReference::create($page);
unset($token, $page);
var_dump($weak->get() instanceof TokenPage);
gc_collect_cycles();
var_dump($weak->get());
?>
--EXPECT--
bool(true)
NULL
