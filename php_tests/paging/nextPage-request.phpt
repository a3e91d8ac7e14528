--TEST--
nextPage(): offset and limit of the next page, and what they are made of
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

use EpAccountTokens\TokenPage;

$tokens = [held_token('a', 'first-token'), held_token('b', 'second-token')];
foreach ([
    'nothing known' => new TokenPage($tokens),
    'offset' => new TokenPage($tokens, offset: 40),
    'up to 10,000' => new TokenPage($tokens, offset: 9_998),
    'limit' => new TokenPage($tokens, limit: 2),
    'limit 1' => new TokenPage($tokens, limit: 1),
    'limit 100' => new TokenPage($tokens, limit: 100),
    'limit 0' => new TokenPage($tokens, limit: 0),
    'limit 101' => new TokenPage($tokens, limit: 101),
    'negative limit' => new TokenPage($tokens, limit: -1),
    'huge limit' => new TokenPage($tokens, limit: PHP_INT_MAX),
    // What a shorter page than the limit says is that the next one begins sooner.
    'limit of more than came' => new TokenPage($tokens, limit: 50, offset: 10),
    'total' => new TokenPage($tokens, limit: 2, offset: 2, totalAccounts: 5),
    // Neither number of pages nor links decide.
    'last page, by its number' => new TokenPage($tokens, pageCurrent: 1, pageTotal: 1),
    'hostile link' => new TokenPage($tokens, links: ['next' => 'https://evil.example/?page[offset]=0']),
] as $what => $page) {
    $service = new Service(answer(201, page()));
    $next = simulated($service)->nextPage($page);
    $request = $service->requests[0];
    echo "$what: ", str_replace(EpAccountTokens::US_EAST . TOKENS, '', urldecode($request->url)), ' ', $request->headers['EP-Account-Management-Authentication-Token'], ', then ', summary($next), "\n";
}
?>
--EXPECT--
nothing known: ?page[offset]=2 first-token, then empty
offset: ?page[offset]=42 first-token, then empty
up to 10,000: ?page[offset]=10000 first-token, then empty
limit: ?page[limit]=2&page[offset]=2 first-token, then empty
limit 1: ?page[limit]=1&page[offset]=2 first-token, then empty
limit 100: ?page[limit]=100&page[offset]=2 first-token, then empty
limit 0: ?page[offset]=2 first-token, then empty
limit 101: ?page[offset]=2 first-token, then empty
negative limit: ?page[offset]=2 first-token, then empty
huge limit: ?page[offset]=2 first-token, then empty
limit of more than came: ?page[limit]=50&page[offset]=12 first-token, then empty
total: ?page[limit]=2&page[offset]=4 first-token, then empty
last page, by its number: ?page[offset]=2 first-token, then empty
hostile link: ?page[offset]=2 first-token, then empty
