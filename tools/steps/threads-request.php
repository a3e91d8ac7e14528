<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * What a thread of threads.c does in one request, and what came of it: a line of JSON in RESULTS/THREAD, however the request ends.
 *
 *     threads-request.php THREAD REQUEST RESULTS ORIGIN,... CA_FILE SILENT_ORIGIN CLOSED_ORIGIN KIND,...
 */
declare(strict_types=1);

use EpAccountTokens\AccessToken;
use EpAccountTokens\ApiException;
use EpAccountTokens\AuthenticationFailedException;
use EpAccountTokens\ConnectionFailedException;
use EpAccountTokens\EpAccountTokensException;
use EpAccountTokens\Grant;
use EpAccountTokens\HttpRequest;
use EpAccountTokens\TimeoutException;
use EpAccountTokens\Transfer;

[, $thread, $request, $results, $origins, $caFile, $silent, $closed, $kinds] = $argv;
$origins = explode(',', $origins);
$kinds = explode(',', $kinds);
// Threads stand at different places of the list at the same time.
$kind = $kinds[((int) $thread + (int) $request) % count($kinds)];

$result = [
    'kind' => $kind,
    'problems' => [],      // what did not come out as it should
    'ended' => false,      // whether the last line was reached
    'sent' => 0,           // requests that went to the stand-in, as the observer was told
    'connections' => 0,    // and those on a new connection
    'of_many' => 0,        // and those to the catalog, where many are asked for
    'error' => null,       // PHP's, where one ended the request
    'seconds' => hrtime(true),
    'in_use' => EpAccountTokens::status()['in_use'], // what the request before has left
];
register_shutdown_function(function () use (&$result, $results, $thread): void {
    $result['seconds'] = (hrtime(true) - $result['seconds']) / 1e9;
    $result['error'] = error_get_last()['message'] ?? null;
    file_put_contents("$results/$thread", json_encode($result, JSON_THROW_ON_ERROR) . "\n", FILE_APPEND);
});

function expect(string $what, bool $holds): void
{
    if (!$holds) {
        $GLOBALS['result']['problems'][] = $what;
    }
}

function expect_thrown(string $class, Closure $call): void
{
    try {
        $call();
        $thrown = null;
    } catch (Throwable $thrown) {
    }
    expect("$class, and not " . get_debug_type($thrown) . ' ' . $thrown?->getMessage(), $thrown instanceof $class);
}

function count_transfer(Transfer $transfer): void
{
    if ($transfer->sent && array_filter($GLOBALS['origins'], fn (string $origin) => str_starts_with($transfer->url, "$origin/"))) {
        $GLOBALS['result']['sent']++;
        $GLOBALS['result']['connections'] += (int) !$transfer->reused;
    }
}

/** And not the request for the bearer, which comes first in a thread's life. */
function is_catalog(Transfer $transfer): bool
{
    return str_contains($transfer->url, '/catalog/');
}

/** A client of this thread: the server knows the thread by a header. */
function client(string $origin, mixed ...$options): EpAccountTokens
{
    return new EpAccountTokens(...$options + [
        'grant' => Grant::implicit('stand-in-client'),
        'baseUri' => $origin,
        'timeout' => 120.0, // under a sanitizer, with many threads on few processors
        'connectTimeout' => 120.0,
        'maxRetries' => 0,
        'caFile' => $GLOBALS['caFile'],
        'headers' => ['EP-Context-Tag' => "thread-$GLOBALS[thread]"],
        'observer' => count_transfer(...),
    ]);
}

const PROFILE = '9a550000-0000-4000-8000-000000000001';
const ADA = [PROFILE, 'ada@example.com', 'difference-engine'];
const SECOND_ACCOUNT = 'acc00000-0000-4000-8000-000000000002';

$perform = [
    'logins' => function () use ($origins): void {
        foreach ($origins as $origin) {
            $ep = client($origin);
            $page = $ep->loginWithPassword(...ADA);
            expect('two accounts', count($page->tokens) === 2);
            expect('the account that was refreshed', $ep->refresh($page->tokens[0])->accountId === $page->tokens[0]->accountId);
            expect('the account that was switched to', $ep->switchAccount($page->tokens[0], SECOND_ACCOUNT)->accountId === SECOND_ACCOUNT);
            expect('the list again', $ep->listTokens($page->tokens[1])->accountNames() === $page->accountNames());
            expect('a dump that hides', !str_contains(print_r($page, true), $page->tokens[0]->token));
            expect('a stored token that comes back', unserialize(serialize($page->tokens[0]))->token === $page->tokens[0]->token);
        }
    },
    'rosters' => function () use ($origins): void {
        foreach ($origins as $origin) {
            $ep = client($origin);
            $page = $ep->loginWithPassword(PROFILE, 'many@example.com', 'two-hundred-fifty', limit: 25);
            expect('250 accounts', iterator_count($ep->eachToken($page)) === 250);
        }
    },
    'one request' => function () use ($origins): void {
        foreach ($origins as $origin) {
            expect('status 200', client($origin)->send(new HttpRequest('GET', '/catalog/products'))->status === 200);
        }
    },
    'many requests' => function () use ($origins): void {
        foreach ($origins as $origin) {
            $replies = client($origin)->sendAll(array_fill(0, 9, new HttpRequest('GET', '/catalog/products?page%5Blimit%5D=2')));
            expect('nine replies', count(array_filter($replies, fn (object $reply) => $reply instanceof EpAccountTokens\HttpResponse && $reply->status === 200)) === 9);
        }
    },
    'errors' => function () use ($origins, $silent, $closed): void {
        foreach ($origins as $origin) {
            $ep = client($origin);
            expect_thrown(AuthenticationFailedException::class, fn () => $ep->loginWithPassword(PROFILE, 'ada@example.com', 'wrong'));
            expect_thrown(ApiException::class, fn () => $ep->listTokens('no-such-token'));
            expect_thrown(ApiException::class, fn () => $ep->loginWithOidc('no-such-code', 'https://shop.example/login/callback', str_repeat('v', 43)));
            expect_thrown(ApiException::class, fn () => $ep->send(new HttpRequest('GET', '/no/such/path'))->throw());
            expect_thrown(ValueError::class, fn () => $ep->loginWithPassword('', 'ada', 'secret'));
        }
        expect_thrown(TimeoutException::class, fn () => client($silent, timeout: 0.3)->accessToken());
        expect_thrown(ConnectionFailedException::class, fn () => client($closed)->accessToken());
        expect_thrown(LengthException::class, fn () => client($origins[0], grant: Grant::callback(fn () => throw new LengthException()))->listTokens('held'));
    },
    // Those that follow end the request.
    'exit in an observer' => function () use ($origins): void {
        $ep = client($origins[0], observer: function (Transfer $transfer): void {
            count_transfer($transfer);
            is_catalog($transfer) && exit;
        });
        $ep->send(new HttpRequest('GET', '/catalog/products'));
    },
    'exit in a grant' => function () use ($origins): void {
        client($origins[0], grant: Grant::callback(fn () => exit))->loginWithPassword(...ADA);
    },
    'fatal error in an observer' => function () use ($origins): void {
        $ep = client($origins[0], observer: function (Transfer $transfer): void {
            count_transfer($transfer);
            is_catalog($transfer) && str_repeat('x', 1 << 40);
        });
        $ep->send(new HttpRequest('GET', '/catalog/products'));
    },
    'fatal error among many' => function () use ($origins): void {
        $ep = client($origins[0], observer: function (Transfer $transfer): void {
            count_transfer($transfer);
            // The last one, so that none is under way whose fate nobody is told.
            $GLOBALS['result']['of_many'] += (int) is_catalog($transfer);
            if ($GLOBALS['result']['of_many'] === 3) {
                str_repeat('x', 1 << 40);
            }
        });
        $ep->sendAll(array_fill(0, 3, new HttpRequest('GET', '/catalog/products')));
    },
    'fatal error in a grant' => function () use ($origins): void {
        client($origins[0], grant: Grant::callback(fn (): AccessToken => str_repeat('x', 1 << 40)))->loginWithPassword(...ADA);
    },
    'time limit in a transfer' => function () use ($origins): void {
        $ep = client($origins[0]);
        $ep->send(new HttpRequest('GET', '/catalog/products')); // so that what is interrupted goes out on a kept connection
        set_time_limit(1);
        $ep->send(new HttpRequest('GET', '/slow'));
    },
    'time limit before an answer' => function () use ($silent): void {
        set_time_limit(1);
        client($silent, grant: Grant::bearer('shop'))->loginWithPassword(...ADA);
    },
];

try {
    $perform[$kind]();
    $result['ended'] = true;
} catch (EpAccountTokensException | Error $thrown) {
    $result['problems'][] = $thrown::class . ': ' . $thrown->getMessage();
}
