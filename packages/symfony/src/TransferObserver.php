<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Symfony;

use EpAccountTokens\Transfer;

/** A service that implements this is told of every request to the store. What it is told holds no secret. */
interface TransferObserver
{
    public function __invoke(Transfer $transfer): void;
}
