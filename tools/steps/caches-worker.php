<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * A worker of a shop. As a script: caches-worker.php AUTOLOAD JOB_FILE NUMBER; caches.php also calls work() in forked children.
 * It does the steps of its job and leaves what came of them in DIR/result-NUMBER.
 */
declare(strict_types=1);

use EpAccountTokens\AccessToken;
use EpAccountTokens\Grant;
use Psr\SimpleCache\CacheInterface;
use Symfony\Component\Cache\Adapter\ApcuAdapter;
use Symfony\Component\Cache\Adapter\RedisAdapter;
use Symfony\Component\Cache\Psr16Cache;

/** The two methods that are called, by functions. */
final class CacheDouble
{
    public function __construct(private readonly Closure $get, private readonly ?Closure $set = null)
    {
    }

    public function get(string $key, mixed $default = null): mixed
    {
        return ($this->get)($key, $default);
    }

    public function set(string $key, mixed $value, int|DateInterval|null $ttl = null): bool
    {
        return $this->set === null ? true : ($this->set)($key, $value, $ttl);
    }
}

function predis(string $socket): Predis\Client
{
    return new Predis\Client(['scheme' => 'unix', 'path' => $socket, 'timeout' => 2.0, 'read_write_timeout' => 2.0]);
}

function shared_cache(string $store, string $socket): CacheInterface
{
    $redis = fn (string $class) => new RedisAdapter(
        RedisAdapter::createConnection("redis://$socket", ['class' => $class, 'lazy' => true, 'timeout' => 2, 'read_timeout' => 2]),
        'shop',
    );
    return new Psr16Cache(match ($store) {
        'Predis' => $redis(Predis\Client::class),
        'redis extension' => $redis(Redis::class),
        'APCu' => new ApcuAdapter('shop'),
    });
}

/** Symfony's adapters swallow what Redis throws; this one lets it through. */
function throwing_cache(string $socket): CacheDouble
{
    return new CacheDouble(
        fn (string $key) => unserialize((string) predis($socket)->get($key), ['allowed_classes' => false]),
        fn (string $key, array $value, int $ttl) => (bool) predis($socket)->set($key, serialize($value), 'EX', $ttl),
    );
}

/** @return array<string, Closure> caches that lie: what they answer, or throw */
function lies(): array
{
    $entry = ['v' => 1, 'token' => 'a.forged.token', 'obtained' => time() - 10, 'end' => time() + 3000];
    $answers = [
        'false' => false, 'true' => true, 'null' => null, '0' => 0, 'a float' => NAN, 'an empty text' => '', 'text' => 'a.forged.token',
        'serialized' => serialize($entry), 'JSON' => json_encode($entry), 'an empty array' => [], 'a list' => array_values($entry),
        'an object' => (object) $entry, 'a closure' => fn () => $entry, 'a stream' => fopen('php://memory', 'r'), 'a nested array' => [$entry],
        'another version' => ['v' => 2] + $entry, 'a version as text' => ['v' => '1'] + $entry, 'no version' => array_diff_key($entry, ['v' => 0]),
        'no token' => array_diff_key($entry, ['token' => 0]), 'an empty token' => ['token' => ''] + $entry,
        'a token in two lines' => ['token' => "a\r\nX-Forged: 1"] + $entry, 'a token with a NUL' => ['token' => "a\0b"] + $entry,
        'a token of a mebibyte' => ['token' => str_repeat('x', 1 << 20)] + $entry, 'a token in an array' => ['token' => ['a.forged.token']] + $entry,
        'an end that is over' => ['end' => time() - 1] + $entry, 'an end before the start' => ['obtained' => time() + 4000] + $entry,
        'an end as text' => ['end' => (string) $entry['end']] + $entry, 'an end as a float' => ['end' => (float) $entry['end']] + $entry,
        'the last end' => ['end' => PHP_INT_MAX] + $entry, 'a negative start' => ['obtained' => -1] + $entry, 'no end' => array_diff_key($entry, ['end' => 0]),
    ];
    $throws = fn (string $class) => fn () => throw new $class('the cache is broken');
    return array_map(fn (mixed $answer) => fn () => $answer, $answers)
        + ['an Exception' => $throws(Exception::class), 'an Error' => $throws(Error::class), 'a wrong type' => fn (): int => 'text'];
}

function cache_of(array $job): ?object
{
    return match ($job['cache']) {
        null => null,
        'throwing' => throwing_cache($job['socket']),
        'lying' => new CacheDouble(lies()[$job['lie']]),
        'not storing' => new CacheDouble(fn () => null, fn () => false),
        'throwing on set' => new CacheDouble(fn () => null, fn () => throw new Error('the cache is full')),
        'slow' => new CacheDouble(function () use ($job) {
            usleep($job['slow_us']);
            return null;
        }),
        default => shared_cache($job['cache'], $job['socket']),
    };
}

/** A lock as a shop would have it: who takes it fetches, the others wait and read. */
function source_behind_lock(array $job): Closure
{
    $issuer = new EpAccountTokens(Grant::implicit($job['client_id']), baseUri: $job['base_uri'], timeout: 30.0);
    $read = function (?string $stored): ?AccessToken {
        [$token, $expires] = json_decode((string) $stored, true) ?? ['', 0];
        return $expires < time() + 120 ? null : new AccessToken($token, new DateTimeImmutable("@$expires"));
    };
    $fetch = function () use ($issuer): string {
        $fresh = $issuer->accessToken(renew: true);
        return json_encode([$fresh->token, $fresh->expires->getTimestamp()]);
    };
    if ($job['grant'] === 'file lock') {
        return function (bool $renew) use ($job, $read, $fetch): AccessToken {
            $handle = fopen("{$job['dir']}/bearer", 'c+');
            flock($handle, LOCK_EX);
            $token = $read(stream_get_contents($handle));
            if ($token === null) {
                ftruncate($handle, 0);
                rewind($handle);
                fwrite($handle, $stored = $fetch());
                $token = $read($stored);
            }
            fclose($handle);
            return $token;
        };
    }
    return function (bool $renew) use ($job, $read, $fetch): AccessToken {
        $redis = predis($job['socket']);
        $mine = bin2hex(random_bytes(8));
        while (($token = $read($redis->get('bearer'))) === null) {
            if ($redis->set('bearer.lock', $mine, 'PX', 20000, 'NX') === null) {
                usleep(20000);
                continue;
            }
            // Another may have stored it between the look and the lock.
            if ($read($redis->get('bearer')) === null) {
                $redis->set('bearer', $fetch(), 'EX', 3600);
            }
            $redis->eval("if redis.call('get', KEYS[1]) == ARGV[1] then redis.call('del', KEYS[1]) end", 1, 'bearer.lock', $mine);
        }
        return $token;
    };
}

function grant_of(array $job): Grant
{
    return match ($job['grant']) {
        'implicit' => Grant::implicit($job['client_id']),
        'client_credentials' => Grant::clientCredentials($job['client_id'], $job['secret']),
        default => Grant::callback(source_behind_lock($job)),
    };
}

/** Steps: "gate" waits for caches.php, "login" logs in, "bearer" shows the bearer, "logins S" logs in again and again for S seconds. */
function work(array $job, int $number): void
{
    $result = ['logins' => 0, 'errors' => [], 'bearers' => [], 'seconds' => 0.0];
    $gate = 0;
    // Where bytes were changed, Symfony's cache reports what unserialize() says to them: its own affair.
    error_reporting($job['reporting']);
    ob_start();
    try {
        $ep = new EpAccountTokens(grant_of($job), baseUri: $job['base_uri'], timeout: $job['timeout'], maxRetries: 0, cache: cache_of($job));
        $login = function () use ($ep, $job, &$result): void {
            $page = $ep->loginWithPassword($job['profile'], 'ada@example.com', 'difference-engine');
            $result['logins'] += count($page) === 2 ? 1 : 0;
        };
        foreach ($job['steps'] as $step) {
            [$what, $seconds] = explode(' ', "$step 0");
            if ($what === 'gate') {
                touch("{$job['dir']}/ready-$gate-$number");
                flock(fopen("{$job['dir']}/gate-$gate", 'r'), LOCK_SH);
                $gate++;
                continue;
            }
            $start = microtime(true);
            if ($what === 'login') {
                $login();
            } elseif ($what === 'bearer') {
                $result['bearers'][] = $ep->accessToken()->token;
            } else {
                for ($until = microtime(true) + (float) $seconds; microtime(true) < $until; usleep(random_int(150000, 350000))) {
                    $login();
                }
            }
            $result['seconds'] = microtime(true) - $start;
        }
    } catch (Throwable $thrown) {
        $result['errors'][] = get_class($thrown) . ': ' . $thrown->getMessage();
    }
    $output = ob_get_clean();
    if (in_array($job['cache'], ['throwing', 'throwing on set', 'lying'], true)) {
        // The extension reports once what a cache throws.
        $output = preg_replace('/^\nWarning: The cache of EpAccountTokens threw \S+, which is dropped in .*\n/', '', $output);
    }
    if ($output !== '') {
        $result['errors'][] = "PHP said: $output";
    }
    file_put_contents("{$job['dir']}/result-$number", json_encode($result));
}

if (realpath($argv[0]) === __FILE__) {
    require $argv[1];
    work(json_decode(file_get_contents($argv[2]), true), (int) $argv[3]);
}
