<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\StandIn\Commerce;

/** The stand-in's clock: real time, moved by a setting so that tokens end without waiting. */
final readonly class Clock
{
    public function __construct(private Settings $settings)
    {
    }

    public function now(): float
    {
        return microtime(true) + $this->settings->get('clock_offset');
    }

    public static function isoTime(float $time): string
    {
        $milliseconds = (int) round($time * 1000);
        return gmdate('Y-m-d\TH:i:s', intdiv($milliseconds, 1000)) . sprintf('.%03dZ', $milliseconds % 1000);
    }
}
