--TEST--
eachToken(): an exception of a page ends it, after all tokens before
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

$fails = true;
$roster = roster(5);
$ep = simulated(function ($request) use (&$fails, $roster) {
    return $fails && str_contains($request->url, 'offset%5D=4') ? answer(403, errors(403, 'Forbidden')) : $roster($request);
});
$tokens = $ep->eachToken($ep->listTokens('held-token', 2));
try {
    foreach ($tokens as $key => $token) {
        echo "$key $token->accountId\n";
    }
} catch (EpAccountTokens\LoginRequiredException) {
    echo "log in again\n";
}
var_dump($tokens->valid());
outcomes(['current' => fn () => $tokens->current()]);
$tokens->next();
var_dump($tokens->valid());
// It can begin anew.
$fails = false;
echo summary($tokens), "\n";
?>
--EXPECT--
0 account-1
1 account-2
2 account-3
3 account-4
log in again
bool(false)
current: EpAccountTokensError: The iterator is at its end: ask valid() first
bool(false)
account-1 … account-5 (5)
