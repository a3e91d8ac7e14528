<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Dev;

/** A call that a fake got. */
final readonly class Call
{
    /** @param array<string, mixed> $arguments by the names of the parameters, those left out with their defaults */
    public function __construct(public string $method, public array $arguments)
    {
    }
}
