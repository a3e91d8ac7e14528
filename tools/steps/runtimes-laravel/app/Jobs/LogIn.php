<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace App\Jobs;

use EpAccountTokensInterface;
use Illuminate\Contracts\Queue\ShouldQueue;
use Illuminate\Foundation\Queue\Queueable;

/** A login and a renewal, of one of two shoppers, and a line about them. */
final class LogIn implements ShouldQueue
{
    use Queueable;

    public int $tries = 100;
    public int $backoff = 1;

    public function __construct(private readonly string $id)
    {
    }

    public function handle(EpAccountTokensInterface $ep): void
    {
        logInAndTell($ep, $this->id);
    }
}
