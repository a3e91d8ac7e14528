--TEST--
eachToken(): client, page and iterator may go in any order
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

function tokens(): iterable
{
    $ep = simulated(roster(5));
    return $ep->eachToken($ep->listTokens('held-token', 2));
}
echo summary(tokens()), "\n";

$ep = simulated(roster(5));
$page = $ep->listTokens('held-token', 2);
$tokens = $ep->eachToken($page);
$weak = [WeakReference::create($ep), WeakReference::create($page)];
unset($ep, $page);
var_dump($weak[0]->get() !== null, $weak[1]->get() !== null);
$tokens->next();
$tokens->next();
$token = $tokens->current();
unset($tokens);
var_dump($weak[0]->get(), $weak[1]->get());
echo "$token->accountId $token->token\n";
?>
--EXPECT--
account-1 … account-5 (5)
bool(true)
bool(true)
NULL
NULL
account-3 token-3
