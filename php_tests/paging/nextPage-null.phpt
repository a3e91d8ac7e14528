--TEST--
nextPage(): is null, without a request, where the roster ends
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

use EpAccountTokens\TokenPage;

$service = new Service();
$ep = simulated($service);
$tokens = [held_token('a'), held_token('b')];
outcomes([
    'empty page' => fn () => $ep->nextPage(new TokenPage([])),
    'empty page, more stated' => fn () => $ep->nextPage(new TokenPage([], offset: 0, limit: 2, totalAccounts: 10)),
    'at the total' => fn () => $ep->nextPage(new TokenPage($tokens, offset: 0, totalAccounts: 2)),
    'at the total, offset not known' => fn () => $ep->nextPage(new TokenPage($tokens, totalAccounts: 2)),
    'beyond the total' => fn () => $ep->nextPage(new TokenPage($tokens, offset: 7, totalAccounts: 3)),
    'total of 0' => fn () => $ep->nextPage(new TokenPage($tokens, totalAccounts: 0)),
    'negative total' => fn () => $ep->nextPage(new TokenPage($tokens, totalAccounts: -1)),
    'beyond offset 10,000' => fn () => $ep->nextPage(new TokenPage($tokens, offset: 9_999, totalAccounts: 1_000_000)),
    'far beyond' => fn () => $ep->nextPage(new TokenPage($tokens, offset: PHP_INT_MAX)),
    'negative offset' => fn () => $ep->nextPage(new TokenPage($tokens, offset: -1)),
]);
echo count($service->requests), " requests\n";
?>
--EXPECT--
empty page: null
empty page, more stated: null
at the total: null
at the total, offset not known: null
beyond the total: null
total of 0: null
negative total: null
beyond offset 10,000: null
far beyond: null
negative offset: null
0 requests
