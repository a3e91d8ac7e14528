--TEST--
TokenPage: a second run of the constructor throws and changes nothing
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

use EpAccountTokens\TokenPage;

$page = new TokenPage([token()], 'member-1', limit: 5);
attempt('again', fn () => $page->__construct([], 'other', limit: 6));
var_dump(count($page), $page->accountMemberId, $page->limit);
attempt('without constructor', fn () => (new ReflectionClass(TokenPage::class))->newInstanceWithoutConstructor());
?>
--EXPECT--
again: Error: Cannot modify readonly property EpAccountTokens\TokenPage::$tokens
int(1)
string(8) "member-1"
int(5)
without constructor: ReflectionException: Class EpAccountTokens\TokenPage is an internal class marked as final that cannot be instantiated without invoking its constructor
