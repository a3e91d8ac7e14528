<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Symfony\Profiler;

use EpAccountTokens\Symfony\TransferObserver;
use EpAccountTokens\Transfer;
use Symfony\Contracts\Service\ResetInterface;

/** The requests to the store during one request to the shop. */
final class TransferRecorder implements TransferObserver, ResetInterface
{
    /** @var list<Transfer> */
    private array $transfers = [];

    public function __invoke(Transfer $transfer): void
    {
        $this->transfers[] = $transfer;
    }

    /** @return list<Transfer> */
    public function transfers(): array
    {
        return $this->transfers;
    }

    public function reset(): void
    {
        $this->transfers = [];
    }
}
