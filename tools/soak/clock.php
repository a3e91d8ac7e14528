<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * A wall clock that is set forward or back, by a day and during a call: deadlines hold, and no call fails for it. One that is set back makes
 * no bearer live longer.
 */
declare(strict_types=1);

use EpAccountTokens\AccessToken;
use EpAccountTokens\Grant;
use EpAccountTokens\HttpRequest;
use EpAccountTokens\HttpResponse;

require __DIR__ . '/soak.inc';

const DAY = 86_400;

if (!getenv('EP_CLOCK')) {
    $folder = sys_get_temp_dir() . '/ep-soak-' . bin2hex(random_bytes(6));
    mkdir($folder, 0700);
    exec("cc -shared -fPIC -O1 -Wall -Wextra -o $folder/clock.so " . escapeshellarg(__DIR__ . '/clock.c') . ' 2>&1', $output, $code);
    if ($code === 0) {
        file_put_contents("$folder/shift", '0');
        $command = ['env', "LD_PRELOAD=$folder/clock.so", "EP_CLOCK=$folder/shift", PHP_BINARY, '-n', '-d', 'extension=' . module(), __FILE__, ...array_slice($argv, 1)];
        passthru(implode(' ', array_map(escapeshellarg(...), $command)), $status);
    }
    array_map(unlink(...), glob("$folder/*"));
    rmdir($folder);
    $code === 0 || skip_all('the C compiler made no library: ' . implode(' ', $output));
    exit($status);
}

function set_clock(int $seconds): void
{
    file_put_contents(getenv('EP_CLOCK'), (string) $seconds);
}

$real = time();
set_clock(DAY);
check('the clock can be set', abs(time() - $real - DAY) < 60);
set_clock(0);
$file = getenv('EP_CLOCK');
// The server keeps the real clock.
putenv('EP_CLOCK');
$server = CommerceServer::start();
putenv("EP_CLOCK=$file");

pcntl_async_signals(true);
$shift = 0;
pcntl_signal(SIGALRM, function () use (&$shift): void {
    set_clock($shift);
});
foreach (['forward' => DAY, 'back' => -DAY] as $name => $shift) {
    set_clock(0);
    EpAccountTokens::flushConnections();
    $ep = new EpAccountTokens(Grant::implicit(CommerceServer::CLIENT_ID), baseUri: $server->baseUri, timeout: 3.0, maxRetries: 0);
    $token = $ep->loginWithPassword(...ADA)->tokens[0];

    $server->set(['latency_ms' => 2000]);
    pcntl_alarm(1);
    check("$name during a reply: it is received", count($ep->listTokens($token)) === 2);

    set_clock(0);
    $server->set(['latency_ms' => 30_000]);
    pcntl_alarm(1);
    $start = hrtime(true);
    try {
        $ep->listTokens($token);
        $thrown = null;
    } catch (EpAccountTokens\EpAccountTokensException $thrown) {
    }
    $seconds = (hrtime(true) - $start) / 1e9;
    check("$name during a reply that never comes: the deadline of 3 s holds", $thrown instanceof EpAccountTokens\TimeoutException && $seconds > 2.5 && $seconds < 4.5, sprintf('%.1f s', $seconds));
    check("$name: elapsed", $thrown !== null && abs($thrown->elapsed - $seconds) < 0.5, sprintf('%.1f s', $thrown->elapsed ?? 0));

    // Set before the call: a bearer may seem old or young, and is renewed where it must be.
    $server->set(['latency_ms' => 0]);
    set_clock($shift);
    $wrong = 0;
    for ($i = 0; $i < 20; $i++) {
        $wrong += count($ep->listTokens($token)) !== 2;
    }
    check_same("$name: wrong answers afterwards", 0, $wrong);
    // The same for the service alone, so that its bearers have ended while they seem good here.
    $server->set(['clock_offset' => 7200]);
    check("$name: a bearer that has ended for the service alone is renewed", count($ep->listTokens($token)) === 2);
    set_clock(0);
    $server->set(['clock_offset' => 0]);
}

// A worker fetches a bearer while the clock is two hours ahead; then the clock is set right, and the bearer ends.
const AHEAD = 7200;
const LIFE = 4;
$page = json_encode(['data' => []]);
$used = [];
$fetched = 0;
$transport = function (HttpRequest $request) use (&$used, &$fetched, $page): HttpResponse {
    if (str_contains($request->url, '/oauth/')) {
        return new HttpResponse(200, body: json_encode(['access_token' => 'bearer-' . ++$fetched, 'expires_in' => $fetched === 1 ? LIFE : 3600]));
    }
    $used[] = substr($request->headers['Authorization'], 7);
    return new HttpResponse(201, body: $page);
};
$cache = new class {
    public array $entries = [];
    public function get(string $key): mixed { return $this->entries[$key] ?? null; }
    public function set(string $key, array $entry): bool { $this->entries[$key] = $entry; return true; }
};
$made = 0;
$callback = function () use (&$made): AccessToken {
    return new AccessToken('made-' . ++$made, new DateTimeImmutable('@' . time() + 60 + LIFE));
};
$settings = ['baseUri' => $server->baseUri, 'timeout' => 30.0];
$own = new EpAccountTokens(Grant::implicit('own'), transport: $transport, cache: $cache);
$called = new EpAccountTokens(Grant::callback($callback), transport: $transport);
$workers = new EpAccountTokens(...$settings + ['grant' => Grant::implicit(CommerceServer::CLIENT_ID)]);

set_clock(AHEAD);
$server->set(['access_token_lifetime' => LIFE]);
$start = hrtime(true);
$own->listTokens('held');
$called->listTokens('held');
// The one that is kept is of a time when they lived longer.
$workers->accessToken(renew: true);
$first = $workers->loginWithPassword(...ADA);
set_clock(0);
$server->set(['access_token_lifetime' => 3600]);
$server->clearLog();
$own->listTokens('held');
$called->listTokens('held');
check_same('while it lives, the bearer of before the clock was set back serves', ['bearer-1', 'made-1', 'bearer-1', 'made-1'], $used);
while (hrtime(true) - $start < (LIFE + 1) * 1e9) {
    usleep(100_000);
}
$used = [];
$own->listTokens('held');
(new EpAccountTokens(Grant::implicit('own'), transport: $transport, cache: $cache))->listTokens('held');
check_same('a client with a transport fetches a new one, and the cache has that', ['bearer-2', 'bearer-2'], $used);
$used = [];
$called->listTokens('held');
check_same('a callback is asked again', ['made-2'], $used);
$workers->listTokens($first->tokens[0]);
check_same('the worker fetches a new one before it is refused', ['/oauth/access_token 200', '/v2/account-members/tokens 201'], array_map(fn ($request) => "$request->path $request->status", $server->log()));
done_testing();
