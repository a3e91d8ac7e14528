<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Laravel;

use Psr\Log\LoggerInterface;
use Psr\SimpleCache\CacheInterface;

/**
 * The shop's cache, for the bearer alone. A cache that fails stops no shopper: the client takes it for empty and fetches a bearer of its own, without a
 * word and in every worker. This says so in the log.
 */
final readonly class BearerCache implements CacheInterface
{
    public function __construct(private CacheInterface $cache, private LoggerInterface $log)
    {
    }

    public function get(string $key, mixed $default = null): mixed
    {
        try {
            return $this->cache->get($key, $default);
        } catch (\Throwable $error) {
            $this->complain('could not be read', $error);
            return $default;
        }
    }

    public function set(string $key, mixed $value, null|int|\DateInterval $ttl = null): bool
    {
        try {
            // Read back, once per bearer: a cache may also lose a value without saying so.
            $kept = $this->cache->set($key, $value, $ttl) && $this->cache->get($key) == $value;
        } catch (\Throwable $error) {
            $this->complain('could not be written', $error);
            return false;
        }
        if (!$kept) {
            $this->complain('does not keep the bearer');
        }
        return $kept;
    }

    public function delete(string $key): bool
    {
        return $this->cache->delete($key);
    }

    public function clear(): bool
    {
        return $this->cache->clear();
    }

    public function getMultiple(iterable $keys, mixed $default = null): iterable
    {
        return $this->cache->getMultiple($keys, $default);
    }

    /** @param iterable<string, mixed> $values */
    public function setMultiple(iterable $values, null|int|\DateInterval $ttl = null): bool
    {
        return $this->cache->setMultiple($values, $ttl);
    }

    public function deleteMultiple(iterable $keys): bool
    {
        return $this->cache->deleteMultiple($keys);
    }

    public function has(string $key): bool
    {
        return $this->cache->has($key);
    }

    private function complain(string $what, ?\Throwable $error = null): void
    {
        $this->log->warning("The cache $what, so that each worker fetches a bearer of its own. Mend it, or name another store in elasticpath.cache.", [
            // Not its trace, which has the bearer among the arguments.
            'error' => $error === null ? null : get_class($error) . ": {$error->getMessage()}",
        ]);
    }
}
