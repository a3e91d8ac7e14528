<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Symfony\Security;

use Symfony\Component\HttpFoundation\Session\SessionBagInterface;

/**
 * The part of the session that holds tokens, as arrays of scalars. It is no attribute of the session: the profiler, debug bars and error
 * reporters show those, in the clear.
 *
 * @internal
 */
final class ShopperBag implements SessionBagInterface
{
    public const NAME = 'ep_account_tokens';

    /** @var array<array-key, mixed> */
    private array $data = [];

    public function getName(): string
    {
        return self::NAME;
    }

    /** @param array<mixed> $array in the session's storage, which writes what it holds at the end */
    public function initialize(array &$array): void
    {
        $this->data = &$array;
    }

    public function getStorageKey(): string
    {
        return '_ep_account_tokens';
    }

    /** @return array<mixed> */
    public function clear(): array
    {
        $data = $this->data;
        $this->data = [];
        return $data;
    }

    public function get(string $key): mixed
    {
        return $this->data[$key] ?? null;
    }

    public function set(string $key, #[\SensitiveParameter] mixed $value): void
    {
        $this->data[$key] = $value;
    }

    /** @return array<string, string> for var_dump() and the like */
    public function __debugInfo(): array
    {
        return ['data' => '(tokens)'];
    }
}
