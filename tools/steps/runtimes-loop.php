<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * runtimes-loop.php TREE LOOP [AUTOLOAD], with the extension loaded: many logins at once in one process, over the `transport` that docs/workers.md shows
 * for that event loop ("amphp" or "swoole", which has to be loaded too). The stand-in counts the bearers. Prints TAP, with figures in its comments.
 */
declare(strict_types=1);

use EpAccountTokens\ConnectionFailedException;
use EpAccountTokens\EpAccountTokensException;
use EpAccountTokens\Grant;
use EpAccountTokens\HttpRequest;
use EpAccountTokens\HttpResponse;
use EpAccountTokens\TimeoutException;
use EpAccountTokens\TokenPage;
use EpAccountTokens\Transfer;

[, $tree, $loop] = $argv;
if (isset($argv[3])) {
    require $argv[3];
}
require "$tree/php_tests/support/server.inc";
require "$tree/php_tests/support/certificates.inc";
require __DIR__ . '/../tap.inc';
require __DIR__ . '/runtimes-docs.php';

const SHOPPERS = 50;
const LATENCY_MS = 100;

// What both have under another name.
[$heading, $inLoop, $start, $pause] = match ($loop) {
    'amphp' => ['With amphp and Revolt', fn (Closure $main) => $main(), Amp\async(...), Amp\delay(...)],
    'swoole' => ["With Swoole's coroutines", Swoole\Coroutine\run(...), Swoole\Coroutine::create(...), Swoole\Coroutine::sleep(...)],
};

/** The transport of the page, and how many of its requests are under way. */
final class Counted
{
    public int $now = 0;
    public int $most = 0;

    public function __construct(private readonly Closure $transport)
    {
    }

    public function __invoke(HttpRequest $request): HttpResponse
    {
        $this->most = max($this->most, ++$this->now);
        try {
            return ($this->transport)($request);
        } finally {
            $this->now--;
        }
    }
}

$server = CommerceServer::start(tlsCert: ($certificates = new Certificates())->selfSigned());
$shoppers = array_map(fn (int $n) => ['username' => "shopper-$n@example.com", 'password' => "password of $n"], range(1, SHOPPERS));
foreach ($shoppers as $n => $shopper) {
    $server->addMember($shopper['username'], $shopper['password'], ["Company $n"]);
}
$baseUri = $server->baseUri;
$clientId = CommerceServer::CLIENT_ID;
$passwordProfileId = CommerceServer::PASSWORD_PROFILE;

$bearers = fn (): int => count($server->requests(CommerceServer::BEARER_PATH));
$logIn = fn (EpAccountTokens $ep, array $shopper): TokenPage => $ep->loginWithPassword($passwordProfileId, $shopper['username'], $shopper['password']);
$names = fn (array $pages): array => array_map(fn (TokenPage $page): array => array_values($page->accountNames()), $pages);
$wanted = array_map(fn (int $n): array => ["Company $n"], array_keys($shoppers));

/** Runs them all at once in the loop. Each gives its value, or what it has thrown. */
$atOnce = function (array $jobs) use ($inLoop, $start, $pause): array {
    $results = [];
    $inLoop(function () use ($jobs, $start, $pause, &$results): void {
        foreach ($jobs as $key => $job) {
            $start(function () use ($key, $job, &$results): void {
                try {
                    $results[$key] = $job();
                } catch (EpAccountTokensException $thrown) {
                    $results[$key] = $thrown;
                }
            });
        }
        while (count($results) < count($jobs)) {
            $pause(0.002);
        }
    });
    ksort($results);
    return $results;
};
$logAllIn = fn (EpAccountTokens $ep): array => $atOnce(array_map(fn (array $shopper) => fn (): TokenPage => $logIn($ep, $shopper), $shoppers));
$said = fn (array $results): array => array_values(array_unique(array_map(
    fn (mixed $result): string => $result instanceof Throwable ? get_class($result) . ": {$result->getMessage()}" : get_debug_type($result),
    $results,
)));
$seconds = function (Closure $job): array {
    $started = microtime(true);
    return [$job(), round(microtime(true) - $started, 2)];
};

// ---- the recipe, as the page has it

$pages = [];
require recipe("$tree/docs/workers.md", $heading);
ksort($pages);
check_same('the recipe logs in each shopper as themselves', $wanted, $names($pages));
check_same('and they share one bearer', 1, $bearers());

// ---- warmed, and not

$server->set(['latency_ms' => LATENCY_MS]);
$plain = new EpAccountTokens(Grant::implicit($clientId), baseUri: $baseUri);
[$pages, $alone] = $seconds(fn () => array_map(fn (array $shopper) => $logIn($plain, $shopper), $shoppers));
$rows = [['one after another, without a loop', $alone, 1]];

foreach (['no bearer yet' => SHOPPERS, 'with a bearer' => 1] as $state => $wantedBearers) {
    $counted = new Counted($transport);
    $ep = new EpAccountTokens(Grant::implicit($clientId), baseUri: $baseUri, transport: $counted);
    $server->clearLog();
    if ($wantedBearers === 1) {
        $atOnce([$ep->accessToken(...)]);
    }
    [$pages, $took] = $seconds(fn () => $logAllIn($ep));
    check("all at once, $state: each shopper is logged in as themselves", $said($pages) === [TokenPage::class] && $names($pages) === $wanted, implode('; ', $said($pages)));
    check_same("all at once, $state: so many requests were under way together", SHOPPERS, $counted->most);
    check_same("all at once, $state: so many bearers", $wantedBearers, $bearers());
    $rows[] = ["$loop, all at once, $state", $took, $bearers()];
}
foreach ($rows as [$what, $took, $count]) {
    note("$what: $took s, $count bearers");
}

// ---- the rules for a transport

$server->set(['latency_ms' => 0]);
$get = fn (EpAccountTokens $ep, int $n): HttpResponse => $ep->send(new HttpRequest('GET', "/catalog/products?page[limit]=$n"));
$waiting = new EpAccountTokens(
    Grant::implicit($clientId),
    baseUri: $baseUri,
    transport: $transport,
    observer: fn (Transfer $transfer) => $transfer->retryInMs && $pause($transfer->retryInMs / 1000),
);
$atOnce([$waiting->accessToken(...)]);
$server->reply('/catalog/products', 503, headers: ['Retry-After' => '1']);
$ended = [];
$calls = [];
foreach (range(1, 10) as $n) {
    $calls[] = function () use ($get, $waiting, $n, &$ended): int {
        $status = $get($waiting, $n)->status;
        $ended[] = "/catalog/products?page[limit]=$n";
        return $status;
    };
}
check_same('one call of ten is answered with 503, tries again, and all have their answers', array_fill(0, 10, 200), $atOnce($calls));
$refused = array_filter($server->requests('/catalog/products'), fn (LoggedRequest $request) => $request->status === 503);
check_same('while it waits the others go on: it is the last', [end($ended)], array_map(fn ($request) => urldecode($request->path), array_values($refused)));

$server->set(['latency_ms' => 5000]);
$short = new EpAccountTokens(Grant::bearer('any'), baseUri: $baseUri, timeout: 0.3, transport: $transport);
[$answers, $took] = $seconds(fn () => $logAllIn($short));
$isTimeout = fn (mixed $answer): bool => $answer instanceof TimeoutException && $answer->sent;
check('the time of a call is kept, and its request may have been sent', count(array_filter($answers, $isTimeout)) === SHOPPERS && $took < 4.5, "$took s; " . implode('; ', $said($answers)));
$server->set(['latency_ms' => 0]);

$stranger = new EpAccountTokens(Grant::bearer('any'), baseUri: $server->tlsUri, maxRetries: 0, transport: $transport);
$answers = $atOnce([fn () => $get($stranger, 1)]);
check('a server whose certificate nobody vouches for is told nothing', $answers[0] instanceof ConnectionFailedException, implode('; ', $said($answers)));
$dead = new EpAccountTokens(Grant::bearer('any'), baseUri: 'http://127.0.0.1:1', maxRetries: 0, transport: $transport);
[$answers, $took] = $seconds(fn () => $atOnce([fn () => $get($dead, 1)]));
check('a server that is not there is a failed connection, at once', $answers[0] instanceof ConnectionFailedException && $took < 4.5, "$took s; " . implode('; ', $said($answers)));

// ---- why there is a transport

$server->set(['latency_ms' => 400]);
$turns = [];
foreach (['without' => $plain, 'with' => $ep] as $what => $client) {
    $atOnce([function () use ($get, $client, $pause, $start, $what, &$turns): void {
        $isRunning = true;
        $turns[$what] = 0;
        $start(function () use (&$isRunning, &$turns, $what, $pause): void {
            while ($isRunning) {
                $pause(0.01);
                $turns[$what]++;
            }
        });
        $get($client, 1);
        $isRunning = false;
    }]);
}
$server->set(['latency_ms' => 0]);
check('a call without a transport stops the loop', $turns['without'] <= 1, "$turns[without] turns");
check('a call with it does not', $turns['with'] >= 5, "$turns[with] turns");

// ---- for long

for ($round = 0; $round < 21; $round++) {
    $results = $logAllIn($ep);
    if ($said($results) !== [TokenPage::class]) {
        break;
    }
    unset($results);
    gc_collect_cycles();
    $memory[] = memory_get_usage();
}
check_same('a thousand further logins', 21, $round);
check('memory is flat', abs($memory[20] - $memory[3]) < 65_536, $memory[20] - $memory[3] . ' bytes more than after the first two hundred');
done_testing();
