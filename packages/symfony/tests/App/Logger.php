<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Symfony\Tests\App;

use Psr\Log\AbstractLogger;

/** Keeps what is logged, as text. */
final class Logger extends AbstractLogger
{
    /** @var list<string> */
    public array $lines = [];

    /** @param array<mixed> $context */
    public function log($level, string|\Stringable $message, array $context = []): void
    {
        foreach ($context as $name => $value) {
            $message = str_replace("{{$name}}", is_scalar($value) || $value instanceof \Stringable ? (string) $value : get_debug_type($value), (string) $message);
        }
        $this->lines[] = (is_string($level) ? $level : '') . ": $message";
    }

    public function text(): string
    {
        return implode("\n", $this->lines);
    }
}
