<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\StandIn\Commerce;

/** An amount in cents of US dollars, as the API shows one. */
final class Price
{
    public static function of(int $cents): array
    {
        return ['amount' => $cents, 'currency' => 'USD', 'formatted' => sprintf('$%s', number_format($cents / 100, 2))];
    }
}
