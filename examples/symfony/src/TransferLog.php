<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

namespace App;

use EpAccountTokens\Transfer;
use Psr\Log\LoggerInterface;
use Psr\Log\LogLevel;

/** What the client's observer is told holds no secret. */
final class TransferLog
{
    public function __construct(private readonly LoggerInterface $logger)
    {
    }

    public function __invoke(Transfer $transfer): void
    {
        $failed = $transfer->curlCode !== 0 || $transfer->status === 401 || $transfer->status === 429 || $transfer->status >= 500;
        $this->logger->log(
            $failed ? LogLevel::WARNING : LogLevel::INFO,
            '{operation}, attempt {attempt}: status {status}, curl {curlCode}, {totalMs} ms',
            get_object_vars($transfer),
        );
    }
}
