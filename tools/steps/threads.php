<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * threads.php PROGRAM MODULE FOLDER [RUN...]: runs the program of threads.c against the stand-in, and holds what the threads say
 * against what the server saw. Reports of the sanitizer are left in FOLDER/race-*.
 */
declare(strict_types=1);

require_once __DIR__ . '/../tap.inc';
require_once __DIR__ . '/../../php_tests/support/server.inc';
require_once __DIR__ . '/../../php_tests/support/certificates.inc';

[, $program, $module, $folder] = $argv;

/** Those that reach their end, and those that PHP or the script itself ends before, with the error that remains. */
const WHOLE = ['logins', 'rosters', 'one request', 'many requests', 'errors'];
const CUT_SHORT = [
    'exit in an observer' => null,
    'exit in a grant' => null,
    'fatal error in an observer' => '/^Allowed memory size of \d+ bytes exhausted/',
    'fatal error among many' => '/^Allowed memory size of \d+ bytes exhausted/',
    'fatal error in a grant' => '/^Allowed memory size of \d+ bytes exhausted/',
    'time limit in a transfer' => '/^Maximum execution time of 1 second exceeded/',
    'time limit before an answer' => '/^Maximum execution time of 1 second exceeded/',
];

/** A port that takes connections and says nothing. */
$silent = stream_socket_server('tcp://127.0.0.1:0', context: stream_context_create(['socket' => ['backlog' => 1024]]));
/** One that refuses them: it is bound, so that no server is given it, but nobody listens. */
$closed = stream_socket_server('tcp://127.0.0.1:0', $code, $message, STREAM_SERVER_BIND);

function origin(mixed $socket): string
{
    return 'http://' . stream_socket_get_name($socket, false);
}

final class Run
{
    /** @var array<int, list<array<string, mixed>>> what each thread says of its requests */
    public array $said = [];
    /** @var list<array{bytes: int, descriptors: int, threads: int}> after each round */
    public array $held = [];
    /** @var array<int, list<LoggedRequest>> what the server saw of each thread */
    public array $seen = [];
    public int $strangers = 0;
    public int $status;
    public string $errors;
    public string $phpLog;
    public float $seconds;
}

/**
 * @param list<string> $kinds
 * @param list<string> $origins
 */
function run(string $name, CommerceServer $server, int $rounds, int $threads, int $requests, array $kinds, array $origins, string $caFile): Run
{
    global $program, $module, $folder, $silent, $closed;
    $run = new Run();
    $results = "$folder/$name";
    mkdir($results);
    file_put_contents("$results/php.ini", implode("\n", [
        "extension=$module", 'error_reporting=-1', 'display_errors=0', 'log_errors=1', "error_log=$results/php.log", 'memory_limit=256M',
        'report_memleaks=1', 'zend.exception_ignore_args=0', '',
    ]));
    $server->clearLog();
    $server->reply('/slow', delay: 600_000, times: 1_000_000);
    $command = [
        $program, "$results/php.ini", __DIR__ . '/threads-request.php', (string) $rounds, (string) $threads, (string) $requests,
        $results, implode(',', $origins), $caFile, origin($silent), origin($closed), implode(',', $kinds),
    ];
    $options = "log_path=$folder/race-$name history_size=7 second_deadlock_stack=1";
    $started = hrtime(true);
    $process = proc_open(
        $command,
        [['file', '/dev/null', 'r'], ['file', "$results/output", 'w'], ['file', "$results/errors", 'w']],
        $pipes,
        null,
        ['TSAN_OPTIONS' => $options] + getenv(),
    );
    $run->status = proc_close($process);
    $run->seconds = (hrtime(true) - $started) / 1e9;
    $run->errors = file_get_contents("$results/errors");
    $run->phpLog = (string) @file_get_contents("$results/php.log");
    $run->held = array_map(fn (string $line) => json_decode($line, true), file("$results/output"));
    for ($i = 0; $i < $rounds * $threads; $i++) {
        $run->said[$i] = array_map(fn (string $line) => json_decode($line, true), is_file("$results/$i") ? file("$results/$i") : []);
        $run->seen[$i] = [];
    }
    foreach ($server->log() as $request) {
        if (preg_match('/^thread-(\d+)$/', (string) $request->header('EP-Context-Tag'), $match)) {
            $run->seen[(int) $match[1]][] = $request;
        } else {
            $run->strangers++;
        }
    }
    return $run;
}

/** @return list<string> what is wrong with a request, by its own account */
function complaints(array $said): array
{
    $expected = CUT_SHORT[$said['kind']] ?? null;
    $wrong = $said['problems'];
    if ($said['ended'] !== in_array($said['kind'], WHOLE, true)) {
        $wrong[] = $said['ended'] ? 'reached its end' : 'did not reach its end';
    }
    if ($expected === null ? $said['error'] !== null : !preg_match($expected, (string) $said['error'])) {
        $wrong[] = 'PHP says: ' . ($said['error'] ?? 'nothing');
    }
    return array_map(fn (string $what) => "$said[kind]: $what", $wrong);
}

function is_slow(LoggedRequest $request): bool
{
    return $request->path === '/slow';
}

/** @param array<int, array<string>> $of the same thing, by thread */
function count_shared(array $of): int
{
    $threads = [];
    foreach ($of as $thread => $things) {
        foreach ($things as $thing) {
            $threads[$thing][$thread] = true;
        }
    }
    return count(array_filter($threads, fn (array $of) => count($of) > 1));
}

/** How many connections a thread needs that keeps one until a transfer on it is interrupted. */
function count_needed(array $said): int
{
    $needed = 0;
    $isOpen = false;
    foreach ($said as $request) {
        if ($request['sent'] > 0) {
            $needed += (int) !$isOpen;
            $isOpen = $request['kind'] !== 'time limit in a transfer';
        }
    }
    return $needed;
}

function judge(string $name, Run $run, CommerceServer $server, int $requests, int $origins, bool $onOneConnection): void
{
    $all = array_merge(...$run->said);
    $seen = array_merge(...$run->seen);
    $quick = fn (array $requests) => array_filter($requests, fn (LoggedRequest $request) => !is_slow($request));
    $each = fn (callable $of) => array_map($of, $run->said, $run->seen);

    check("$name: the program ends well", $run->status === 0, "status $run->status, " . count($run->said) . sprintf(' threads, %d requests in %.0f s', count($all), $run->seconds));
    check_same("$name: threads that did not serve $requests requests", 0, count(array_filter($run->said, fn (array $said) => count($said) !== $requests)));
    $complaints = array_count_values(array_merge(...array_map(complaints(...), $all)));
    check("$name: every request ends as it should", $complaints === [], $complaints === [] ? '' : json_encode($complaints, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES));
    $kinds = array_count_values(array_column($all, 'kind'));
    note("$name: " . implode(', ', array_map(fn (string $kind) => "$kinds[$kind] $kind", array_keys($kinds))));

    // A transfer that the time limit ends is not told to the observer, and may or may not have reached the server by then.
    $slow = count(array_filter($seen, is_slow(...)));
    $told = array_sum(array_column($all, 'sent'));
    check("$name: the server saw of each thread what the thread's clients say", $each(fn (array $said) => array_sum(array_column($said, 'sent'))) === $each(fn (array $said, array $seen) => count($quick($seen))), "$told and " . count($seen) - $slow . ", and $slow that were interrupted");
    check("$name: and nothing else", $run->strangers === 0 && $slow <= ($kinds['time limit in a transfer'] ?? 0), "$run->strangers and $slow");
    check_same("$name: connections of several threads", 0, count_shared(array_map(fn (array $seen) => array_unique(array_map(fn (LoggedRequest $request) => (string) $request->connection, $seen)), $run->seen)));
    check_same("$name: bearers of several threads", 0, count_shared(array_map(fn (array $seen) => array_unique(array_map(fn (LoggedRequest $request) => (string) $request->header('Authorization'), array_filter($seen, fn (LoggedRequest $request) => $request->path !== CommerceServer::BEARER_PATH))), $run->seen)));
    $bearers = array_map(fn (array $seen) => count(array_filter($seen, fn (LoggedRequest $request) => $request->path === CommerceServer::BEARER_PATH)), $run->seen);
    check("$name: each thread fetched at most one bearer for each of its $origins origins, over all its requests", max($bearers) <= $origins, array_sum($bearers) . ' in all');
    $opened = array_map(fn (array $seen) => count(array_unique(array_map(fn (LoggedRequest $request) => $request->connection, $seen))), $run->seen);
    check("$name: each thread opened as many connections as its clients say", $each(fn (array $said) => array_sum(array_column($said, 'connections'))) === array_values($opened), array_sum($opened) . ' in all');
    if ($onOneConnection) {
        check("$name: one connection for all requests of a thread, and another after each transfer that was interrupted", array_map(count_needed(...), $run->said) === $opened, json_encode($opened));
    }
    check_same("$name: connections that a request left borrowed", 0, array_sum(array_column($all, 'in_use')));
    $limits = array_filter($all, fn (array $said) => str_starts_with($said['kind'], 'time limit'));
    if ($limits) {
        check("$name: max_execution_time ends a call", true, sprintf('%d times, the slowest after %.1f s', count($limits), max(array_column($limits, 'seconds'))));
    }
    $server->closeConnections(); // of control
    check_same("$name: connections that outlive their thread", [], $server->openConnections());
}

/** What a round leaves is the same as what the second one has left. */
function judge_held(string $name, Run $run): void
{
    $count = count($run->held);
    foreach (['descriptors', 'threads'] as $what) {
        check_same("$name: $what after the last round, as after the first", $run->held[0][$what], $run->held[$count - 1][$what]);
    }
    $lives = count($run->said) / $count;
    $bytes = array_column($run->held, 'bytes');
    $slope = ($bytes[$count - 1] - $bytes[1]) / ($count - 2) / $lives;
    check("$name: memory that a thread leaves behind", $slope < 64, sprintf('%.1f bytes: %s', $slope, implode(', ', $bytes)));
}

function judge_reports(string $name, Run $run): void
{
    global $folder;
    $reports = implode('', array_map(file_get_contents(...), glob("$folder/race-$name.*")));
    preg_match_all('/^WARNING: ThreadSanitizer: .*$/m', $reports, $found);
    preg_match_all('/^SUMMARY: .*$/m', $reports, $summaries);
    check("$name: ThreadSanitizer reports nothing", $found[0] === [], $found[0] === [] ? '' : json_encode(array_count_values($summaries[0]), JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES));
    $leaks = preg_grep('/Freeing 0x|memory leaks? detected/', explode("\n", $run->errors));
    check("$name: PHP's memory manager reports no leak", $leaks === [], implode(', ', array_slice($leaks, 0, 5)));
    check("$name: nothing else is printed", trim($run->errors) === '' || $leaks, substr($run->errors, 0, 2000));
    $log = preg_grep('/Fatal error: +(?:Allowed memory size|Maximum execution time)|^$|^  thrown in|Stack trace|^#\d/', explode("\n", $run->phpLog), PREG_GREP_INVERT);
    check("$name: PHP logs no other error", $log === [], implode(', ', array_slice($log, 0, 5)));
}

$certificates = new Certificates();
$server = CommerceServer::start(tlsCert: $certificates->server());
$wanted = array_slice($argv, 4);
foreach ([
    // name, rounds, threads, requests, kinds, both origins, one connection
    ['threads', 3, 32, 12, [...WHOLE, ...array_keys(CUT_SHORT)], true, false],
    ['one-thread', 1, 1, 200, ['one request', 'errors', 'logins', ...array_diff(array_keys(CUT_SHORT), ['fatal error among many'])], false, true],
    ['side-by-side', 3, 8, 40, ['one request', 'errors', 'logins', ...array_diff(array_keys(CUT_SHORT), ['fatal error among many'])], false, true],
] as [$name, $rounds, $threads, $requests, $kinds, $both, $onOneConnection]) {
    if ($wanted && !in_array($name, $wanted, true)) {
        continue;
    }
    $run = run($name, $server, $rounds, $threads, $requests, $kinds, $both ? [$server->baseUri, $server->tlsUri] : [$server->baseUri], $certificates->authority());
    judge($name, $run, $server, $requests, $both ? 2 : 1, $onOneConnection);
    if ($rounds > 2) {
        judge_held($name, $run);
    }
    judge_reports($name, $run);
}
done_testing();
