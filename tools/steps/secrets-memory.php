<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * secrets-memory.php PHP MODULE PRELOAD FOLDER [CALL...]: what is found of each secret in the memory of a process that made a call and
 * holds nothing more, and whose it was. PRELOAD is secrets-memory.c, built. Each call is made in two processes:
 *   exact     PHP's own blocks are malloc()'s too, and each block comes empty, so that free() tells who gives a secret back
 *   as it is  what a core dump would hold: the number of copies in all memory that can be written
 */
declare(strict_types=1);

require_once __DIR__ . '/../soak/soak.inc';
require_once __DIR__ . '/../../php_tests/support/sentinels.inc';

[, $php, $module, $preload, $folder] = $argv;

/** What each call is given, and what the server says to it. The bearer and the account tokens come from there. */
const SEARCHED_CALLS = [
    'nothing' => [['password', 'client secret', 'one-time password', 'account token', 'authorization code', 'code verifier', 'bearer'], []],
    'loginWithPassword' => [['password'], ['tokens']],
    'loginWithPassword, refused' => [['password'], ['refused']],
    'loginWithPassword, no JSON' => [['password'], ['no JSON']],
    'loginWithPassword, retried' => [['password'], ['busy', 'tokens']],
    'loginWithOneTimePassword' => [['one-time password'], ['tokens']],
    'loginWithOidc' => [['authorization code', 'code verifier'], ['tokens']],
    'selfSignup' => [['password'], ['tokens']],
    'listTokens' => [['account token'], ['tokens']],
    'switchAccount' => [['account token'], ['tokens']],
    'refresh' => [['account token'], ['tokens']],
    'eachToken' => [['account token'], ['many', 'many']],
    'accessToken' => [[], []],
    'accessToken, client secret' => [['client secret'], []],
    'accessToken, refused' => [['client secret'], []],
    'a bearer by the shop' => [['bearer', 'account token'], ['tokens']],
    'a bearer by a callback' => [['bearer', 'account token'], ['tokens']],
    'a transport' => [['password', 'bearer'], []],
    'headers' => [['account token'], []],
    'send' => [['account token'], []],
    'send, refused' => [['account token'], []],
    'sendAll' => [['account token', 'password'], []],
    'requestOneTimePassword' => [[], []],
    'an observer that throws' => [['password'], ['tokens']],
    'dumps' => [['password'], ['tokens']],
    'exit in an observer' => [['password'], ['tokens']],
    'fatal error in an observer' => [['password'], ['tokens']],
];

/** What these free is looked at until the process has ended. */
const ENDING = ['exit in an observer', 'fatal error in an observer'];

/** The worker keeps the bearer that the service has issued, in one copy, but for these. */
const KEEPS_NO_BEARER = ['nothing', 'accessToken, refused', 'a bearer by the shop', 'a bearer by a callback', 'a transport'];

/** The text "Bearer ..." is in the array that the script is given. */
const HANDS_OUT_BEARER = ['headers'];

const OWN = ['this extension', 'PHP, for this extension', 'ep_account_tokens.so', 'the stack'];

const MASK = "\xA5";
const FRAMES = 16;
const FIND = 32 + 8 * FRAMES;
const HEADER = 16 + 32 * SENTINEL_LENGTH;

function arrange(CommerceServer $server, string $call, array $secrets): void
{
    $entry = fn (string $id) => [
        'type' => 'account_management_authentication_token', 'account_id' => $id, 'account_name' => 'Any',
        'token' => $secrets['account token'], 'expires' => '2031-06-27T23:45:24.070Z',
    ];
    $page = fn (int $total) => ['data' => [$entry('account-1')], 'meta' => ['page' => ['limit' => 1, 'offset' => 0], 'results' => ['total' => $total]]];
    // Those that the call knows, and so takes out of the words of an error.
    $known = $call === 'accessToken, refused' ? SEARCHED_CALLS[$call][0] : [...SEARCHED_CALLS[$call][0], 'bearer'];
    $words = implode(' ', array_intersect_key($secrets, array_flip($known)));
    $echo = ['errors' => [['title' => 'No', 'status' => '400', 'detail' => "not these: $words"]]];
    $server->clearReplies();
    if ($call === 'accessToken, refused') {
        $server->reply(CommerceServer::BEARER_PATH, 400, $echo, times: 100);
    }
    $server->reply(CommerceServer::BEARER_PATH, 200, ['access_token' => $secrets['bearer'], 'expires_in' => 3600, 'token_type' => 'Bearer'], times: 100);
    foreach (SEARCHED_CALLS[$call][1] as $i => $what) {
        match ($what) {
            'tokens' => $server->reply(CommerceServer::TOKENS_PATH, 201, $page(1)),
            'many' => $server->reply(CommerceServer::TOKENS_PATH, 201, ['data' => [$entry('account-' . $i)]] + $page(2)),
            'refused' => $server->reply(CommerceServer::TOKENS_PATH, 400, $echo),
            'busy' => $server->reply(CommerceServer::TOKENS_PATH, 429, $echo),
            'no JSON' => $server->reply(CommerceServer::TOKENS_PATH, 201, substr(json_encode($page(1)), 0, -1)),
        };
    }
    $refused = $call === 'send, refused';
    $server->reply('/v2/carts/1', $refused ? 422 : 200, $refused ? $echo : ['data' => $secrets['account token']], times: 100);
    $server->reply('/v2/authentication-realms/*', 202);
}

/** The loaded files of a process, by their ranges: from, to, name. */
function mappings(int $process): array
{
    $mappings = [];
    foreach (file("/proc/$process/maps", FILE_IGNORE_NEW_LINES) as $line) {
        if (preg_match('/^([0-9a-f]+)-([0-9a-f]+) (\S+) \S+ \S+ \S+\s*(.*)$/', $line, $match)) {
            $mappings[] = [hexdec($match[1]), hexdec($match[2]), $match[4] === '' ? 'anonymous' : basename($match[4])];
        }
    }
    return $mappings;
}

function name_at(array $mappings, int $address): string
{
    foreach ($mappings as [$from, $to, $name]) {
        if ($from <= $address && $address < $to) {
            return $name;
        }
    }
    return '?';
}

/** Who asked for a block: the first of its callers that is no mere allocator. */
function owner(array $libraries, bool $isExact): string
{
    $callers = array_values(array_filter($libraries, fn (string $name) => !preg_match('/^(?:libc\.so|ld-linux|secrets-memory|libgcc)/', $name)));
    $first = $callers[0] ?? '?';
    if (str_starts_with($first, 'php')) {
        $beyond = array_values(array_filter($callers, fn (string $name) => !str_starts_with($name, 'php')))[0] ?? '';
        // Unless all of PHP's blocks are malloc()'s, those that are not served by its own manager outlive the request.
        return str_starts_with($beyond, 'ep_account_tokens') ? ($isExact ? 'PHP, for this extension' : 'this extension') : 'PHP';
    }
    return match (true) {
        str_starts_with($first, 'ep_account_tokens') => 'this extension',
        str_starts_with($first, 'libcurl') => 'libcurl',
        str_starts_with($first, 'libjson-c') => 'json-c',
        (bool) preg_match('/^lib(ssl|crypto)/', $first) => 'OpenSSL',
        default => $first,
    };
}

/**
 * @param array<string, string> $left who left a copy first, by secret and address
 * @return list<array{secret: string, freed: bool, owner: string, live: bool, callers: string}>
 */
function finds(string $file, array $mappings, bool $isExact, array &$left): array
{
    $stream = fopen($file, 'rb');
    $head = unpack('Lsecrets/Lstate/Qfinds', fread($stream, 16));
    fseek($stream, HEADER);
    $finds = [];
    for ($i = 0; $i < $head['finds']; $i++) {
        $find = unpack('Qaddress/Qsize/Lsecret/Lkind/Lpieces/Llive/Q' . FRAMES . 'frame', fread($stream, FIND));
        $frames = array_values(array_filter(array_slice($find, 6)));
        $libraries = array_map(fn (int $frame) => name_at($mappings, $frame), $frames);
        $place = name_at($mappings, $find['address']);
        $owner = match (true) {
            $frames !== [] => owner($libraries, $isExact),
            $place === '[stack]' => 'the stack',
            $place === 'anonymous' => 'PHP', // whose memory manager asks the system for it
            default => $place,
        };
        $isFreed = $find['kind'] === 1;
        // A block that is given out again still holds what its first owner has left.
        $copy = "$find[secret] $find[address]";
        $owner = $isFreed ? $left[$copy] ??= $owner : $left[$copy] ?? $owner;
        $finds[] = [
            'secret' => SENTINEL_NAMES[$find['secret']],
            'freed' => $isFreed,
            'owner' => $owner,
            'live' => (bool) $find['live'] && !isset($left[$copy]),
            'callers' => implode(' ', array_map(fn (int $frame, string $name) => $name . '+' . dechex($frame - base_of($mappings, $name)), $frames, $libraries)),
        ];
    }
    return $finds;
}

function base_of(array $mappings, string $name): int
{
    foreach ($mappings as [$from, , $of]) {
        if ($of === $name) {
            return $from;
        }
    }
    return 0;
}

/** A process that makes the call. @return array{resource, list<resource>, string} it, its pipes, and the file with what is found */
function start(CommerceServer $server, string $call, string $caFile, bool $isExact): array
{
    global $php, $module, $preload, $folder;
    $secrets = sentinels();
    arrange($server, $call, $secrets);
    $report = "$folder/report";
    $masked = implode('', array_map(fn (string $secret) => $secret ^ str_repeat(MASK, SENTINEL_LENGTH), array_values($secrets)));
    $stream = fopen($report, 'wb');
    fwrite($stream, str_pad(pack('LLQ', count($secrets), 0, 0) . $masked, HEADER, "\0"));
    ftruncate($stream, HEADER + FIND * 65536);
    fclose($stream);
    file_put_contents("$folder/secrets", json_encode(array_intersect_key($secrets, array_flip(SEARCHED_CALLS[$call][0]))));
    $process = proc_open(
        [$php, '-n', '-d', 'display_errors=stderr', '-d', "extension=$module", __DIR__ . '/secrets-process.php', "$folder/secrets", $call, $server->tlsUri, $caFile],
        [['pipe', 'r'], ['pipe', 'w'], ['file', "$folder/errors", 'w']],
        $pipes,
        null,
        ['LD_PRELOAD' => $preload, 'EP_SECRETS_MEMORY' => $report] + ($isExact ? ['USE_ZEND_ALLOC' => '0', 'EP_SECRETS_EXACT' => '1'] : []) + getenv(),
    );
    return [$process, $pipes, $report];
}

/** Waits until the process has let go of what it held, and its memory is searched. */
function await_search(string $call, array $pipes, string $report): void
{
    global $folder;
    if (fgets($pipes[1]) !== "ready\n") {
        throw new RuntimeException("$call: the process ended: " . file_get_contents("$folder/errors"));
    }
    if (!wait_until(fn () => unpack('L', file_get_contents($report, false, null, 4, 4))[1] === 1, 60.0)) {
        throw new RuntimeException("$call: memory was not searched");
    }
}

/** For the next search. */
function clear(string $report): void
{
    $stream = fopen($report, 'r+b');
    fseek($stream, 4);
    fwrite($stream, pack('LQ', 0, 0));
    fclose($stream);
}

/** What the process leaves: after the call, and after its connections are closed. @return array{list<array>, list<array>} */
function leave(CommerceServer $server, string $call, string $caFile, bool $isExact): array
{
    [$process, $pipes, $report] = start($server, $call, $caFile, $isExact);
    $after = $left = [];
    for ($i = 0; $i < 2; $i++) {
        await_search($call, $pipes, $report);
        $after[] = finds($report, mappings(proc_get_status($process)['pid']), $isExact, $left);
        clear($report);
        fwrite($pipes[0], "\n");
    }
    proc_close($process);
    return $after;
}

/** What a process frees that ends in the midst of the call. @return list<array> */
function free_at_end(CommerceServer $server, string $call, string $caFile): array
{
    [$process, $pipes, $report] = start($server, $call, $caFile, true);
    $left = [];
    await_search($call, $pipes, $report);
    $mappings = mappings(proc_get_status($process)['pid']);
    clear($report);
    fwrite($pipes[0], "\n");
    if (stream_get_contents($pipes[1]) !== '') {
        throw new RuntimeException("$call: the process did not end");
    }
    proc_close($process);
    return array_filter(finds($report, $mappings, true, $left), fn (array $find) => $find['freed']);
}

/** What of it is this extension's and should not be there. @return list<string> */
function own_in(array $finds, string $call): array
{
    $held = 0;
    $wrong = [];
    foreach ($finds as $find) {
        if (!in_array($find['owner'], [...OWN, 'json-c'], true)) {
            continue;
        }
        $isKept = $find['secret'] === 'bearer' && $find['live'] && $find['owner'] === 'this extension' && !in_array($call, KEEPS_NO_BEARER, true);
        $isHandedOut = $find['secret'] === 'bearer' && $find['owner'] === 'PHP, for this extension' && in_array($call, HANDS_OUT_BEARER, true);
        if ($isHandedOut || ($isKept && !$held++)) {
            continue;
        }
        $wrong[] = "$find[secret]: $find[owner], " . ($find['freed'] ? 'freed' : ($find['live'] ? 'held' : 'left')) . " ($find[callers])";
    }
    return $wrong;
}

/** How many copies of each secret each owner has. */
function tally(array $finds, bool $freed): array
{
    $tally = [];
    foreach ($finds as $find) {
        if ($find['freed'] === $freed && $find['owner'] !== 'this extension') {
            $tally[$find['secret']][$find['owner']] = ($tally[$find['secret']][$find['owner']] ?? 0) + 1;
        }
    }
    return $tally;
}

/** The largest numbers that any call comes to. */
function merge(array &$most, array $tally): void
{
    foreach ($tally as $secret => $owners) {
        foreach ($owners as $owner => $count) {
            $most[$secret][$owner] = max($most[$secret][$owner] ?? 0, $count);
        }
    }
}

function table(string $title, array $most): void
{
    note($title);
    foreach (SENTINEL_NAMES as $secret) {
        $owners = $most[$secret] ?? [];
        ksort($owners);
        note(sprintf('  %-18s ', $secret) . ($owners ? implode(', ', array_map(fn (string $owner, int $count) => "$owner $count", array_keys($owners), $owners)) : 'none'));
    }
}

$certificates = new Certificates();
$server = CommerceServer::start(tlsCert: $certificates->server());
$wanted = array_slice($argv, 5);
$freed = $kept = $closed = $script = [];
foreach (array_keys(SEARCHED_CALLS) as $call) {
    if ($wanted && !in_array($call, $wanted, true)) {
        continue;
    }
    if (in_array($call, ENDING, true)) {
        $freedAtEnd = free_at_end($server, $call, $certificates->authority());
        $wrong = own_in($freedAtEnd, $call);
        check("$call: nothing is freed with a secret by this extension", $wrong === [] && $freedAtEnd !== [], implode('; ', array_slice($wrong, 0, 3)));
        continue;
    }
    [$exact, $exactClosed] = leave($server, $call, $certificates->authority(), true);
    [$asItIs, $asItIsClosed] = leave($server, $call, $certificates->authority(), false);
    $wrong = own_in([...$exact, ...array_filter($exactClosed, fn (array $find) => $find['freed'])], $call) ?: own_in($asItIs, $call) ?: own_in($asItIsClosed, $call);
    if ($call === 'nothing') {
        merge($script, tally($asItIs, false));
        check('what the script itself leaves is seen', count($script) === count(SENTINEL_NAMES));
        continue;
    }
    check("$call: nothing is this extension's, and nothing json-c's", $wrong === [], implode('; ', array_slice($wrong, 0, 3)));
    merge($freed, tally([...$exact, ...$exactClosed], true));
    merge($kept, tally($asItIs, false));
    merge($closed, tally($asItIsClosed, false));
}
check('the copies of libcurl and of the TLS library are seen', isset($freed['password']['libcurl'], $freed['bearer']['libcurl']) || $wanted);
table('Freed without being overwritten, blocks at most for any call:', $freed);
table('In memory after a call, its connection kept, copies at most:', $kept);
table('In memory once the connection is closed, copies at most:', $closed);
table('Of these, by a script that reads the secrets and makes no call:', $script);
done_testing();
