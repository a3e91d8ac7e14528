<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Dev;

use EpAccountTokens\AccessToken;
use EpAccountTokens\HttpRequest;
use EpAccountTokens\HttpResponse;
use EpAccountTokens\OidcLogin;
use EpAccountTokens\Token;
use SebastianBergmann\Comparator\Comparator;
use SebastianBergmann\Comparator\ComparisonFailure;

/**
 * How `assertEquals()` and a mock's `with()` compare values that hold a secret: property by property, the secret too, dates within the delta of
 * `assertEqualsWithDelta()` in seconds. A failure names the properties that differ, and shows no secret.
 */
final class ValueComparator extends Comparator
{
    private const CLASSES = [Token::class, OidcLogin::class, AccessToken::class, HttpRequest::class, HttpResponse::class];

    public function accepts(mixed $expected, mixed $actual): bool
    {
        return is_object($expected) && is_object($actual) && $expected::class === $actual::class && in_array($expected::class, self::CLASSES, true);
    }

    public function assertEquals(mixed $expected, mixed $actual, float $delta = 0.0, bool $canonicalize = false, bool $ignoreCase = false): void
    {
        assert(is_object($expected) && is_object($actual));
        $theirs = self::properties($actual);
        $differing = [];
        foreach (self::properties($expected) as $name => $value) {
            if (!self::isSame($value, $theirs[$name], $delta)) {
                $differing[] = "\$$name";
            }
        }
        if ($differing !== []) {
            $class = $expected::class;
            throw new ComparisonFailure(
                $expected,
                $actual,
                self::show($expected),
                self::show($actual),
                sprintf('Failed asserting that two objects of %s are equal: %s %s.', $class, implode(', ', $differing), count($differing) === 1 ? 'differs' : 'differ'),
            );
        }
    }

    /** @return array<string, mixed> */
    private static function properties(object $value): array
    {
        // Not a cast, which has the secret redacted.
        $properties = [];
        foreach ((new \ReflectionClass($value))->getProperties(\ReflectionProperty::IS_PUBLIC) as $property) {
            $properties[$property->name] = $value->{$property->name};
        }
        return $properties;
    }

    private static function isSame(mixed $expected, mixed $actual, float $delta): bool
    {
        if ($expected instanceof \DateTimeInterface && $actual instanceof \DateTimeInterface) {
            return abs((float) $expected->format('U.u') - (float) $actual->format('U.u')) <= $delta;
        }
        return $expected === $actual;
    }

    private static function show(object $value): string
    {
        return json_encode($value, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE | JSON_THROW_ON_ERROR);
    }
}
