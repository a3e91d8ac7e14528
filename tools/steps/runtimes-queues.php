<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * runtimes-queues.php TREE PROJECT FRAMEWORK: a real queue worker, "laravel" (queue:work) or "symfony" (messenger:consume), with jobs that log in and renew,
 * over an outage and a restart of the store, and with the job that docs/workers.md shows. What a worker runs with comes from PHP_INI_SCAN_DIR. Prints TAP.
 */
declare(strict_types=1);

[, $tree, $project, $framework] = $argv;
require "$tree/php_tests/support/server.inc";
require __DIR__ . '/../tap.inc';
require __DIR__ . '/runtimes-docs.php';

const JOBS = 150; // before the outage, and after it
const PATIENCE = 120;

$results = "$project/results";
touch($results);
$address = stream_socket_get_name(stream_socket_server('tcp://127.0.0.1:0'), false); // free, also for the next store
$port = (int) substr(strrchr($address, ':'), 1);

// ---- the project

chdir($project);
putenv("RESULTS=$results");
putenv("EP_BASE_URI=http://$address");
putenv('EP_CLIENT_ID=' . CommerceServer::CLIENT_ID);
putenv('EP_PASSWORD_PROFILE_ID=' . CommerceServer::PASSWORD_PROFILE);
$page = "$tree/docs/workers.md";
if ($framework === 'laravel') {
    copy(recipe($page, "Queues: Laravel's queue:work, Symfony's messenger:consume"), 'app/Jobs/PayOrder.php');
    $jobs = ['artisan', 'jobs'];
    $worker = ['artisan', 'queue:work', '--sleep=0.1', '--timeout=60'];
    $database = 'database/database.sqlite';
    [$waiting, $failed] = ['jobs', 'failed_jobs'];
} else {
    copy(recipe($page, "Queues: Laravel's queue:work, Symfony's messenger:consume", 2), 'src/PayOrderHandler.php');
    file_put_contents('src/PayOrder.php', '<?php namespace App; final readonly class PayOrder { public function __construct(public string $id) {} }');
    $jobs = ['bin/console', 'jobs'];
    $worker = ['bin/console', 'messenger:consume', 'async', '--sleep=0.1'];
    $database = 'var/queue.sqlite';
    [$waiting, $failed] = ["messenger_messages WHERE queue_name = 'async'", "messenger_messages WHERE queue_name = 'failed'"];
}
$count = fn (string $jobs): int => (int) (new PDO("sqlite:$database"))->query("SELECT count(*) FROM $jobs")->fetchColumn();

/** @param list<string> $command */
function run(array $command): void
{
    $process = proc_open([PHP_BINARY, ...$command], [['file', '/dev/null', 'r'], STDERR, STDERR], $pipes);
    if (proc_close($process) !== 0) {
        throw new RuntimeException(implode(' ', $command) . ' failed');
    }
}

/** @return resource */
function start(array $command)
{
    global $workers;
    return $workers[] = proc_open([PHP_BINARY, ...$command], [['file', '/dev/null', 'r'], ['file', 'worker.log', 'a'], ['file', 'worker.log', 'a']], $pipes);
}
$workers = [];
register_shutdown_function(function () use (&$workers): void {
    foreach ($workers as $process) {
        if (proc_get_status($process)['running']) {
            proc_terminate($process, SIGKILL);
        }
    }
    fwrite(STDERR, (string) shell_exec('tail -n 20 worker.log; grep ERROR storage/logs/laravel.log'));
});

/** Waits for it. */
function until(string $what, Closure $holds): void
{
    for ($end = microtime(true) + PATIENCE; !$holds(); usleep(20_000)) {
        if (microtime(true) > $end) {
            throw new RuntimeException("waited too long: $what");
        }
    }
}

/** @return array{?int, bool} its exit status, if it ended by itself */
function ended($process): array
{
    for ($end = microtime(true) + PATIENCE; ($status = proc_get_status($process))['running'] && microtime(true) < $end;) {
        usleep(20_000);
    }
    return [$status['running'] || $status['signaled'] ? null : $status['exitcode'], $status['signaled']];
}

/** @return list<array{id: string, state: string}> what the jobs have told */
$told = fn (string $state): array => array_values(array_filter(
    array_map(fn (string $line): array => json_decode($line, true), file($results)),
    fn (array $line): bool => $line['state'] === $state,
));
$dispatch = fn (string $class, int|string ...$ids) => run([...$jobs, $class, ...array_map(strval(...), $ids)]);

// ---- logins, over a restart of the store

$server = CommerceServer::start(port: $port);
$dispatch('LogIn', ...range(0, JOBS - 1));
$process = start($worker);
until('the first jobs', fn () => $count($waiting) === 0);
check_same('one bearer for all jobs', 1, count($server->requests(CommerceServer::BEARER_PATH)));
check_same('one connection for all jobs', 1, count(array_unique(array_column($server->log(), 'connection'))));

$server->stop();
$dispatch('LogIn', JOBS);
until('a job that meets the outage', fn () => in_array((string) JOBS, array_column($told('begun'), 'id'), true));
$server = CommerceServer::start(port: $port);
until('its end', fn () => $count($waiting) === 0);
$dispatch('LogIn', ...range(JOBS + 1, 2 * JOBS - 1));
until('the other jobs', fn () => $count($waiting) === 0);
$done = $told('done');
$ids = array_map(intval(...), array_column($done, 'id'));
sort($ids);
check_same('each job is done, and once, that of the outage too', range(0, 2 * JOBS - 1), $ids);
$wrong = array_filter($done, fn (array $line) => $line['account'] !== ((int) $line['id'] % 2 === 0 ? 'Analytical Engines Ltd' : 'Compiler Works'));
check('each as its own shopper', $wrong === [], json_encode(array_values($wrong)));
check_same('all by one process', 1, count(array_unique(array_column($done, 'worker'))));
check_same('one bearer for all jobs after the restart', 1, count(array_filter(
    $server->requests(CommerceServer::BEARER_PATH),
    fn (LoggedRequest $request) => $request->status === 200,
)));
check_same('and one connection', 1, count(array_unique(array_column($server->log(), 'connection'))));
check_same('so that the worker has opened two', 2, end($done)['opened']);
$grown = end($done)['kilobytes'] - $done[JOBS / 2]['kilobytes'];
check('memory is flat', $grown < 2048, "$grown kB more after " . count($done) . ' jobs than after ' . JOBS / 2);

// ---- the job of the page

$path = fn (string $order): string => "/v2/orders/$order/payments";
$sent = fn (string $order): array => array_column($server->requests($path($order)), 'status');
$server->reply($path('paid'), 201, ['data' => []]);
$server->reply($path('limited'), 429, headers: ['Retry-After' => '6']); // longer than a call waits
$server->reply($path('limited'), 201, ['data' => []]);
$server->reply($path('dropped'), drop: true, times: 10);
$dispatch('PayOrder', 'paid', 'limited', 'dropped');
until('the job of the page', fn () => $count($waiting) === 0);
check_same('the job of the page: paid', [201], $sent('paid'));
check_same('when it is limited it is tried again later', [429, 201], $sent('limited'));
check_same('when nobody knows whether it counted it has failed, and is not sent again', [1, 1], [count($sent('dropped')), $count($failed)]);

// ---- the end of a worker

$server->set(['latency_ms' => 1500]);
$dispatch('LogIn', 2000, 2001);
until('a job under way', fn () => in_array('2000', array_column($told('begun'), 'id'), true));
proc_terminate($process, SIGTERM);
check_same('SIGTERM ends the worker', [0, false], ended($process));
check('after the job that was under way', in_array('2000', array_column($told('done'), 'id'), true));
check('and before the next', !in_array('2001', array_column($told('begun'), 'id'), true));

if ($framework === 'laravel') {
    $server->set(['latency_ms' => 60_000]);
    $process = start(['artisan', 'queue:work', '--timeout=1']);
    [$status, $isKilled] = ended($process);
    check('--timeout ends the worker while a call waits', $isKilled || $status !== 0, 'exit status ' . json_encode($status));
    check('the job was under way', in_array('2001', array_column($told('begun'), 'id'), true));
    check('and was not done', !in_array('2001', array_column($told('done'), 'id'), true));
}
done_testing();
