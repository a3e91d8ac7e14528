<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Symfony\Tests\App;

use Psr\Cache\CacheItemInterface;
use Symfony\Component\Cache\Adapter\NullAdapter;

/** As a pool is when its server is not there: what it is given is gone. */
final class BrokenPool extends NullAdapter
{
    public function save(CacheItemInterface $item): bool
    {
        return false;
    }
}
