<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Symfony;

use Psr\Cache\CacheItemPoolInterface;
use Psr\Log\LoggerInterface;

/**
 * Where workers share the shop's bearer: a cache pool, as the client takes one. A pool that does not work costs the shop a bearer request for
 * each worker, and would otherwise be noticed by nobody: it is logged.
 */
final class BearerCache
{
    public function __construct(private readonly CacheItemPoolInterface $pool, private readonly LoggerInterface $logger)
    {
    }

    public function get(string $key, mixed $default = null): mixed
    {
        try {
            $item = $this->pool->getItem($key);
            return $item->isHit() ? $item->get() : $default;
        } catch (\Exception $exception) {
            $this->logger->warning('The cache of the bearer cannot be read: {exception}', ['exception' => $exception]);
            return $default;
        }
    }

    public function set(string $key, #[\SensitiveParameter] mixed $value, ?int $ttl = null): bool
    {
        try {
            $kept = $this->pool->save($this->pool->getItem($key)->set($value)->expiresAfter($ttl));
        } catch (\Exception $exception) {
            $this->logger->warning('The cache of the bearer cannot be written: {exception}', ['exception' => $exception]);
            return false;
        }
        if (!$kept) {
            $this->logger->warning('The cache of the bearer does not keep it: each worker has to fetch its own. Its pool is {pool}.', ['pool' => $this->pool::class]);
        }
        return $kept;
    }
}
