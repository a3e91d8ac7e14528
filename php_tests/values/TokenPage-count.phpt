--TEST--
TokenPage: count() is of the tokens on this page
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

use EpAccountTokens\TokenPage;

foreach ([0, 1, 100, 1000] as $count) {
    $page = new TokenPage(array_fill(0, $count, token()), totalAccounts: 5);
    var_dump(count($page) === $count && $page->count() === $count && $page instanceof Countable);
}
attempt('with an argument', fn () => $page->count(1));
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
with an argument: ArgumentCountError: EpAccountTokens\TokenPage::count() expects exactly 0 arguments, 1 given
