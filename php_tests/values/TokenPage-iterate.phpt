--TEST--
TokenPage: foreach goes over the tokens, also within itself and after a break
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/values.inc';

use EpAccountTokens\TokenPage;

$page = new TokenPage([token(accountId: 'a'), token(accountId: 'b'), token(accountId: 'c')]);
foreach ($page as $outer => $one) {
    foreach ($page as $inner => $other) {
        echo "$outer$inner:$one->accountId$other->accountId\n";
        if ($inner === 1) {
            break;
        }
    }
}
var_dump(iterator_to_array($page) === $page->tokens, [...$page] === $page->tokens, iterator_count($page));
[$first, , $third] = [...$page];
echo $first->accountId, $third->accountId, "\n";
foreach (new TokenPage([token(accountId: 'kept')]) as $token) {
    echo $token->accountId, "\n";
}
var_dump($page->getIterator() instanceof Iterator, $page->getIterator() !== $page->getIterator());
?>
--EXPECT--
00:aa
01:ab
10:ba
11:bb
20:ca
21:cb
bool(true)
bool(true)
int(3)
ac
kept
bool(true)
bool(true)
