<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * The page of a shop that the steps ask php-fpm for. Answers in JSON: the process, the worker's counters, and what was found.
 *
 *     base    origin of the server
 *     do      login: a password login and a switch with its token; page: the roster of a member with 250 accounts; list: one request
 *             within `timeout` seconds, however it ends; status: nothing
 *     what    exit, fatal, exception or memory, to happen
 *     where   observer or grant
 */
declare(strict_types=1);

use EpAccountTokens\EpAccountTokensException;
use EpAccountTokens\Grant;
use EpAccountTokens\Transfer;

$base = $_GET['base'] ?? '';
$what = $_GET['what'] ?? '';
$where = $_GET['where'] ?? '';
$client = fn (mixed ...$options) => new EpAccountTokens(...$options + ['grant' => Grant::implicit('stand-in-client'), 'baseUri' => $base, 'timeout' => 60.0]);
$answer = function (array $found): void {
    echo json_encode(['pid' => getmypid(), 'status' => EpAccountTokens::status(), 'peak' => memory_get_peak_usage()] + $found);
};
$happens = fn () => match ($what) {
    'exit' => exit,
    'fatal' => eval('class EpAccountTokens {}'),
    'exception' => throw new DomainException('thrown'),
    'memory' => str_repeat('x', 1 << 30),
};
$profile = '9a550000-0000-4000-8000-000000000001';

if ($where === 'observer') {
    // With a reply in hand that is large enough to be missed.
    $client(observer: $happens)->loginWithPassword($profile, 'many@example.com', 'two-hundred-fifty', 100);
} elseif ($where === 'grant') {
    $client(grant: Grant::callback($happens))->loginWithPassword($profile, 'ada@example.com', 'difference-engine');
}
switch ($_GET['do'] ?? '') {
    case 'login':
        $page = $client()->loginWithPassword($profile, 'ada@example.com', 'difference-engine');
        $token = $client()->switchAccount($page->tokens[0], $page->tokens[1]->accountId);
        $answer(['tokens' => count($page), 'right' => $token->accountId === $page->tokens[1]->accountId]);
        break;
    case 'page':
        $ballast = str_repeat('x', (int) ($_GET['ballast'] ?? 0));
        $page = $client()->loginWithPassword($profile, 'many@example.com', 'two-hundred-fifty', 100);
        $answer(['tokens' => count($page), 'right' => strlen(implode(array_map(fn ($token) => $token->token, $page->tokens))) > 0]);
        break;
    case 'list':
        $attempts = ['listTokens' => 0, 'accessToken' => 0];
        $ep = $client(timeout: (float) $_GET['timeout'], observer: function (Transfer $transfer) use (&$attempts): void {
            $attempts[$transfer->operation] += $transfer->sent;
        });
        $started = hrtime(true);
        try {
            $ep->listTokens('held-token');
            $outcome = 'ok';
        } catch (EpAccountTokensException $thrown) {
            $outcome = $thrown::class;
        }
        $answer(['outcome' => $outcome, 'attempts' => $attempts, 'began' => $started / 1e9, 'ended' => hrtime(true) / 1e9]);
        break;
    case 'status':
        $answer([]);
        break;
}
