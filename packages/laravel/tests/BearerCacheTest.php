<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Laravel\Tests;

use EpAccountTokens\Laravel\BearerCache;
use Illuminate\Cache\ArrayStore;
use Illuminate\Cache\NullStore;
use Illuminate\Cache\Repository;
use Monolog\Handler\TestHandler;
use Monolog\Logger;
use PHPUnit\Framework\TestCase;
use Psr\SimpleCache\CacheInterface;

final class BearerCacheTest extends TestCase
{
    private TestHandler $log;

    private function cache(CacheInterface $cache): BearerCache
    {
        $this->log = new TestHandler();
        return new BearerCache($cache, new Logger('test', [$this->log]));
    }

    public function testACacheThatWorksIsNoNews(): void
    {
        $cache = $this->cache(new Repository(new ArrayStore()));

        self::assertNull($cache->get('ep_at.x'));
        self::assertTrue($cache->set('ep_at.x', ['v' => 1], 60));
        self::assertSame(['v' => 1], $cache->get('ep_at.x'));
        self::assertSame([], $this->log->getRecords());
    }

    public function testACacheThatKeepsNothingIsToldOf(): void
    {
        self::assertFalse($this->cache(new Repository(new NullStore()))->set('ep_at.x', ['v' => 1], 60));

        self::assertStringStartsWith('The cache does not keep the bearer', $this->log->getRecords()[0]->message);
    }

    public function testACacheThatThrowsStopsNobodyAndIsToldOf(): void
    {
        $broken = $this->createStub(CacheInterface::class);
        $broken->method('get')->willThrowException(new \RuntimeException('Connection refused'));
        $broken->method('set')->willThrowException(new \RuntimeException('Connection refused'));
        $cache = $this->cache($broken);

        self::assertNull($cache->get('ep_at.x'));
        self::assertFalse($cache->set('ep_at.x', ['token' => 'secret'], 60));

        self::assertSame(['RuntimeException: Connection refused', 'RuntimeException: Connection refused'], array_column(array_column($this->log->getRecords(), 'context'), 'error'));
    }
}
