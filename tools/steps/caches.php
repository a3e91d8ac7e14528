<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * caches.php SERVER_INC AUTOLOAD WORK REDIS_SERVER PHP_OPTION..., with the extension and apcu loaded: crowds of workers against the
 * stand-in, which counts the bearer requests. The options are those of the workers' PHP.
 * Prints TAP, with figures in its comments.
 */
declare(strict_types=1);

[, $serverInc, $autoload, $workFolder, $redisServer] = $argv;
$phpOptions = array_slice($argv, 5);
require $serverInc;
require $autoload;
require __DIR__ . '/../tap.inc';
require __DIR__ . '/caches-worker.php';

const WORKERS = 50;

final class RedisServer
{
    /** @var resource */
    private $process;

    public function __construct(private readonly string $binary, private readonly string $folder)
    {
        $this->start();
        register_shutdown_function($this->stop(...), getmypid());
    }

    public function socket(): string
    {
        return "$this->folder/redis.sock";
    }

    public function start(): void
    {
        // The step kills what stands in redis.pid, should this script not come to its end.
        $this->process = proc_open(
            [$this->binary, '--port', '0', '--unixsocket', $this->socket(), '--save', '', '--appendonly', 'no', '--dir', $this->folder,
                '--pidfile', "$this->folder/redis.pid"],
            [['file', '/dev/null', 'r'], ['file', "$this->folder/redis.log", 'a'], ['file', "$this->folder/redis.log", 'a']],
            $pipes,
        ) ?: throw new RuntimeException('redis-server does not start');
        for ($i = 0; $i < 200; $i++) {
            try {
                predis($this->socket())->ping();
                return;
            } catch (Predis\PredisException) {
                usleep(50000);
            }
        }
        throw new RuntimeException('redis-server does not answer: ' . file_get_contents("$this->folder/redis.log"));
    }

    public function signal(int $signal): void
    {
        proc_terminate($this->process, $signal);
    }

    public function stop(?int $owner = null): void
    {
        if (($owner ?? getmypid()) === getmypid() && is_resource($this->process)) {
            proc_terminate($this->process);
            proc_close($this->process);
        }
    }
}

/** Workers that begin together: each waits at its gates until all are there. */
final class Crowd
{
    /** @var list<resource|int> processes, or ids of forked children */
    private array $workers = [];
    /** @var list<resource> */
    private array $gates = [];
    private int $opened = 0;
    private readonly string $dir;

    public function __construct(private readonly int $size, array $job, bool $forked = false)
    {
        global $workFolder, $autoload, $phpOptions, $redis, $server;
        static $crowds = 0;
        $this->dir = "$workFolder/crowd-" . $crowds++;
        mkdir($this->dir);
        $job += [
            'dir' => $this->dir, 'socket' => $redis->socket(), 'base_uri' => $server->baseUri, 'profile' => CommerceServer::PASSWORD_PROFILE,
            'client_id' => CommerceServer::CLIENT_ID, 'secret' => CommerceServer::CLIENT_SECRET, 'grant' => 'implicit', 'cache' => null,
            'timeout' => 30.0, 'steps' => ['gate', 'login'], 'reporting' => E_ALL,
        ];
        foreach (array_keys($job['steps'], 'gate', true) as $i => $step) {
            flock($this->gates[] = fopen("$this->dir/gate-$i", 'c'), LOCK_EX);
        }
        file_put_contents("$this->dir/job", json_encode($job));
        for ($number = 0; $number < $size; $number++) {
            $this->workers[] = $forked ? $this->fork($job, $number) : proc_open(
                [PHP_BINARY, ...$phpOptions, __DIR__ . '/caches-worker.php', $autoload, "$this->dir/job", (string) $number],
                [['file', '/dev/null', 'r'], ['file', "$this->dir/output", 'a'], ['file', "$this->dir/output", 'a']],
                $pipes,
            );
        }
    }

    private function fork(array $job, int $number): int
    {
        $pid = pcntl_fork();
        if ($pid === 0) {
            work($job, $number);
            exit(0);
        }
        return $pid;
    }

    /** Opens the next gate when all stand before it. */
    public function open(): self
    {
        for ($until = microtime(true) + 60; count(glob("$this->dir/ready-$this->opened-*")) < $this->size; usleep(5000)) {
            if (microtime(true) > $until) {
                throw new RuntimeException('not all workers came to the gate: ' . @file_get_contents("$this->dir/output"));
            }
        }
        flock($this->gates[$this->opened++], LOCK_UN);
        return $this;
    }

    /** @return list<array> what each worker left; one that crashed left nothing, which is an error of its own */
    public function results(): array
    {
        while ($this->opened < count($this->gates)) {
            $this->open();
        }
        $results = [];
        foreach ($this->workers as $number => $worker) {
            if (is_int($worker)) {
                pcntl_waitpid($worker, $status);
                $status = pcntl_wifexited($status) ? pcntl_wexitstatus($status) : 128 + pcntl_wtermsig($status);
            } else {
                $status = proc_close($worker);
            }
            $result = json_decode((string) @file_get_contents("$this->dir/result-$number"), true);
            $results[] = $status === 0 && is_array($result) ? $result
                : ['logins' => 0, 'errors' => ["ended with status $status"], 'bearers' => [], 'seconds' => 0.0];
        }
        $output = (string) @file_get_contents("$this->dir/output");
        if ($output !== '') {
            $results[0]['errors'][] = "a worker said $output";
        }
        return $results;
    }
}

/** A test whose log of the service begins empty. */
function test(string $name, callable $problem): void
{
    check_call($name, function () use ($problem) {
        $GLOBALS['server']->clearLog();
        return $problem();
    });
}

function bearers_fetched(): int
{
    return count($GLOBALS['server']->requests(CommerceServer::BEARER_PATH));
}

/** How many requests carried a bearer that the service had not given out. */
function strange_bearers(): int
{
    return count(array_filter($GLOBALS['server']->log(), fn (LoggedRequest $request) => $request->status === 401));
}

/** Each worker keeps one connection, so a connection's requests are a worker's. */
function most_bearers_of_a_worker(): int
{
    $counts = array_count_values(array_map(fn (LoggedRequest $request) => $request->connection, $GLOBALS['server']->requests(CommerceServer::BEARER_PATH)));
    return $counts === [] ? 0 : max($counts);
}

/** @return ?string why not every worker has logged in so often */
function notAllLoggedIn(array $results, int $logins = 1): ?string
{
    $errors = array_merge(...array_column($results, 'errors'));
    $fewest = min(array_column($results, 'logins'));
    return match (true) {
        $errors !== [] => count($errors) . " errors, the first: $errors[0]",
        $fewest < $logins => "a worker logged in $fewest times, not $logins",
        default => null,
    };
}

function fetchedOtherThan(int $least, ?int $most = null): ?string
{
    $fetched = bearers_fetched();
    return $fetched < $least || $fetched > ($most ?? $least) ? "$fetched bearers were fetched, not $least" . ($most === null ? '' : " to $most") : null;
}

function strangeBearer(): ?string
{
    return ($strange = strange_bearers()) > 0 ? "$strange requests carried a bearer that was not the service's" : null;
}

function empty_caches(): void
{
    global $redis;
    predis($redis->socket())->flushall();
    apcu_clear_cache();
}

$server = CommerceServer::start();
$redis = new RedisServer($redisServer, $workFolder);

// ---- many workers: at once, afterwards, and when a bearer nears its end ---------------------------------------------------

$stores = ['Predis' => false, 'redis extension' => false, 'APCu' => true];
foreach ($stores as $store => $forked) {
    if ($store === 'redis extension' && !extension_loaded('redis')) {
        skip('all through the redis extension', 'PHP has none');
        continue;
    }
    // Each worker may fetch before the first has stored its own, and none fetches twice: that is all that is promised.
    foreach ([0, 100] as $latency) {
        test("$store: a cold start, the service answering after $latency ms", function () use ($server, $store, $forked, $latency) {
            empty_caches();
            $server->set(['latency_ms' => $latency]);
            $results = (new Crowd(WORKERS, ['cache' => $store], $forked))->results();
            $server->set(['latency_ms' => 0]);
            $fetched = bearers_fetched();
            note("$store: " . WORKERS . " workers at once, the service answering after $latency ms: $fetched bearers fetched");
            return notAllLoggedIn($results) ?? fetchedOtherThan(1, WORKERS) ?? strangeBearer()
                ?? (most_bearers_of_a_worker() === 1 ? null : 'a worker fetched more than one');
        });
    }
    test("$store: new workers afterwards fetch none", function () use ($store, $forked) {
        return notAllLoggedIn((new Crowd(WORKERS, ['cache' => $store], $forked))->results()) ?? fetchedOtherThan(0) ?? strangeBearer();
    });
    test("$store: all have the one bearer", function () use ($store, $forked) {
        $results = (new Crowd(10, ['cache' => $store, 'steps' => ['gate', 'bearer', 'login']], $forked))->results();
        return notAllLoggedIn($results) ?? fetchedOtherThan(0)
            ?? (count(array_unique(array_merge(...array_column($results, 'bearers')))) === 1 ? null : 'they have different ones');
    });
    // The bearer lives an hour; the entry says that this share of it is over.
    foreach ([89 => [0, 0], 92 => [0, WORKERS], 96 => [1, WORKERS]] as $percent => [$least, $most]) {
        test("$store: a bearer with $percent % of its life behind it", function () use ($redis, $store, $forked, $percent, $least, $most) {
            empty_caches();
            $token = (new Crowd(1, ['steps' => ['bearer', 'login']], true))->results()[0]['bearers'][0];
            $entry = ['v' => 1, 'token' => $token, 'obtained' => time() - 36 * $percent, 'end' => time() + 36 * (100 - $percent)];
            (new Crowd(1, ['cache' => $store, 'steps' => ['login']], true))->results();
            foreach (stored_entries($store) as $key => $value) {
                shared_cache($store, $redis->socket())->set($key, $entry);
            }
            $GLOBALS['server']->clearLog();
            $results = (new Crowd(WORKERS, ['cache' => $store], $forked))->results();
            note("$store: " . WORKERS . " new workers at once, $percent % of the bearer's life over: " . bearers_fetched() . ' renewals');
            return notAllLoggedIn($results) ?? fetchedOtherThan($least, $most) ?? strangeBearer()
                ?? (most_bearers_of_a_worker() <= 1 ? null : 'a worker fetched more than one');
        });
    }
}

/** @return array<string, mixed> the shop's entries, by the keys that the extension gave them */
function stored_entries(string $store): array
{
    global $redis;
    $names = $store === 'APCu' ? array_column(apcu_cache_info()['cache_list'], 'info') : predis($redis->socket())->keys('*');
    $keys = array_values(array_filter(array_map(fn (string $name) => preg_match('/ep_at\.[0-9a-f]{40}$/D', $name, $match) ? $match[0] : null, $names)));
    return array_combine($keys, array_map(fn (string $key) => shared_cache($store, $redis->socket())->get($key), $keys));
}

test('the entry is named and made as documented', function () {
    empty_caches();
    $results = (new Crowd(1, ['cache' => 'Predis', 'steps' => ['login', 'bearer']], true))->results();
    $entries = stored_entries('Predis');
    $entry = reset($entries);
    return notAllLoggedIn($results) ?? match (true) {
        count($entries) !== 1 => count($entries) . ' entries',
        array_keys($entry) !== ['v', 'token', 'obtained', 'end'] => json_encode(array_keys($entry)),
        $entry['token'] !== $results[0]['bearers'][0] => 'another bearer',
        abs($entry['end'] - time() - 3600) > 30 => "end $entry[end]",
        default => null,
    };
});

// Twenty workers for two lives of a bearer. Without the cache each would fetch for itself every time.
test('Predis: workers that go on while bearers end', function () use ($server) {
    $workers = 20;
    empty_caches();
    $server->set(['access_token_lifetime' => 20]);
    (new Crowd(1, ['cache' => 'Predis', 'steps' => ['login']], true))->results();
    $server->clearLog();
    $results = (new Crowd($workers, ['cache' => 'Predis', 'steps' => ['gate', 'logins 41']]))->results();
    $server->set(['access_token_lifetime' => 3600]);
    $logins = array_sum(array_column($results, 'logins'));
    note("Predis: $workers workers over two ends of a bearer, $logins logins: " . bearers_fetched() . ' bearers fetched');
    return notAllLoggedIn($results, 50) ?? fetchedOtherThan(2, $workers) ?? strangeBearer();
});

// ---- a cache that is down or slow -----------------------------------------------------------------------------------------

foreach (['Predis', 'throwing'] as $store) {
    $name = $store === 'throwing' ? 'a cache that throws what Redis throws' : $store;
    test("$name: Redis stops while workers run", function () use ($server, $redis, $store) {
        empty_caches();
        $crowd = new Crowd(10, ['cache' => $store, 'steps' => ['login', 'gate', 'login', 'login', 'gate', 'login']]);
        // The bearer they share is void, and there is no cache to share the next one through.
        try {
            for ($i = 0; $i < 400 && count($server->requests(CommerceServer::TOKENS_PATH)) < 10; $i++) {
                usleep(25000);
            }
            $redis->stop();
            $server->revokeAccessTokens();
            $server->clearLog();
            $crowd->open();
            for ($i = 0; $i < 400 && count($server->requests(CommerceServer::TOKENS_PATH)) < 30; $i++) {
                usleep(25000);
            }
            $why = fetchedOtherThan(10) ?? (most_bearers_of_a_worker() === 1 ? null : 'a worker fetched more than one');
        } finally {
            $redis->start();
        }
        return notAllLoggedIn($crowd->results(), 4) ?? $why;
    });
    test("$name: workers that start without Redis, and others when it is back", function () use ($server, $redis, $store) {
        empty_caches();
        $redis->stop();
        try {
            $why = notAllLoggedIn((new Crowd(10, ['cache' => $store]))->results()) ?? fetchedOtherThan(10) ?? strangeBearer();
        } finally {
            $redis->start();
        }
        $server->clearLog();
        $first = (new Crowd(1, ['cache' => $store]))->results();
        return $why ?? notAllLoggedIn([...$first, ...(new Crowd(10, ['cache' => $store]))->results()]) ?? fetchedOtherThan(1);
    });
    test("$name: Redis hangs", function () use ($name, $redis, $store) {
        empty_caches();
        $crowd = new Crowd(5, ['cache' => $store]);
        $redis->signal(SIGSTOP);
        try {
            $results = $crowd->results();
        } finally {
            $redis->signal(SIGCONT);
        }
        $slowest = round(max(array_column($results, 'seconds')), 1);
        note("$name: the slowest login while Redis hangs, each command to it given up after 2 s: $slowest s");
        return notAllLoggedIn($results) ?? fetchedOtherThan(5) ?? strangeBearer();
    });
}
test('a slow cache is waited for, and the login follows', function () {
    $results = (new Crowd(5, ['cache' => 'slow', 'slow_us' => 400000], true))->results();
    return notAllLoggedIn($results) ?? fetchedOtherThan(5)
        ?? (min(array_column($results, 'seconds')) >= 0.4 ? null : 'the cache was not waited for');
});
// The deadline is looked at after the cache has answered: then nothing is sent.
test('a cache slower than the deadline ends the call before anything is sent', function () use ($server) {
    $results = (new Crowd(5, ['cache' => 'slow', 'slow_us' => 900000, 'timeout' => 0.3], true))->results();
    $errors = array_merge(...array_column($results, 'errors'));
    return match (true) {
        count(preg_grep('/^EpAccountTokens\\\\TimeoutException: /', $errors)) !== 5 => json_encode($results),
        $server->log() !== [] => count($server->log()) . ' requests were sent',
        default => null,
    };
});

// ---- a cache that lies or was tampered with -------------------------------------------------------------------------------

foreach (array_keys(lies()) as $lie) {
    test("a cache that answers $lie", function () use ($lie) {
        $results = (new Crowd(2, ['cache' => 'lying', 'lie' => $lie, 'steps' => ['gate', 'login', 'login']], true))->results();
        return notAllLoggedIn($results, 2) ?? fetchedOtherThan(2) ?? strangeBearer();
    });
}
foreach (['not storing', 'throwing on set'] as $cache) {
    test("a cache that is $cache", function () use ($cache) {
        $results = (new Crowd(2, ['cache' => $cache, 'steps' => ['gate', 'login', 'login']], true))->results();
        return notAllLoggedIn($results, 2) ?? fetchedOtherThan(2) ?? strangeBearer();
    });
}
// A token that still looks like one cannot be told from a right one: the service refuses it, and the login goes on with another.
test('a well-made entry with a forged bearer costs one refusal', function () use ($redis) {
    empty_caches();
    (new Crowd(1, ['cache' => 'Predis', 'steps' => ['login']], true))->results();
    foreach (stored_entries('Predis') as $key => $entry) {
        shared_cache('Predis', $redis->socket())->set($key, ['token' => 'a.forged.token'] + $entry);
    }
    $GLOBALS['server']->clearLog();
    $results = (new Crowd(1, ['cache' => 'Predis', 'steps' => ['login', 'login']], true))->results();
    $after = (new Crowd(1, ['cache' => 'Predis', 'steps' => ['login']], true))->results();
    return notAllLoggedIn($results, 2) ?? notAllLoggedIn($after) ?? fetchedOtherThan(1)
        ?? (strange_bearers() === 1 ? null : strange_bearers() . ' refusals, not 1');
});
foreach (['with its lowest bit changed' => 0x01, 'with its highest bit changed' => 0x80] as $name => $mask) {
    test("each byte of the stored value $name", function () use ($name, $redis, $mask) {
        empty_caches();
        $made = (new Crowd(1, ['cache' => 'Predis', 'steps' => ['login', 'bearer']], true))->results();
        $client = predis($redis->socket());
        $key = array_values(preg_grep('/ep_at\./', $client->keys('*')))[0];
        $value = $client->get($key);
        $start = strpos($value, $made[0]['bearers'][0]);
        $end = $start + strlen($made[0]['bearers'][0]);
        for ($at = 0; $at < strlen($value); $at++) {
            $changed = $value;
            $changed[$at] = chr(ord($changed[$at]) ^ $mask);
            $client->set($key, $changed);
            $GLOBALS['server']->clearLog();
            $results = (new Crowd(1, ['cache' => 'Predis', 'steps' => ['login'], 'reporting' => E_ALL & ~E_NOTICE & ~E_WARNING], true))->results();
            $isToken = $at >= $start && $at < $end && preg_match('/^[!-~]$/D', $changed[$at]);
            $why = notAllLoggedIn($results) ?? (strange_bearers() === ($isToken ? 1 : 0) ? null : strange_bearers() . ' refusals') ?? fetchedOtherThan(0, 1);
            if ($why !== null) {
                return "byte $at of " . strlen($value) . ": $why";
            }
        }
        note(strlen($value) . " values tampered with, a byte of each $name");
        return null;
    });
}

// ---- whose bearer -----------------------------------------------------------------------------------------------------------

test('a bearer of client credentials never comes into the cache', function () use ($redis) {
    empty_caches();
    $results = (new Crowd(2, ['cache' => 'Predis', 'grant' => 'client_credentials', 'steps' => ['gate', 'login', 'bearer']], true))->results();
    return notAllLoggedIn($results) ?? fetchedOtherThan(2)
        ?? (predis($redis->socket())->dbsize() === 0 ? null : 'something was stored');
});
foreach ([
    'a wrong secret' => ['grant' => 'client_credentials', 'secret' => 'wrong'],
    'a wrong client id' => ['client_id' => 'another-client'],
] as $name => $wrong) {
    test("$name gets no bearer of the right ones", function () use ($server, $wrong) {
        empty_caches();
        $right = [
            ...(new Crowd(1, ['cache' => 'Predis', 'steps' => ['login', 'bearer']], true))->results(),
            ...(new Crowd(1, ['cache' => 'Predis', 'grant' => 'client_credentials', 'steps' => ['login', 'bearer']], true))->results(),
        ];
        $server->clearLog();
        $results = (new Crowd(5, ['cache' => 'Predis', 'steps' => ['gate', 'bearer']] + $wrong, true))->results();
        $errors = array_merge(...array_column($results, 'errors'));
        return notAllLoggedIn($right) ?? match (true) {
            array_merge(...array_column($results, 'bearers')) !== [] => 'a bearer came out',
            count(preg_grep('/^EpAccountTokens\\\\UnauthorizedException: /', $errors)) !== 5 => json_encode($errors),
            bearers_fetched() !== 5 => bearers_fetched() . ' bearer requests, not 5',
            default => null,
        };
    });
}

// ---- a lock of the shop's own -----------------------------------------------------------------------------------------------

foreach (['Redis lock', 'file lock'] as $lock) {
    test("a $lock in Grant::callback(): a cold start fetches exactly one", function () use ($server, $lock) {
        empty_caches();
        $server->set(['latency_ms' => 100]);
        $results = (new Crowd(WORKERS, ['grant' => $lock, 'steps' => ['gate', 'login', 'login']]))->results();
        $server->set(['latency_ms' => 0]);
        return notAllLoggedIn($results, 2) ?? fetchedOtherThan(1) ?? strangeBearer();
    });
}

done_testing();
