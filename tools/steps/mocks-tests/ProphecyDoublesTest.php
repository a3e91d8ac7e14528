<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

use EpAccountTokens\{AuthenticationFailedException, LoginRequiredException, OneTimePasswordPurpose, RateLimitedException, Token};
use PHPUnit\Framework\TestCase;
use Prophecy\Argument;
use Prophecy\Prophecy\ObjectProphecy;
use Prophecy\Prophet;

final class ProphecyDoublesTest extends TestCase
{
    private Prophet $prophet;

    protected function setUp(): void
    {
        $this->prophet = new Prophet();
    }

    protected function assertPostConditions(): void
    {
        $this->prophet->checkPredictions();
        $this->addToAssertionCount(1);
    }

    private function client(): ObjectProphecy
    {
        return $this->prophet->prophesize(EpAccountTokensInterface::class);
    }

    public function testAMockHasTheSignaturesOfTheInterface(): void
    {
        self::assertSame(Signatures::of(EpAccountTokensInterface::class), Signatures::of($this->client()->reveal()));
    }

    public function testALogin(): void
    {
        $ep = $this->client();
        $ep->loginWithPassword('profile', 'grace', 'one-nanosecond')->willReturn(Signatures::page())->shouldBeCalledOnce();
        $controller = new AccountController($ep->reveal());

        self::assertSame('Welcome, Compiler Works, Bernoulli Press', $controller->login('grace', 'one-nanosecond'));
    }

    public function testAWrongPassword(): void
    {
        $ep = $this->client();
        $ep->loginWithPassword(Argument::cetera())->willThrow(new AuthenticationFailedException(status: 400));

        self::assertSame('Wrong user name or password.', (new AccountController($ep->reveal()))->login('grace', 'wrong'));
    }

    public function testARateLimit(): void
    {
        $ep = $this->client();
        $ep->loginWithPassword(Argument::cetera())->willThrow(new RateLimitedException(status: 429, retryAfter: 30));

        self::assertSame('Try again in 30 seconds.', (new AccountController($ep->reveal()))->login('grace', 'wrong'));
    }

    public function testASwitchGetsTheHeldToken(): void
    {
        $ep = $this->client();
        $ep->switchAccount(Argument::that(fn (Token $token) => $token->token === 'secret-of-acc-1'), 'acc-2')
            ->willReturn(Signatures::token('acc-2', 'Bernoulli Press'))->shouldBeCalledOnce();
        $controller = new AccountController($ep->reveal());
        $controller->session['token'] = Signatures::token()->toArray();

        self::assertSame('Now Bernoulli Press', $controller->switch('acc-2'));
    }

    public function testASwitchWithATokenThatHasEnded(): void
    {
        $ep = $this->client();
        $ep->switchAccount(Argument::cetera())->willThrow(new LoginRequiredException(status: 403));
        $controller = new AccountController($ep->reveal());
        $controller->session['token'] = Signatures::token()->toArray();

        self::assertSame('Please log in.', $controller->switch('acc-2'));
    }

    public function testWithReturnsTheDouble(): void
    {
        $ep = $this->client();
        $ep->with(1.5, Argument::cetera())->will(fn () => $this->reveal())->shouldBeCalledOnce();
        $ep->requestOneTimePassword('realm', 'profile', 'grace', Argument::cetera())->shouldBeCalledOnce();

        (new AccountController($ep->reveal()))->forgotten('grace');
    }

    public function testTheFinalClassIsRefusedByName(): void
    {
        $this->expectExceptionMessageMatches('/\bEpAccountTokens\b.*final/');
        (new Prophet())->prophesize(EpAccountTokens::class)->reveal();
    }
}
