<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Symfony;

/** What the client takes of what somebody has typed. All else is a `ValueError` there. */
final class Typed
{
    public const ID = 255;
    public const NAME = 1024;
    public const SECRET = 4096;

    /**
     * UTF-8 on one line, not empty, of at most so many bytes.
     *
     * @phpstan-assert-if-true =non-empty-string $text
     */
    public static function is(#[\SensitiveParameter] string $text, int $bytes): bool
    {
        return strlen($text) <= $bytes && preg_match('/^[^\0\r\n]+$/Du', $text) === 1;
    }
}
