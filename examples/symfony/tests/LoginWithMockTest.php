<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

use EpAccountTokens\{AuthenticationFailedException, Token, TokenPage};
use PHPUnit\Framework\TestCase;

final class LoginWithMockTest extends TestCase
{
    public function testTheNamesOfTheAccountsComeBack(): void
    {
        $page = new TokenPage([new Token('acc-1', 'Compiler Works', 'secret', new DateTimeImmutable('+1 day'))]);
        $ep = $this->createMock(EpAccountTokensInterface::class);
        $ep->expects(self::once())->method('loginWithPassword')->with('profile', 'grace', 'one-nanosecond')->willReturn($page);

        self::assertSame(['acc-1' => 'Compiler Works'], $ep->loginWithPassword('profile', 'grace', 'one-nanosecond')->accountNames());
    }

    public function testAWrongPasswordIsAnException(): void
    {
        $ep = $this->createStub(EpAccountTokensInterface::class);
        $ep->method('loginWithPassword')->willThrowException(new AuthenticationFailedException(status: 400));

        $this->expectException(AuthenticationFailedException::class);
        $ep->loginWithPassword('profile', 'grace', 'wrong');
    }

    public function testMockery(): void
    {
        $ep = Mockery::mock(EpAccountTokensInterface::class);
        $ep->expects('switchAccount')->with('held', 'acc-1')->andReturn(
            new Token('acc-1', 'Compiler Works', 'secret', new DateTimeImmutable('+1 day')),
        );

        self::assertSame('Compiler Works', $ep->switchAccount('held', 'acc-1')->accountName);
        Mockery::close();
    }
}
