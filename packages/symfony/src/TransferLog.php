<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Symfony;

use EpAccountTokens\Transfer;
use Psr\Log\LoggerInterface;
use Psr\Log\LogLevel;

/** One line in the log for each request to the store: a warning where it failed, else for debugging. */
final class TransferLog implements TransferObserver
{
    public function __construct(private readonly LoggerInterface $logger)
    {
    }

    public function __invoke(Transfer $transfer): void
    {
        $this->logger->log(
            self::isFailure($transfer) ? LogLevel::WARNING : LogLevel::DEBUG,
            '{operation}: {method} {url}, attempt {attempt}: status {status}, curl {curlCode}, {totalMs} ms',
            get_object_vars($transfer),
        );
    }

    /** Whether it is the store, or the way to it, that failed. What the shopper got wrong is no failure. */
    public static function isFailure(Transfer $transfer): bool
    {
        return $transfer->curlCode !== 0 || in_array($transfer->status, [0, 401, 429], true) || $transfer->status >= 500;
    }
}
