--TEST--
F13: one renewal for a method call, however many pages it reads
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
use EpAccountTokens\Grant;

require __DIR__ . '/../support/faults.inc';

$server = FaultyServer::start();
$ep = faulty_client($server, grant: Grant::implicit('client'));
$ep->accessToken();
$page = fn (int $n) => Fault::answer(201, [
    'data' => [['account_id' => "other-$n"] + FaultyServer::ENTRY],
    'meta' => ['results' => ['total' => 9]],
]);
$server->plan(FaultyServer::TOKENS, $page(1));
$server->plan(FaultyServer::TOKENS, Fault::answer(401));
$server->plan(FaultyServer::TOKENS, $page(2));
$server->plan(FaultyServer::TOKENS, Fault::answer(401), times: 5);
$server->requests();
echo outcome(fn () => $ep->switchAccount(HELD, 'wanted')), "\n";
foreach ($server->requests() as $request) {
    echo urldecode($request['target']), "\n";
}
?>
--EXPECT--
LoginRequiredException 401, attempts 1
/oauth/access_token
/v2/account-members/tokens?page[limit]=100
/v2/account-members/tokens?page[limit]=100&page[offset]=1
/oauth/access_token
/v2/account-members/tokens?page[limit]=100&page[offset]=1
/v2/account-members/tokens?page[limit]=100&page[offset]=2
