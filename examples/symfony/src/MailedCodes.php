<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace App;

use Psr\Cache\CacheItemPoolInterface;

/** Whose a code is that was mailed: the webhook says so, and a change of the password wants to know. */
final class MailedCodes
{
    /** Seconds: as long as a code is good. */
    private const LIFE = 600;

    public function __construct(private readonly CacheItemPoolInterface $cache)
    {
    }

    public function remember(string $username, string $userId, string $passwordProfileInfoId): void
    {
        $item = $this->cache->getItem(self::key($username));
        $this->cache->save($item->set([$userId, $passwordProfileInfoId])->expiresAfter(self::LIFE));
    }

    /** @return array{string, string}|null the ids of the user and of the login with a password */
    public function userOf(string $username): ?array
    {
        $ids = $this->cache->getItem(self::key($username))->get();
        // They become part of a path.
        return is_array($ids) && preg_grep('/^[\w-]+$/D', $ids) === $ids ? $ids : null;
    }

    private static function key(string $username): string
    {
        return 'mailed_code.' . hash('sha256', $username);
    }
}
