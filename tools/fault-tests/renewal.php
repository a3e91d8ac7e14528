<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * 50 workers whose bearer is good, but due for renewal, while the token endpoint hangs, drips or answers 503: shoppers log in all the same,
 * none of them waits longer than a quarter of the timeout for it, and no worker asks twice within 30 seconds.
 */
declare(strict_types=1);

require __DIR__ . '/fault-tests.inc';
require __DIR__ . '/../../php_tests/support/due_bearer.inc';

const WORKERS = 50;
const TIMEOUT = 8.0;
/** What a busy machine may take beside. */
const SLACK_MS = 1500;

extension_loaded('pcntl') || skip_all('pcntl is not there');
$seconds = is_quick() ? 20 : 100;

/** @return array{int, list<string>, float, float, list<float>} logins, failures, the longest in ms, the longest that renewed nothing, when it asked for a bearer */
function work(int $number, FaultyServer $server, string $name, int $seconds): array
{
    $asked = [];
    $renewed = false;
    $observer = function ($transfer) use (&$asked, &$renewed): void {
        if ($transfer->operation === 'accessToken') {
            $asked[] = hrtime(true) / 1e9;
            $renewed = true;
        }
    };
    $ep = due_client($server, $name, cache: new DueCache(330), userAgentSuffix: "worker-$number", timeout: TIMEOUT, observer: $observer);
    [$logins, $failures, $longest, $longestOther] = [0, [], 0.0, 0.0];
    // Not all at once, as in a shop.
    usleep(random_int(0, 1_000_000));
    for ($end = hrtime(true) + $seconds * 1e9; hrtime(true) < $end; usleep(random_int(300_000, 1_200_000))) {
        $renewed = false;
        $start = hrtime(true);
        try {
            $ep->loginWithPassword(...PASSWORD);
        } catch (Throwable $thrown) {
            $failures[] = $thrown->getMessage();
        }
        $ms = (hrtime(true) - $start) / 1e6;
        $longest = max($longest, $ms);
        $longestOther = $renewed ? $longestOther : max($longestOther, $ms);
        $logins++;
    }
    return [$logins, $failures, $longest, $longestOther, $asked];
}

$server = FaultyServer::start();
foreach ([
    'hangs' => Fault::afterBody(['hold']),
    'drips' => Fault::afterBody(Fault::drip(Fault::http(200, FaultyServer::GOOD[FaultyServer::BEARER][1]), 1000)),
    'answers 503' => Fault::answer(503),
] as $name => $plan) {
    $server->clear();
    $server->default(FaultyServer::BEARER, $plan);
    $pipes = $processes = [];
    for ($i = 0; $i < WORKERS; $i++) {
        [$pipe, $theirs] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
        $process = pcntl_fork();
        if ($process === 0) {
            fwrite($theirs, serialize(work($i, $server, $name, $seconds)));
            fclose($theirs);
            exit;
        }
        fclose($theirs);
        $pipes[] = $pipe;
        $processes[] = $process;
    }
    $workers = array_map(fn ($pipe) => unserialize(stream_get_contents($pipe)), $pipes);
    foreach ($processes as $process) {
        pcntl_waitpid($process, $status);
    }
    $failures = array_merge(...array_column($workers, 1));
    $gaps = [];
    foreach (array_column($workers, 4) as $asked) {
        for ($i = 1; $i < count($asked); $i++) {
            $gaps[] = $asked[$i] - $asked[$i - 1];
        }
    }
    $heads = array_column($server->requests(FaultyServer::BEARER), 'head');
    $byWorker = array_count_values(array_map(fn (string $head) => preg_match('/worker-(\d+)/', $head, $match) ? $match[1] : 'nobody', $heads));
    $logins = array_sum(array_column($workers, 0));
    check("the token endpoint $name: $logins logins, " . count($failures) . ' failed ' . implode('; ', array_slice($failures, 0, 3)), $failures === []);
    $longest = max(array_column($workers, 2));
    $other = max(array_column($workers, 3));
    check(sprintf('%s: no login waits longer for the renewal than a quarter of its %g s: longest %.0f ms, and %.0f where nothing was renewed', $name, TIMEOUT, $longest, $other), $longest < TIMEOUT / 4 * 1000 + SLACK_MS);
    check("$name: the server saw every worker ask for a bearer", count($byWorker) === WORKERS && !isset($byWorker['nobody']));
    $apart = $gaps ? sprintf(', %.1f to %.1f s apart', min($gaps), max($gaps)) : '';
    check(sprintf('%s: none asks again within 30 s: %d requests in %d s, at most %d of a worker%s', $name, count($heads), $seconds, max($byWorker), $apart), max($byWorker) <= intdiv($seconds, 30) + 1 && ($gaps === [] || min($gaps) > 29.0));
}
done_testing();
