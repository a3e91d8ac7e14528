<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace App;

use Illuminate\Contracts\Cache\Repository;

/** Whose a code is that was mailed: the webhook says so, and a change of the password wants to know. */
final class MailedCodes
{
    /** Seconds: as long as a code is good. */
    private const LIFE = 600;

    public function __construct(private readonly Repository $cache)
    {
    }

    public function remember(string $username, string $userId, string $passwordProfileInfoId): void
    {
        $this->cache->put(self::key($username), ['user' => $userId, 'password_profile_info' => $passwordProfileInfoId], self::LIFE);
    }

    /** @return array{user: string, password_profile_info: string}|null */
    public function userOf(string $username): ?array
    {
        $ids = $this->cache->get(self::key($username));
        // They become part of a path.
        return is_array($ids) && preg_match('/^[\w-]+$/D', $ids['user']) && preg_match('/^[\w-]+$/D', $ids['password_profile_info']) ? $ids : null;
    }

    private static function key(string $username): string
    {
        return 'mailed_code.' . hash('sha256', $username);
    }
}
