<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * Very many calls, of every method, for two tenants, while 5 % of all requests meet a fault. Two workers of php-fpm and a CLI process
 * live as long as the step; those of another php-fpm are recycled and reloaded. What each call says of itself is held against what the
 * server saw of it. EP_SOAK_CALLS: how many calls, by default 1,000,000; EP_SOAK_SECONDS: after which time no more are made.
 */
declare(strict_types=1);

require __DIR__ . '/soak.inc';

extension_loaded('openssl') || skip_all('this PHP has no openssl');

const BATCH = 50; // calls in one request to php-fpm
const LONG_LIVED = ['php-fpm', 'CLI'];

/** What a request may have met and yet be sent again, by the kind of method. The letters are those of server.js. */
const SENT_AGAIN = ['repeatable' => 'AHBSD5319', 'password' => '319', 'message' => '19', 'at most once' => '19'];
/** All other methods are repeatable. */
const KINDS = [
    'loginWithPassword' => 'password',
    'requestOneTimePassword' => 'message',
    'loginWithOidc' => 'at most once',
    'loginWithOneTimePassword' => 'at most once',
    'selfSignup' => 'at most once',
    'send POST' => 'at most once',
    'send POST empty' => 'at most once',
    'send PATCH' => 'at most once',
];

/** How a call may end when this is the last that it met. */
const OUTCOMES = [
    'G' => ['ok'],
    'L' => ['ok'],
    'F' => ['ok'],
    '5' => ['ServerErrorException'],
    '3' => ['ServerErrorException'],
    '9' => ['RateLimitedException'],
    '1' => ['UnauthorizedException', 'LoginRequiredException'],
    'T' => ['TimeoutException', 'OutcomeUnknownException'],
];
/** The same for all other letters, and where the server saw nothing. */
const NO_ANSWER = ['ConnectionFailedException', 'OutcomeUnknownException', 'TimeoutException'];

/** The next number of a count that several processes go through. */
function next_number(string $file): int
{
    $count = fopen($file, 'c+');
    flock($count, LOCK_EX);
    $number = (int) stream_get_contents($count);
    rewind($count);
    fwrite($count, (string) ($number + 1));
    fclose($count);
    return $number;
}

/** Sends batches to a worker until there are no more, and writes what it tells to a file, a line for each. */
function ask_for(iterable $batches, Closure $ask, string $file): void
{
    $output = fopen($file, 'w');
    foreach ($batches as $batch) {
        try {
            $told = $ask($batch) ?? ['lost' => "batch $batch has no answer"];
        } catch (Throwable $thrown) {
            $told = ['lost' => $thrown->getMessage()];
        }
        fwrite($output, json_encode($told, JSON_THROW_ON_ERROR) . "\n");
    }
    fclose($output);
}

/** @return Closure(array): ?array */
function asks_fpm(Fpm $fpm, bool $keep): Closure
{
    $client = new FastCgi($fpm->socket(), $keep);
    return fn (array $asked) => json_decode($client->request(__DIR__ . '/long-worker.php', $asked)[1], true);
}

/** @return Closure(array): ?array */
function asks_cli(): Closure
{
    $command = [PHP_BINARY, '-n', '-d', 'extension=' . module(), __DIR__ . '/long-worker.php'];
    $process = proc_open($command, [['pipe', 'r'], ['pipe', 'w']], $pipes);
    return function (array $asked) use ($process, $pipes): ?array { // as long as it is there, so is the process
        fwrite($pipes[0], json_encode($asked, JSON_THROW_ON_ERROR) . "\n");
        return json_decode((string) fgets($pipes[1]), true);
    };
}

/** How often libcurl itself may have sent the call's request again: whenever a kept connection had ended without a byte of a reply. */
function resends_of_libcurl(string $kind, string $seen): int
{
    return $kind === 'repeatable' ? preg_match_all('/[ahbd]/', $seen) : 0;
}

/** What is wrong between a call's own account and what the server saw of it; null: nothing. */
function difference(string $method, int $attempts, int $bearerAttempts, string $outcome, string $seen): ?string
{
    $kind = KINDS[$method] ?? 'repeatable';
    $again = strlen($seen) - $attempts;
    if (str_starts_with($outcome, "another's")) {
        return "another call's reply";
    }
    if ($again < 0 || $again > resends_of_libcurl($kind, $seen)) {
        return 'another number of requests';
    }
    if ($method === 'accessToken') {
        return null; // requests for a bearer have no tag: they are held against the server's by their sum
    }
    if ($method === 'sendAll') {
        return $outcome === 'ok' && preg_match_all('/[GLF]/i', $seen) !== 4 ? 'not four good answers' : null;
    }
    $met = str_split(strtoupper($seen));
    $last = (string) array_pop($met);
    $counts = array_count_values($met) + ['1' => 0, '9' => 0];
    if (strspn(implode($met), SENT_AGAIN[$kind]) !== count($met) || count($met) - $again - $counts['1'] > 2) {
        return 'sent again against the table';
    }
    if ($counts['1'] > 1 || (in_array($kind, ['at most once', 'message'], true) && $counts['9'] > 1)) {
        return 'sent again more than once';
    }
    if (in_array($outcome, OUTCOMES[$last] ?? NO_ANSWER, true)) {
        $isUnknown = $kind === 'at most once' && str_contains('AHBSDT', $last) && $last !== '';
        return $isUnknown && $outcome !== 'OutcomeUnknownException' ? 'not said to be unknown' : null;
    }
    // Without a bearer the request is not sent, or not again.
    return $bearerAttempts > 0 && $outcome !== 'ok' && in_array($last, ['', '1'], true) ? null : 'another outcome';
}

/** The sum over all calls, and over the workers' lives. */
final class Account
{
    public int $calls = 0;
    public int $requests = 0;
    public int $attempts = 0;
    public array $bearerAttempts = [];
    public array $outcomes = [];
    public array $sentAgain = ['to success' => 0, 'in vain' => 0];
    public array $differences = [];
    public array $lost = [];
    /** @var array<string, array<int, array{calls: list<int>, rss: list<int>, fds: list<int>}>> by kind of worker and process */
    public array $workers = [];

    public function add(string $kind, array $told, array $seen): void
    {
        foreach ($told['calls'] as $i => [$method, $tenant, $attempts, $bearerAttempts, $outcome]) {
            $met = $seen[$i] ?? '';
            $this->calls++;
            $this->requests += strlen($met);
            $this->attempts += $attempts;
            $this->bearerAttempts[$tenant] = ($this->bearerAttempts[$tenant] ?? 0) + $bearerAttempts;
            $this->outcomes[$outcome] = ($this->outcomes[$outcome] ?? 0) + 1;
            if ($method !== 'sendAll' && strlen($met) > 1) {
                $this->sentAgain[$outcome === 'ok' ? 'to success' : 'in vain']++;
            }
            $difference = difference($method, $attempts, $bearerAttempts, $outcome, $met);
            if ($difference !== null) {
                $this->differences[] = "$tenant, batch $told[batch], $i: $method, $difference: $attempts and $bearerAttempts attempts, $outcome; the server: $met";
            }
        }
        $worker = &$this->workers[$kind][$told['worker']];
        $worker['calls'][] = count($worker['calls'] ?? []) * BATCH;
        $worker['rss'][] = $told['rss'] * 1024;
        $worker['fds'][] = $told['fds'];
    }
}

/**
 * The second half of a worker's life, by a line of least squares: it may grow by less than a byte a call. If each call lost an
 * allocation, however small, that would be 32 bytes a call; if only those did that meet a fault, more than one. Up to 64 KB in all
 * are the allocators' own: a few pages more or less, which weigh in a short run alone.
 */
function check_slopes(string $worker, array $life): void
{
    $half = array_map(fn (array $points) => array_slice($points, intdiv(count($points), 2)), $life);
    $calls = end($half['calls']) - $half['calls'][0];
    $bytes = slope($half['calls'], $half['rss']);
    $descriptors = slope($half['calls'], $half['fds']);
    $what = sprintf('%s: %d calls, in the second half %+.3f bytes of resident memory and %+.6f descriptors a call', $worker, count($life['calls']) * BATCH, $bytes, $descriptors);
    if ($calls < 10_000) {
        note("$what; too few to tell");
    } else {
        check($what, $bytes * $calls < max($calls, 65536) && $descriptors * $calls < 1);
    }
    note(sprintf('%s: at the end %d kB and %d descriptors', $worker, end($half['rss']) / 1024, end($half['fds'])));
}

$calls = (int) (getenv('EP_SOAK_CALLS') ?: (is_quick() ? 4000 : 1_000_000));
$end = hrtime(true) + (float) (getenv('EP_SOAK_SECONDS') ?: 86_400) * 1e9;
$certificates = new Certificates();
$tenants = ['amber' => '', 'violet' => $certificates->server()];
$server = new NodeServer($tenants);
$server->tell(['set' => ['faults' => 0.05]]);
$asked = [
    'calls' => BATCH,
    'origins' => array_combine(array_keys($tenants), array_map($server->origin(...), array_keys($tenants))),
    'caFiles' => ['amber' => '', 'violet' => $certificates->authority()],
];
$steady = new Fpm(['pm.max_children' => 2]);
$recycled = new Fpm(['pm.max_children' => 2, 'pm.max_requests' => 20]);
$started = hrtime(true);

$askers = [
    ['php-fpm', fn () => asks_fpm($steady, true)],
    ['php-fpm', fn () => asks_fpm($steady, true)],
    ['php-fpm, recycled', fn () => asks_fpm($recycled, false)],
    ['php-fpm, recycled', fn () => asks_fpm($recycled, false)],
    ['CLI', asks_cli(...)],
];
$processes = $files = [];
foreach ($askers as $i => [$kind, $worker]) {
    $files[$i] = sys_get_temp_dir() . "/told-$i";
    $processes[] = in_own_process(function () use ($worker, $asked, $calls, $end, $files, $i): void {
        $batches = (function () use ($asked, $calls, $end): iterable {
            while (hrtime(true) < $end && ($batch = next_number(sys_get_temp_dir() . '/batches')) < intdiv($calls, BATCH)) {
                yield ['batch' => $batch] + $asked;
            }
        })();
        ask_for($batches, $worker(), $files[$i]);
    });
}
$reloads = 0;
while (!wait_until(fn () => array_filter($processes, is_alive(...)) === [], is_quick() ? 1 : 3)) {
    $recycled->signal('USR2');
    $reloads++;
}
foreach ($processes as $process) {
    pcntl_waitpid($process, $status);
}
$seconds = (hrtime(true) - $started) / 1e9;

$account = new Account();
foreach ($askers as $i => [$kind]) {
    foreach (new SplFileObject($files[$i]) as $line) {
        $told = json_decode($line, true);
        if (isset($told['batch'])) {
            $account->add($kind, $told, $server->tell(['batch' => $told['batch']]));
        } elseif ($line !== '') {
            $account->lost[] = $told['lost'] ?? $line;
        }
    }
}
$totals = $server->tell(['totals' => true]);

note(sprintf('%d calls in %d seconds; %d connections, %d faults, %.1f %% of all requests', $account->calls, $seconds, $totals['connections'], $totals['faults'], 100 * $totals['faults'] / $totals['requests']));
arsort($account->outcomes);
note('outcomes: ' . json_encode($account->outcomes) . '; sent again: ' . json_encode($account->sentAgain));
note(sprintf('reloads: %d; workers: %s', $reloads, json_encode(array_map(count(...), $account->workers))));
check('calls', $account->calls === $calls - $calls % BATCH || (getenv('EP_SOAK_SECONDS') && $account->calls > 0), "$account->calls of $calls");
check_same('requests to php-fpm or the CLI process that were lost', [], array_slice($account->lost, 0, 20));
check_same("$account->calls calls: differences between a call's account and the server's", [], array_slice($account->differences, 0, 20));
check_same('requests that the server saw, by calls and bearers', $totals['requests'], $account->requests + array_sum(array_column($totals['bearers'], 'requests')));
note("requests of calls: $account->requests; attempts that calls counted: $account->attempts; the others libcurl sent again after a kept connection had ended");
foreach ($totals['bearers'] as $tenant => $seen) {
    $again = $seen['requests'] - $account->bearerAttempts[$tenant];
    check("$tenant: requests for a bearer", $again >= 0 && $again <= $seen['lostOnKept'], "$seen[requests] seen, {$account->bearerAttempts[$tenant]} counted");
}
check_same('requests with another tenant\'s text, tag or bearer', 0, $totals['crossed']);
check_same('crashes', [], [...$steady->crashes(), ...$recycled->crashes()]);
check('workers were replaced', count($account->workers['php-fpm, recycled']) > 2, (string) count($account->workers['php-fpm, recycled']));
foreach (LONG_LIVED as $kind) {
    check_same("$kind: workers", $kind === 'CLI' ? 1 : 2, count($account->workers[$kind]));
    foreach ($account->workers[$kind] as $process => $life) {
        check_slopes("$kind $process", $life);
    }
}
done_testing();
