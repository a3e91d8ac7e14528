<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace App;

use EpAccountTokensInterface;
use Symfony\Component\Messenger\Attribute\AsMessageHandler;

#[AsMessageHandler]
final readonly class LogInHandler
{
    public function __construct(private EpAccountTokensInterface $ep)
    {
    }

    public function __invoke(LogIn $message): void
    {
        logInAndTell($this->ep, $message->id);
    }
}
