--TEST--
Token: $rosterOffset counts from the offset that its page was asked for with, whatever the reply says
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/transport.inc';

$offsets = fn (iterable $tokens) => array_map(fn ($token) => $token->rosterOffset, [...$tokens]);
$show = fn (string $what, iterable $tokens) => print "$what: " . json_encode(array_slice($offsets($tokens), 0, 3)) . ' … ' . json_encode(array_slice($offsets($tokens), -1)) . "\n";
$server = CommerceServer::start();
$ep = client($server);
foreach (['stated' => [], 'left out' => ['leave_out' => ['meta.page']], 'wrong' => ['stated_offset' => 5000]] as $what => $settings) {
    $server->set($settings + ['leave_out' => [], 'stated_offset' => null, 'page_length' => 100]);
    $page = $ep->loginWithPassword(...MANY, limit: 100);
    $show("$what, login", $page);
    $show("$what, nextPage", $ep->nextPage($page));
    $show("$what, listTokens", $ep->listTokens($page->tokens[0], 20, 40));
    var_dump($offsets($ep->eachToken($page)) === range(0, 249));
}
// An offset that cannot be asked for is no hint.
$show('at the largest offset', simulated(roster(20_000))->listTokens('held-token', 100, 10_000));
?>
--EXPECT--
stated, login: [0,1,2] … [99]
stated, nextPage: [100,101,102] … [199]
stated, listTokens: [40,41,42] … [59]
bool(true)
left out, login: [0,1,2] … [99]
left out, nextPage: [100,101,102] … [199]
left out, listTokens: [40,41,42] … [59]
bool(true)
wrong, login: [0,1,2] … [99]
wrong, nextPage: [100,101,102] … [199]
wrong, listTokens: [40,41,42] … [59]
bool(true)
at the largest offset: [10000,null,null] … [null]
