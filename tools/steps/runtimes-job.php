<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

/** What a job does, in both frameworks: a login of one of two shoppers, a renewal, and lines about them into the file that RESULTS names. */
function logInAndTell(EpAccountTokensInterface $ep, string $id): void
{
    $tell = fn (array $line) => file_put_contents((string) getenv('RESULTS'), json_encode($line + ['id' => $id, 'worker' => getmypid()]) . "\n", FILE_APPEND);
    $tell(['state' => 'begun']);
    [$username, $password] = (int) $id % 2 === 0 ? ['ada@example.com', 'difference-engine'] : ['grace@example.com', 'one-nanosecond'];
    $page = $ep->loginWithPassword((string) getenv('EP_PASSWORD_PROFILE_ID'), $username, $password);
    $token = $ep->refresh($page->tokens[0]);
    preg_match('/^Rss:\s+(\d+)/m', (string) file_get_contents('/proc/self/smaps_rollup'), $rss);
    $tell(['state' => 'done', 'account' => $token->accountName, 'kilobytes' => (int) ($rss[1] ?? 0), 'opened' => EpAccountTokens::status()['opened']]);
}
