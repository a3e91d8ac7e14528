<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Symfony\Tests\App;

use EpAccountTokens\Symfony\Validator as Typed;

/** What is done once the password was typed again. */
abstract class Confirmed
{
    public function __construct(#[Typed\Password] private readonly string $confirmation)
    {
    }

    public function confirmation(): string
    {
        return $this->confirmation;
    }
}
