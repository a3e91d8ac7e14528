--TEST--
TokenPage: numbers are integers or null
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/../support/values.inc';

use EpAccountTokens\TokenPage;

foreach (['limit', 'offset', 'totalAccounts', 'pageCurrent', 'pageTotal'] as $name) {
    attempt("$name: 0", fn () => (new TokenPage([], ...[$name => 0]))->$name);
    attempt("$name: null", fn () => (new TokenPage([], ...[$name => null]))->$name);
    attempt("$name: '5'", fn () => new TokenPage([], ...[$name => '5']));
}
attempt('accountMemberId: 5', fn () => new TokenPage([], 5));
?>
--EXPECT--
limit: 0: 0
limit: null: null
limit: '5': TypeError: EpAccountTokens\TokenPage::__construct(): Argument #3 ($limit) must be of type ?int, string given
offset: 0: 0
offset: null: null
offset: '5': TypeError: EpAccountTokens\TokenPage::__construct(): Argument #4 ($offset) must be of type ?int, string given
totalAccounts: 0: 0
totalAccounts: null: null
totalAccounts: '5': TypeError: EpAccountTokens\TokenPage::__construct(): Argument #5 ($totalAccounts) must be of type ?int, string given
pageCurrent: 0: 0
pageCurrent: null: null
pageCurrent: '5': TypeError: EpAccountTokens\TokenPage::__construct(): Argument #6 ($pageCurrent) must be of type ?int, string given
pageTotal: 0: 0
pageTotal: null: null
pageTotal: '5': TypeError: EpAccountTokens\TokenPage::__construct(): Argument #7 ($pageTotal) must be of type ?int, string given
accountMemberId: 5: TypeError: EpAccountTokens\TokenPage::__construct(): Argument #2 ($accountMemberId) must be of type ?string, int given
