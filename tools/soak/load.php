<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * Two workers of php-fpm under load: as many shoppers as workers; four times as many; then a storm of 503, and a service that answers
 * nothing, each with what comes after. Whatever it is, a call ends by its deadline, further attempts keep within their budget, and
 * all is well again at once. What is not promised is printed alone: how many requests a second that is, and how long they take.
 */
declare(strict_types=1);

require __DIR__ . '/soak.inc';

const WORKERS = 2;
const SHOPPERS = 4 * WORKERS;
const DEADLINE = 0.8; // seconds
const SLACK = 1.0; // for a machine that has other work
const BUDGET = 10; // further attempts of a worker, as docs/errors.md has it

/** The settings of the server in each phase. */
const PHASES = [
    'saturation' => [],
    'four times as many' => [],
    'storm of 503' => ['status' => 503],
    'after the storm' => ['status' => 0],
    'silence' => ['silent' => true],
    'after the silence' => ['silent' => false],
];

/** A call in a worker. All times are of the clock that processes share, in seconds. */
final readonly class Call
{
    public float $seconds;

    /** @param float $asked when the shopper's request began, which may have to wait for a worker, @param float $answered when it ended */
    public function __construct(
        public float $asked,
        public float $answered,
        public float $began,
        public float $ended,
        public string $outcome,
        public int $attempts,
        public int $bearerAttempts,
    ) {
        $this->seconds = $ended - $began;
    }

    public function furtherAttempts(): int
    {
        return max(0, $this->attempts - 1);
    }
}

function now(): float
{
    return hrtime(true) / 1e9;
}

function sleep_until(float $time): void
{
    usleep(max(0, (int) (($time - now()) * 1e6)));
}

/** A shopper: one request after another, on a new connection as web servers make them. Each is a line of the file. */
function shop(Fpm $fpm, string $origin, float $from, float $to, string $file): void
{
    sleep_until($from);
    $output = fopen($file, 'w');
    $client = new FastCgi($fpm->socket(), keep: false);
    while (($asked = now()) < $to) {
        try {
            $answer = ask($client, ['do' => 'list', 'base' => $origin, 'timeout' => (string) DEADLINE]);
            $line = [$asked, now(), $answer['began'], $answer['ended'], $answer['outcome'], ...array_values($answer['attempts'])];
        } catch (Throwable $thrown) {
            $line = [$asked, now(), $asked, $asked, $thrown->getMessage(), 0, 0];
        }
        fwrite($output, json_encode($line) . "\n");
    }
    fclose($output);
}

/** @return list<mixed> what the function makes of each call that passes */
function of(array $calls, Closure $value, ?Closure $passes = null): array
{
    return array_map($value, array_values($passes ? array_filter($calls, $passes) : $calls));
}

/** @param list<float> $values */
function percentile(array $values, int $percent): float
{
    sort($values);
    return $values[(int) floor((count($values) - 1) * $percent / 100)] ?? 0.0;
}

/** @param list<float> $values seconds */
function milliseconds(array $values): string
{
    return sprintf('%.1f / %.1f / %.1f', ...array_map(fn (int $percent) => percentile($values, $percent) * 1000, [50, 99, 100]));
}

$length = is_quick() ? 3.0 : 30.0;
$server = new NodeServer(['shop' => '']);
$fpm = new Fpm(['pm.max_children' => WORKERS]);
$from = now() + 0.2;
$to = $from + count(PHASES) * $length;
$processes = $files = [];
for ($i = 0; $i < SHOPPERS; $i++) {
    $files[$i] = sys_get_temp_dir() . "/asked-$i";
    $joins = $i < WORKERS ? $from : $from + $length;
    $processes[] = in_own_process(fn () => shop($fpm, $server->origin('shop'), $joins, $to, $files[$i]));
}
$begins = $ends = [];
foreach (array_values(PHASES) as $i => $settings) {
    $server->tell(['set' => $settings]);
    $begins[] = now();
    sleep_until($from + ($i + 1) * $length);
    $ends[] = now();
}
foreach ($processes as $process) {
    pcntl_waitpid($process, $status);
}
/** @var list<Call> $all */
$all = [];
foreach ($files as $file) {
    foreach (file($file) as $line) {
        $all[] = new Call(...json_decode($line, true));
    }
}
$totals = $server->tell(['totals' => true]);

note('times: half of them within / 99 % / all, in milliseconds');
foreach (array_keys(PHASES) as $i => $phase) {
    [$begin, $end] = [$begins[$i], $ends[$i]];
    $calls = of($all, fn (Call $call) => $call, fn (Call $call) => $call->began >= $begin && $call->began < $end);
    $outcomes = array_count_values(of($calls, fn (Call $call) => $call->outcome, fn (Call $call) => $call->ended < $end));
    $seconds = of($calls, fn (Call $call) => $call->seconds);
    note(sprintf('%s: %d requests, %.0f a second', $phase, count($calls), count($calls) / ($end - $begin)));
    note(sprintf('%s: from request to answer %s; the call alone %s', $phase, milliseconds(of($calls, fn (Call $call) => $call->answered - $call->asked)), milliseconds($seconds)));
    check("$phase: every call ends by its deadline", $calls !== [] && max($seconds) < DEADLINE + SLACK, sprintf('longest %.0f ms of %.0f', max([0, ...$seconds]) * 1000, DEADLINE * 1000));
    if ($phase === 'storm of 503') {
        $further = array_sum(of($all, fn (Call $call) => $call->furtherAttempts(), fn (Call $call) => $call->ended >= $begin && $call->began < $end));
        check("$phase: further attempts are within the budget", $further <= WORKERS * BUDGET, sprintf('%d of %d; %.4f attempts a request', $further, WORKERS * BUDGET, 1 + $further / count($calls)));
        check_same("$phase: outcomes", ['EpAccountTokens\ServerErrorException'], array_keys($outcomes));
    } elseif ($phase === 'silence') {
        check_same("$phase: outcomes", ['EpAccountTokens\TimeoutException'], array_keys($outcomes));
    } elseif (str_starts_with($phase, 'after')) {
        $failed = of($all, fn (Call $call) => $call->ended, fn (Call $call) => $call->outcome !== 'ok' && $call->ended >= $begin && $call->ended < $end);
        $good = of($calls, fn (Call $call) => $call->ended, fn (Call $call) => $call->outcome === 'ok');
        $first = min([INF, ...$good]) - $begin;
        $last = max([$begin, ...$failed]) - $begin;
        check("$phase: all is well within a second", max($first, $last) < 1.0 + SLACK, sprintf('first success after %.0f ms, last failure after %.0f ms', $first * 1000, $last * 1000));
    } else {
        check_same("$phase: outcomes", ['ok'], array_keys($outcomes));
    }
}
check_same('requests that the server saw', array_sum(of($all, fn (Call $call) => $call->attempts + $call->bearerAttempts)), $totals['requests']);
check_same('requests that were lost', [], of($all, fn (Call $call) => $call->outcome, fn (Call $call) => $call->attempts === 0));
check_same('crashes', [], $fpm->crashes());
done_testing();
