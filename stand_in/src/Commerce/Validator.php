<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\StandIn\Commerce;

/** The rules that fields of a request obey, and the tags by which the service names a rule that is broken. */
final class Validator
{
    /** The tag of the rule that the value breaks, or null. JSON null counts as empty. */
    public static function failedTag(mixed $value, string $rule): ?string
    {
        return match (true) {
            $rule === 'optional' && ($value === null || is_string($value)) => null,
            $value === null, $value === '' => 'cannot_be_empty',
            !is_string($value) => 'is_invalid',
            $rule === 'uuid' && !self::isUuid($value) => 'must_be_uuid',
            $rule === 'email' && !self::isEmail($value) => 'email',
            default => null,
        };
    }

    public static function isEmail(string $text): bool
    {
        return preg_match('/^[^@\s]+@[^@\s]+$/D', $text) === 1;
    }

    private static function isUuid(string $text): bool
    {
        return preg_match('/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/Di', $text) === 1;
    }
}
