<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Laravel;

use EpAccountTokens\Transfer;
use Psr\Log\LoggerInterface;
use Psr\Log\LogLevel;

/** The client's observer: one line for each request, with its id and times and without anything secret. */
final readonly class TransferLog
{
    /** @param string|null $level of what has gone well; null: it is not logged */
    public function __construct(private LoggerInterface $log, private ?string $level = LogLevel::DEBUG)
    {
    }

    public function __invoke(Transfer $transfer): void
    {
        $level = match (true) {
            $transfer->status === 0, $transfer->status === 429, $transfer->status >= 500 => LogLevel::WARNING,
            default => $this->level,
        };
        if ($level !== null) {
            $outcome = $transfer->status === 0 ? "no answer (curl $transfer->curlCode)" : (string) $transfer->status;
            $again = $transfer->retryInMs === null ? '' : ', is sent again';
            $this->log->log($level, "Elastic Path: $transfer->operation: $outcome in " . round($transfer->totalMs) . " ms$again", get_object_vars($transfer));
        }
    }
}
