--TEST--
eachToken(): rewind() goes back to the page it was made from
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

$service = new Service(...array_fill(0, 9, roster(5)));
$ep = simulated($service);
$page = $ep->listTokens('held-token', 2);
$tokens = $ep->eachToken($page);
echo summary($tokens), ', requests ', count($service->requests), "\n";
// The pages behind it are fetched anew, with fresh tokens.
echo summary($tokens), ', requests ', count($service->requests), "\n";
$tokens->rewind();
var_dump($tokens->current() === $page->tokens[0], $tokens->key());
echo 'requests ', count($service->requests), "\n";
// Not from the roster's beginning, where it was made from a later page.
echo summary($ep->eachToken($ep->nextPage($page))), "\n";
?>
--EXPECT--
account-1 … account-5 (5), requests 3
account-1 … account-5 (5), requests 5
bool(true)
int(0)
requests 5
account-3 account-4 account-5
