<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Symfony;

use EpAccountTokens\Transfer;

/**
 * All observers, as the client takes one.
 *
 * @internal
 */
final class TransferObservers implements TransferObserver
{
    /** @param iterable<TransferObserver> $observers */
    public function __construct(private readonly iterable $observers)
    {
    }

    public function __invoke(Transfer $transfer): void
    {
        foreach ($this->observers as $observer) {
            $observer($transfer);
        }
    }
}
