<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/* Whatever leaves a call, the next request of the same worker is served, and nothing piles up. */
declare(strict_types=1);

require __DIR__ . '/soak.inc';

$times = is_quick() ? 30 : 180;
$server = CommerceServer::start();
$fpm = new Fpm(options: ['-d', 'memory_limit=64M']);
$client = new FastCgi($fpm->socket());
$login = fn () => ask($client, ['do' => 'login', 'base' => $server->baseUri]);
// What is allocated once: callables, caches, the allocator's own first pages.
foreach (['exit', 'fatal', 'exception', 'memory'] as $what) {
    foreach (['observer', 'grant'] as $where) {
        for ($i = 0; $i < 20; $i++) {
            $client->request(__DIR__ . '/app.php', ['base' => $server->baseUri, 'what' => $what, 'where' => $where]);
            $login();
        }
    }
}
$worker = $login()['pid'];
$start = usage($worker);
foreach (['exit', 'fatal', 'exception', 'memory'] as $what) {
    foreach (['observer', 'grant'] as $where) {
        $before = usage($worker);
        $wrong = 0;
        for ($i = 0; $i < $times; $i++) {
            $client->request(__DIR__ . '/app.php', ['base' => $server->baseUri, 'what' => $what, 'where' => $where]);
            $answer = $login();
            $wrong += ($answer['tokens'] ?? 0) !== 2 || !$answer['right'] || $answer['pid'] !== $worker;
        }
        $after = usage($worker);
        check_same("$times times $what in $where: wrong answers afterwards", 0, $wrong);
        check_same("$what in $where: descriptors", $before['fds'], $after['fds']);
        // A call that is lost costs 2 kB, and 30 more with a reply.
        check("$what in $where: memory is flat", $after['rss'] - $before['rss'] < max(128, $times), "$before[rss] to $after[rss] kB");
    }
}
check_same('upstream connections', ['opened' => 1, 'idle' => 1], array_intersect_key($answer['status'], ['opened' => 0, 'idle' => 0]));
check_same('calls left', 0, $answer['status']['in_use']);
$end = usage($worker);
note("resident: $start[rss] to $end[rss] kB");

// A limit that is reached while replies become objects. Since PHP 8.2.35 and 8.4.27 it is a soft one within a function of an
// extension: the fatal error comes when that has returned. Either way the next request is served.
$hits = $wrong = 0;
$before = usage($worker);
$limit = 64 << 20;
for ($ballast = $limit - (3 << 20); $ballast < $limit; $ballast += is_quick() ? 65_536 : 8192) {
    [, $body] = $client->request(__DIR__ . '/app.php', ['do' => 'page', 'base' => $server->baseUri, 'ballast' => (string) $ballast]);
    if ($body === '') {
        $hits++;
    }
    $answer = $login();
    $wrong += ($answer['tokens'] ?? 0) !== 2 || $answer['pid'] !== $worker;
}
$after = usage($worker);
check('memory_limit is reached', $hits > 0, "$hits times");
check_same('memory_limit: wrong answers afterwards', 0, $wrong);
check_same('memory_limit: descriptors', $before['fds'], $after['fds']);
note("resident: $before[rss] to $after[rss] kB");
check_same('crashes', [], $fpm->crashes());
done_testing();
