<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * runtimes-octane.php TREE PROJECT: many shoppers at once in a shop on Laravel Octane with Swoole. Each must see their own account and nothing else, in workers that
 * are kept. What a worker runs with comes from PHP_INI_SCAN_DIR. Prints TAP, with figures in its comments.
 */
declare(strict_types=1);

[, $tree, $project] = $argv;
require "$tree/php_tests/support/server.inc";
require __DIR__ . '/../tap.inc';

const WORKERS = 2;
const SHOPPERS = 20;
const VISITS = 100; // of each, before the reload and after it
const PATIENCE = 120;

$server = CommerceServer::start();
chdir($project);
putenv("EP_BASE_URI=$server->baseUri");
putenv('EP_CLIENT_ID=' . CommerceServer::CLIENT_ID);
putenv('EP_PASSWORD_PROFILE_ID=' . CommerceServer::PASSWORD_PROFILE);
$address = stream_socket_get_name(stream_socket_server('tcp://127.0.0.1:0'), false);
$port = (int) substr(strrchr($address, ':'), 1);

/** @return resource */
function artisan(string ...$arguments)
{
    return proc_open([PHP_BINARY, 'artisan', ...$arguments], [['file', '/dev/null', 'r'], ['file', 'octane.log', 'a'], ['file', 'octane.log', 'a']], $pipes);
}
$octane = artisan('octane:start', '--server=swoole', '--host=127.0.0.1', "--port=$port", '--workers=' . WORKERS, '--task-workers=1', '--max-requests=1000000');
register_shutdown_function(function () use ($octane): void {
    proc_close(artisan('octane:stop', '--server=swoole'));
    proc_terminate($octane);
    proc_close($octane);
    fwrite(STDERR, (string) shell_exec('grep -v " 200 " octane.log | tail -n 40; grep ERROR storage/logs/laravel.log | cut -c 1-300 | tail -n 20'));
});
for ($end = microtime(true) + PATIENCE; !($socket = @stream_socket_client("tcp://$address")); usleep(50_000)) {
    if (microtime(true) > $end || !proc_get_status($octane)['running']) {
        throw new RuntimeException('Octane does not start');
    }
}
fclose($socket);

// ---- browsers: each has its own cookies, and one request at a time

function browser(): CurlHandle
{
    $curl = curl_init();
    curl_setopt_array($curl, [CURLOPT_RETURNTRANSFER => true, CURLOPT_COOKIEFILE => '', CURLOPT_TIMEOUT => PATIENCE]);
    return $curl;
}

function visit(CurlHandle $browser, string $path, ?array $form = null): void
{
    global $address;
    curl_setopt_array($browser, [
        CURLOPT_URL => "http://$address$path",
    ] + ($form === null ? [CURLOPT_HTTPGET => true] : [CURLOPT_POST => true, CURLOPT_POSTFIELDS => http_build_query($form)]));
}

/** Lets each browser make so many visits, all browsers at once. $visit prepares one; $answered takes its status and body. */
function browse(array $browsers, int $visits, Closure $visit, Closure $answered): void
{
    $multi = curl_multi_init();
    $made = array_map(fn () => 0, $browsers);
    foreach ($browsers as $n => $browser) {
        $visit($n, $made[$n]++);
        curl_multi_add_handle($multi, $browser);
    }
    do {
        curl_multi_exec($multi, $running);
        while ($info = curl_multi_info_read($multi)) {
            $browser = $info['handle'];
            $n = array_search($browser, $browsers, true);
            $answered($n, curl_getinfo($browser, CURLINFO_RESPONSE_CODE), curl_multi_getcontent($browser));
            curl_multi_remove_handle($multi, $browser);
            if ($made[$n] < $visits) {
                $visit($n, $made[$n]++);
                curl_multi_add_handle($multi, $browser);
                $running = 1;
            }
        }
        curl_multi_select($multi, 0.1);
    } while ($running);
}

// The last of them never logs in.
$browsers = array_map(browser(...), range(0, SHOPPERS));
foreach (range(0, SHOPPERS - 1) as $n) {
    $server->addMember("shopper-$n@example.com", "password of $n", ["Company $n"]);
}

// ---- logins

$answers = [];
browse(
    array_slice($browsers, 0, SHOPPERS),
    2,
    // First with somebody else's password.
    fn (int $n, int $number) => visit($browsers[$n], '/login', [
        'username' => "shopper-$n@example.com",
        'password' => 'password of ' . ($number === 0 ? ($n + 1) % SHOPPERS : $n),
    ]),
    function (int $n, int $status, string $body) use (&$answers): void {
        $answers[$n][] = $status === 200 ? $body : $status;
    },
);
ksort($answers);
check_same('each is logged in by their own password alone', array_fill(0, SHOPPERS, [302, 'welcome']), $answers);

// ---- visits, with a reload between

$wrong = $tokens = $lives = [];
$look = function (int $n, int $status, string $body) use (&$wrong, &$tokens, &$lives): void {
    if ($n === SHOPPERS) {
        if ($body !== 'nobody') {
            $wrong[] = "nobody: $status " . substr($body, 0, 200);
        }
        return;
    }
    $seen = json_decode($body, true);
    $tokens[$n] ??= $seen['token'] ?? '';
    if ($status !== 200 || $seen['account'] !== "Company $n" || $seen['accounts'] !== ["Company $n"] || $seen['token'] !== $tokens[$n] || $seen['sent'] === null) {
        $wrong[] = "$n: $status " . substr($body, 0, 200);
        return;
    }
    $lives[$seen['worker']][] = $seen;
};
$all = fn () => browse($browsers, VISITS, fn (int $n) => visit($browsers[$n], $n === SHOPPERS ? '/nobody' : '/'), $look);
$started = microtime(true);
$all();
$took = microtime(true) - $started;
$first = $lives;
check_same('each visit was by so many workers that were kept', WORKERS, count($first));
$lives = [];
proc_close(artisan('octane:reload', '--server=swoole'));
for ($end = microtime(true) + PATIENCE; array_filter(array_keys($first), fn (int $pid) => file_exists("/proc/$pid")) && microtime(true) < $end;) {
    usleep(50_000);
}
$all();
check_same('so was each after a reload', WORKERS, count($lives));
check('by other workers', array_intersect_key($first, $lives) === []);
check_same('each shopper saw their own account, and who was not logged in saw none', [], array_slice($wrong, 0, 5));
check_same('no token served two shoppers', SHOPPERS, count(array_unique($tokens)));
note(sprintf('%d visits in %.1f s before the reload', SHOPPERS * VISITS + VISITS, $took));

$carts = $server->requests();
$others = array_filter($carts, fn (LoggedRequest $request) => str_contains($request->path, '/addresses') && $request->status !== 200);
check_same('each request for a shopper had that shopper\'s token', 0, count($others));
$count = count($server->requests(CommerceServer::BEARER_PATH));
check('the workers share a bearer', $count <= WORKERS, "$count in all");
foreach ([...$first, ...$lives] as $worker => $life) {
    $opened = end($life)['opened'];
    check("worker $worker: its connection is kept", $opened <= 2, "$opened opened, " . end($life)['reused'] . ' times used again');
    $memory = array_column($life, 'memory');
    $half = intdiv(count($memory), 2);
    $grown = min(array_slice($memory, -50)) - min(array_slice($memory, $half, 50));
    check("worker $worker: memory is flat", $grown < 65_536, "$grown bytes more after " . count($memory) . " visits than after $half");
}
done_testing();
