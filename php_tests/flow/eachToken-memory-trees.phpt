--TEST--
eachToken(): the trees of pages side by side do not stand in memory together
--EXTENSIONS--
ep_account_tokens
--SKIPIF--
<?php require __DIR__ . '/../peak-skip.inc'; ?>
--FILE--
<?php
require __DIR__ . '/flow.inc';
require __DIR__ . '/../peak.inc';

$server = CommerceServer::start();
$ep = client($server);
$page = $ep->loginWithPassword(...MANY, limit: 1);
// As large a tree as a reply may make, of about 25 MiB.
$server->reply(TOKENS, 201, json_encode([
    'data' => [entry()],
    'x' => array_fill(0, 32_000, (object) []),
]), times: 4);
$tokens = $ep->eachToken($page);
$before = peak_from_here();
$tokens->next();
$grown = peak() - $before;
echo $tokens->current()->accountId, ', ', count($server->requests(TOKENS)) - 1, ' pages, ', $grown < 60 ? 'one tree at a time' : "$grown MiB", "\n";
?>
--EXPECT--
account-1, 4 pages, one tree at a time
