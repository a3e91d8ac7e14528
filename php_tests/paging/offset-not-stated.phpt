--TEST--
nextPage(), eachToken(): go on from the offset asked for and the tokens that came, whatever a reply says of itself
--EXTENSIONS--
ep_account_tokens
--FILE--
<?php
require __DIR__ . '/../support/client.inc';

$server = CommerceServer::start();
$ep = client($server);
$held = $ep->loginWithPassword(...MANY, limit: 100)->tokens[0];
foreach ([
    'no offset' => ['leave_out' => ['meta.page.offset']],
    'no page' => ['leave_out' => ['meta.page']],
    'no meta' => ['leave_out' => ['meta']],
    'always 0' => ['stated_offset' => 0],
    'a negative one' => ['stated_offset' => -100],
    'beyond the end' => ['stated_offset' => 10_000],
    'the largest number' => ['stated_offset' => PHP_INT_MAX],
    'no offset, no total' => ['leave_out' => ['meta.page.offset', 'meta.results']],
] as $what => $settings) {
    $server->set($settings + ['leave_out' => [], 'stated_offset' => null, 'page_length' => 100]);
    $page = $ep->listTokens($held, 100);
    $names = [];
    foreach ($ep->eachToken($page) as $token) {
        $names[] = $token->accountName;
    }
    for ($pages = 1, $count = count($page); ($page = $ep->nextPage($page)) && count($page) && $pages < 100; $pages++) {
        $count += count($page);
    }
    echo "$what: ", $names === names_of_many() ? 'all' : count($names), ", $count on $pages pages\n";
}
?>
--EXPECT--
no offset: all, 250 on 3 pages
no page: all, 250 on 3 pages
no meta: all, 250 on 3 pages
always 0: all, 250 on 3 pages
a negative one: all, 250 on 3 pages
beyond the end: all, 250 on 3 pages
the largest number: all, 250 on 3 pages
no offset, no total: all, 250 on 3 pages
