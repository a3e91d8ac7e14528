<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace App;

/** Of one of two shoppers. */
final readonly class LogIn
{
    public function __construct(public string $id)
    {
    }
}
