<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Dev\Tests;

use EpAccountTokens\Dev\Values;
use PHPUnit\Framework\TestCase;

final class ValuesTest extends TestCase
{
    public function testATokenIsGivenOutNow(): void
    {
        $now = new \DateTimeImmutable('2030-01-01 12:00', new \DateTimeZone('America/New_York'));
        $token = Values::token('acc-1', 'Compiler Works', lifetime: 3600, now: $now);

        self::assertSame(['acc-1', 'Compiler Works', 'token-of-acc-1'], [$token->accountId, $token->accountName, $token->token]);
        self::assertEquals([$now, $now->modify('+1 hour')], [$token->obtained, $token->expires]);
        self::assertFalse($token->isRefreshDue($now));
        self::assertFalse(Values::token()->isExpired());
    }

    public function testATokenMayHaveEnded(): void
    {
        $token = Values::token(lifetime: -1);

        self::assertTrue($token->isExpired());
        self::assertLessThan($token->expires, $token->obtained);
    }

    public function testAPageHasAllAccountsOfTheMember(): void
    {
        $page = Values::page('Compiler Works', Values::token('acc-2', 'Bernoulli Press'));

        self::assertSame(['account-1' => 'Compiler Works', 'acc-2' => 'Bernoulli Press'], $page->accountNames());
        self::assertSame([2, Values::MEMBER, 0], [$page->totalAccounts, $page->accountMemberId, $page->tokens[0]->rosterOffset]);
        self::assertCount(0, Values::page());
    }

    public function testPagesMakeARoster(): void
    {
        $pages = Values::pages(60, limit: 25);

        self::assertSame([25, 25, 10], array_map(count(...), $pages));
        self::assertSame([0, 25, 50], array_column($pages, 'offset'));
        self::assertSame(59, $pages[2]->tokens[9]->rosterOffset);
        self::assertSame(60, $pages[1]->totalAccounts);
    }

    public function testABearer(): void
    {
        self::assertFalse(Values::accessToken()->expiresWithin(60));
        self::assertTrue(Values::accessToken(lifetime: 0)->isExpired());
    }
}
