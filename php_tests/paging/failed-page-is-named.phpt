--TEST--
Paging: the message of a page that fails names its limit and offset
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

use EpAccountTokens\HttpRequest;

/** A service whose pages after the first fail. */
$first = function (array $reply): EpAccountTokens {
    return simulated(
        fn (HttpRequest $request) => str_contains($request->url, 'offset') ? answer(503) : answer($request->method === 'GET' ? 200 : 201, $reply),
        maxRetries: 0,
    );
};
$roster = page_of_two(0);
$ep = $first($roster);
$page = $ep->listTokens('held-token', limit: 2);
$profiles = ['data' => [['id' => 'a', 'name' => 'n']], 'meta' => ['results' => ['total' => 3]]];
foreach ([
    fn () => $ep->listTokens('held-token', limit: 2, offset: 4),
    fn () => $ep->listTokens('held-token', offset: 4),
    fn () => $ep->nextPage($page),
    fn () => iterator_to_array($ep->eachToken($page)),
    fn () => $ep->switchAccount('held-token', 'account-6'),
    fn () => $first($profiles)->passwordProfiles(REALM),
    // No page: the login of a default length.
    fn () => simulated(fn () => answer(503), maxRetries: 0)->loginWithPassword(PROFILE, 'ada', 'pa55word'),
] as $call) {
    echo strstr(thrown_by($call)->getMessage(), ': the service failed', true), "\n";
}
?>
--EXPECT--
POST /v2/account-members/tokens?page%5Blimit%5D=2&page%5Boffset%5D=4: status 503
POST /v2/account-members/tokens?page%5Boffset%5D=4: status 503
POST /v2/account-members/tokens?page%5Blimit%5D=2&page%5Boffset%5D=2: status 503
POST /v2/account-members/tokens?page%5Blimit%5D=2&page%5Boffset%5D=2: status 503
POST /v2/account-members/tokens?page%5Blimit%5D=100&page%5Boffset%5D=2: status 503
GET /v2/authentication-realms/4ea10000-0000-4000-8000-000000000001/password-profiles?page%5Blimit%5D=100&page%5Boffset%5D=1: status 503
POST /v2/account-members/tokens: status 503
