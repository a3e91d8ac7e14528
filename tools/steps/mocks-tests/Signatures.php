<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

use EpAccountTokens\{Token, TokenPage};

/** The interface's methods as text: what a generated double must have too. */
final class Signatures
{
    /** @return array<string, string> method → parameters with types and defaults, and the return type */
    public static function of(string|object $class): array
    {
        $signatures = [];
        foreach ((new ReflectionClass(EpAccountTokensInterface::class))->getMethods() as $declared) {
            $method = new ReflectionMethod($class, $declared->name);
            $signatures[$method->name] = implode(', ', array_map(self::parameter(...), $method->getParameters())) . ': ' . self::type($method->getReturnType());
        }
        return $signatures;
    }

    private static function parameter(ReflectionParameter $parameter): string
    {
        $default = $parameter->isDefaultValueAvailable() ? ' = ' . var_export($parameter->getDefaultValue(), true) : '';
        return self::type($parameter->getType()) . " $$parameter->name$default";
    }

    /** Parts in the order of the alphabet, for tools write unions in their own; an extension's iterable is a union to reflection. */
    private static function type(ReflectionType $type): string
    {
        $parts = explode('|', preg_replace('/^\?/', 'null|', (string) $type));
        sort($parts);
        return str_replace('Traversable|array', 'iterable', implode('|', $parts));
    }

    public static function token(string $accountId = 'acc-1', string $accountName = 'Compiler Works'): Token
    {
        return new Token($accountId, $accountName, "secret-of-$accountId", new DateTimeImmutable('+1 day'));
    }

    public static function page(): TokenPage
    {
        return new TokenPage([self::token(), self::token('acc-2', 'Bernoulli Press')], totalAccounts: 2);
    }
}
