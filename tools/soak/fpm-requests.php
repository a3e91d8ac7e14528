<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/* Connections outlive requests: thousands of them, through one worker, open one connection and fetch one bearer. */
declare(strict_types=1);

require __DIR__ . '/soak.inc';

$requests = is_quick() ? 1000 : 10_000;
$server = CommerceServer::start();
$fpm = new Fpm();
$client = new FastCgi($fpm->socket());
$wrong = $bearers = $calls = 0;
$connections = $workers = [];
$before = [];
for ($i = 1; $i <= $requests; $i++) {
    $answer = ask($client, ['do' => 'login', 'base' => $server->baseUri]);
    $wrong += ($answer['tokens'] ?? 0) !== 2 || !$answer['right'];
    $workers[$answer['pid']] = true;
    if ($i === intdiv($requests, 10)) {
        $before = usage($answer['pid']);
    }
    // The server keeps the last 10,000 requests, and numbers connections anew when they are cleared.
    if ($i % 500 === 0) {
        foreach ($server->log() as $request) {
            $connections[$request->connection] = true;
            $bearers += $request->path === CommerceServer::BEARER_PATH;
            $calls++;
        }
        $server->clearLog();
    }
}
$after = usage($answer['pid']);
check_same("$requests requests: wrong answers", 0, $wrong);
check_same('workers', 1, count($workers));
check_same('upstream connections', [1], array_keys($connections));
check_same('bearers', 1, $bearers);
check_same('calls', 2 * $requests + 1, $calls);
check_same('counters', ['opened' => 1, 'reused' => 2 * $requests, 'idle' => 1], array_filter($answer['status']));
check_same('descriptors', $before['fds'], $after['fds']);
check('memory is flat', $after['rss'] - $before['rss'] < 1024, "$before[rss] to $after[rss] kB");
check_same('threads', 1, $after['threads']);
$client->close();
$fpm->signal('QUIT');
check_same('exit code', 0, $fpm->wait(20));

$server->clearLog();
$fpm = new Fpm(options: ['-d', 'ep_account_tokens.max_connections=0']);
$client = new FastCgi($fpm->socket());
for ($i = 1; $i <= 50; $i++) {
    $answer = ask($client, ['do' => 'login', 'base' => $server->baseUri]);
}
$connections = array_unique(array_map(fn (LoggedRequest $request) => $request->connection, $server->log()));
check_same('max_connections=0, 50 requests: upstream connections', 101, count($connections));
check_same('max_connections=0: bearers', 1, count($server->requests(CommerceServer::BEARER_PATH)));
check_same('max_connections=0: counters', ['opened' => 101, 'evicted' => 101], array_filter($answer['status']));
done_testing();
