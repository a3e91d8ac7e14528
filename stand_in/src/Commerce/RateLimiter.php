<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\StandIn\Commerce;

/** The gateway's limit of requests a second, counted by the seconds of the wall clock. */
final class RateLimiter
{
    private int $second = 0;
    private int $requests = 0;

    public function __construct(private readonly Settings $settings)
    {
    }

    /** Counts the request, and tells whether it is beyond the limit. */
    public function refuses(): bool
    {
        $now = time();
        if ($this->second !== $now) {
            $this->second = $now;
            $this->requests = 0;
        }
        $limit = $this->settings->get('rate_limit');
        return $limit > 0 && ++$this->requests > $limit;
    }
}
