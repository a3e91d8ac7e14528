<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\StandIn\Commerce;

final class AccountMember
{
    /** @var list<string> account ids, in the order of joining */
    public array $accounts = [];
    /** @var array<string, array{username: string, password: string}> by password profile */
    public array $credentials = [];

    public function __construct(
        public readonly string $id,
        public readonly string $name,
        public readonly string $email,
    ) {
    }
}
