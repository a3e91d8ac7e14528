--TEST--
TokenPage: every way to write to a property throws and changes nothing
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

use EpAccountTokens\TokenPage;

$page = new TokenPage([token()], 'member-1', 1, 2, 3, 4, 5, ['next' => 'n']);
foreach (['tokens', 'accountMemberId', 'limit', 'offset', 'totalAccounts', 'pageCurrent', 'pageTotal', 'links'] as $name) {
    echo "-- $name\n";
    attempt('=', fn () => $page->$name = null);
    attempt('[] =', fn () => $page->$name[] = 'x');
    attempt('unset', function () use ($page, $name) { unset($page->$name); });
    attempt('reference', function () use ($page, $name) { $reference = &$page->$name; });
    attempt('Reflection', fn () => (new ReflectionProperty($page, $name))->setValue($page, null));
}
attempt('unknown', fn () => $page->nothing = 'x');
echo as_text([count($page), $page->accountMemberId, $page->limit, $page->offset, $page->totalAccounts, $page->pageCurrent, $page->pageTotal, $page->links['next']]), "\n";
?>
--EXPECT--
-- tokens
=: Error: Cannot modify readonly property EpAccountTokens\TokenPage::$tokens
[] =: Error: Cannot modify readonly property EpAccountTokens\TokenPage::$tokens
unset: Error: Cannot unset readonly property EpAccountTokens\TokenPage::$tokens
reference: Error: Cannot modify readonly property EpAccountTokens\TokenPage::$tokens
Reflection: Error: Cannot modify readonly property EpAccountTokens\TokenPage::$tokens
-- accountMemberId
=: Error: Cannot modify readonly property EpAccountTokens\TokenPage::$accountMemberId
[] =: Error: Cannot modify readonly property EpAccountTokens\TokenPage::$accountMemberId
unset: Error: Cannot unset readonly property EpAccountTokens\TokenPage::$accountMemberId
reference: Error: Cannot modify readonly property EpAccountTokens\TokenPage::$accountMemberId
Reflection: Error: Cannot modify readonly property EpAccountTokens\TokenPage::$accountMemberId
-- limit
=: Error: Cannot modify readonly property EpAccountTokens\TokenPage::$limit
[] =: Error: Cannot modify readonly property EpAccountTokens\TokenPage::$limit
unset: Error: Cannot unset readonly property EpAccountTokens\TokenPage::$limit
reference: Error: Cannot modify readonly property EpAccountTokens\TokenPage::$limit
Reflection: Error: Cannot modify readonly property EpAccountTokens\TokenPage::$limit
-- offset
=: Error: Cannot modify readonly property EpAccountTokens\TokenPage::$offset
[] =: Error: Cannot modify readonly property EpAccountTokens\TokenPage::$offset
unset: Error: Cannot unset readonly property EpAccountTokens\TokenPage::$offset
reference: Error: Cannot modify readonly property EpAccountTokens\TokenPage::$offset
Reflection: Error: Cannot modify readonly property EpAccountTokens\TokenPage::$offset
-- totalAccounts
=: Error: Cannot modify readonly property EpAccountTokens\TokenPage::$totalAccounts
[] =: Error: Cannot modify readonly property EpAccountTokens\TokenPage::$totalAccounts
unset: Error: Cannot unset readonly property EpAccountTokens\TokenPage::$totalAccounts
reference: Error: Cannot modify readonly property EpAccountTokens\TokenPage::$totalAccounts
Reflection: Error: Cannot modify readonly property EpAccountTokens\TokenPage::$totalAccounts
-- pageCurrent
=: Error: Cannot modify readonly property EpAccountTokens\TokenPage::$pageCurrent
[] =: Error: Cannot modify readonly property EpAccountTokens\TokenPage::$pageCurrent
unset: Error: Cannot unset readonly property EpAccountTokens\TokenPage::$pageCurrent
reference: Error: Cannot modify readonly property EpAccountTokens\TokenPage::$pageCurrent
Reflection: Error: Cannot modify readonly property EpAccountTokens\TokenPage::$pageCurrent
-- pageTotal
=: Error: Cannot modify readonly property EpAccountTokens\TokenPage::$pageTotal
[] =: Error: Cannot modify readonly property EpAccountTokens\TokenPage::$pageTotal
unset: Error: Cannot unset readonly property EpAccountTokens\TokenPage::$pageTotal
reference: Error: Cannot modify readonly property EpAccountTokens\TokenPage::$pageTotal
Reflection: Error: Cannot modify readonly property EpAccountTokens\TokenPage::$pageTotal
-- links
=: Error: Cannot modify readonly property EpAccountTokens\TokenPage::$links
[] =: Error: Cannot modify readonly property EpAccountTokens\TokenPage::$links
unset: Error: Cannot unset readonly property EpAccountTokens\TokenPage::$links
reference: Error: Cannot modify readonly property EpAccountTokens\TokenPage::$links
Reflection: Error: Cannot modify readonly property EpAccountTokens\TokenPage::$links
unknown: Error: Cannot create dynamic property EpAccountTokens\TokenPage::$nothing
[1,"member-1",1,2,3,4,5,"n"]
