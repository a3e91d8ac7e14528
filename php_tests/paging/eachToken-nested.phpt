--TEST--
eachToken(): nested loops over two iterators do not disturb each other
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

$ep = simulated(roster(5));
$page = $ep->listTokens('held-token', 2);
$pairs = [];
foreach ($ep->eachToken($page) as $outer) {
    foreach ($ep->eachToken($page) as $inner) {
        $pairs[] = substr($outer->accountId, -1) . substr($inner->accountId, -1);
    }
}
echo implode(' ', $pairs), "\n";
echo implode(' ', array_map(fn ($token) => $token->accountId, iterator_to_array($ep->eachToken($page)))), "\n";
echo implode(' ', array_map(fn ($token) => $token->accountId, [...$ep->eachToken($page)])), "\n";
?>
--EXPECT--
11 12 13 14 15 21 22 23 24 25 31 32 33 34 35 41 42 43 44 45 51 52 53 54 55
account-1 account-2 account-3 account-4 account-5
account-1 account-2 account-3 account-4 account-5
