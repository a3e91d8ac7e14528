<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

use EpAccountTokens\{AuthenticationFailedException, LoginRequiredException, OneTimePasswordPurpose, RateLimitedException, Token};
use PHPUnit\Framework\TestCase;

final class PhpUnitDoublesTest extends TestCase
{
    public function testAMockHasTheSignaturesOfTheInterface(): void
    {
        self::assertSame(Signatures::of(EpAccountTokensInterface::class), Signatures::of($this->createStub(EpAccountTokensInterface::class)));
    }

    public function testALogin(): void
    {
        $ep = $this->createMock(EpAccountTokensInterface::class);
        $ep->expects(self::once())->method('loginWithPassword')->with('profile', 'grace', 'one-nanosecond')->willReturn(Signatures::page());
        $controller = new AccountController($ep);

        self::assertSame('Welcome, Compiler Works, Bernoulli Press', $controller->login('grace', 'one-nanosecond'));
        self::assertSame('secret-of-acc-1', $controller->session['token']['token']);
    }

    public function testAWrongPassword(): void
    {
        $ep = $this->createStub(EpAccountTokensInterface::class);
        $ep->method('loginWithPassword')->willThrowException(new AuthenticationFailedException(status: 400));

        self::assertSame('Wrong user name or password.', (new AccountController($ep))->login('grace', 'wrong'));
    }

    public function testARateLimit(): void
    {
        $ep = $this->createStub(EpAccountTokensInterface::class);
        $ep->method('loginWithPassword')->willThrowException(new RateLimitedException(status: 429, retryAfter: 30));

        self::assertSame('Try again in 30 seconds.', (new AccountController($ep))->login('grace', 'one-nanosecond'));
    }

    public function testASwitchGetsTheHeldToken(): void
    {
        $held = self::callback(fn (Token $token) => $token->token === 'secret-of-acc-1');
        $ep = $this->createMock(EpAccountTokensInterface::class);
        $ep->expects(self::once())->method('switchAccount')->with($held, 'acc-2')->willReturn(Signatures::token('acc-2', 'Bernoulli Press'));
        $controller = new AccountController($ep);
        $controller->session['token'] = Signatures::token()->toArray();

        self::assertSame('Now Bernoulli Press', $controller->switch('acc-2'));
        self::assertSame('acc-2', $controller->session['token']['account_id']);
    }

    public function testAMockTellsTwoTokensApart(): void
    {
        $made = new DateTimeImmutable('2030-01-01');
        $make = fn (string $secret) => new Token('acc-1', 'Compiler Works', $secret, new DateTimeImmutable('2030-01-02'), obtained: $made);
        $ep = $this->createStub(EpAccountTokensInterface::class);
        $ep->method('refresh')->willReturnMap([[$make('other'), $make('wrong')], [$held = $make('held'), $make('renewed')]]);
        self::assertSame('renewed', $ep->refresh($held)->token);

        $is = new PHPUnit\Framework\Constraint\IsEqual($make('held'));    // what with() makes of a value
        self::assertTrue($is->evaluate($make('held'), '', true));
        self::assertFalse($is->evaluate($make('other'), '', true));
    }

    public function testASwitchWithATokenThatHasEnded(): void
    {
        $ep = $this->createStub(EpAccountTokensInterface::class);
        $ep->method('switchAccount')->willThrowException(new LoginRequiredException(status: 403));
        $controller = new AccountController($ep);
        $controller->session['token'] = Signatures::token()->toArray();

        self::assertSame('Please log in.', $controller->switch('acc-2'));
        self::assertSame([], $controller->session);
    }

    public function testEachTokenMayBeAGenerator(): void
    {
        $ep = $this->createStub(EpAccountTokensInterface::class);
        $ep->method('loginWithPassword')->willReturn(Signatures::page());
        $ep->method('eachToken')->willReturnCallback(fn (iterable $page) => yield from $page);

        self::assertSame(['Compiler Works', 'Bernoulli Press'], (new AccountController($ep))->accounts('grace', 'one-nanosecond'));
    }

    public function testWithReturnsTheDoubleAndDefaultsArePassedOn(): void
    {
        $ep = $this->createMock(EpAccountTokensInterface::class);
        $ep->expects(self::once())->method('with')->with(1.5)->willReturnSelf();
        $ep->expects(self::once())->method('requestOneTimePassword')
            ->with('realm', 'profile', 'grace', OneTimePasswordPurpose::PasswordlessAuthentication);

        (new AccountController($ep))->forgotten('grace');
    }

    public function testWhatIsNotConfiguredSaysThatTheValueIsFinal(): void
    {
        $ep = $this->createStub(EpAccountTokensInterface::class);

        $this->expectExceptionMessageMatches('/TokenPage.*final/');
        (new AccountController($ep))->login('grace', 'one-nanosecond');
    }

    public function testTheFinalClassIsRefusedByName(): void
    {
        $this->expectException(PHPUnit\Framework\MockObject\Generator\ClassIsFinalException::class);
        $this->expectExceptionMessageMatches('/"EpAccountTokens".*final/');
        $this->createMock(EpAccountTokens::class);
    }
}
