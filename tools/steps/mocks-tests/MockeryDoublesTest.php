<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

use EpAccountTokens\{AuthenticationFailedException, LoginRequiredException, OneTimePasswordPurpose, RateLimitedException, Token};
use Mockery\Adapter\Phpunit\MockeryPHPUnitIntegration;
use PHPUnit\Framework\TestCase;

final class MockeryDoublesTest extends TestCase
{
    use MockeryPHPUnitIntegration;

    public function testAMockHasTheSignaturesOfTheInterface(): void
    {
        self::assertSame(Signatures::of(EpAccountTokensInterface::class), Signatures::of(Mockery::mock(EpAccountTokensInterface::class)));
    }

    public function testALogin(): void
    {
        $ep = Mockery::mock(EpAccountTokensInterface::class);
        $ep->expects('loginWithPassword')->with('profile', 'grace', 'one-nanosecond')->andReturn(Signatures::page());
        $controller = new AccountController($ep);

        self::assertSame('Welcome, Compiler Works, Bernoulli Press', $controller->login('grace', 'one-nanosecond'));
        self::assertSame('secret-of-acc-1', $controller->session['token']['token']);
    }

    public function testAWrongPasswordThenARateLimit(): void
    {
        $ep = Mockery::mock(EpAccountTokensInterface::class);
        $ep->expects('loginWithPassword')->twice()->andThrowExceptions([
            new AuthenticationFailedException(status: 400),
            new RateLimitedException(status: 429, retryAfter: 30),
        ]);
        $controller = new AccountController($ep);

        self::assertSame('Wrong user name or password.', $controller->login('grace', 'wrong'));
        self::assertSame('Try again in 30 seconds.', $controller->login('grace', 'wrong'));
    }

    public function testASwitchGetsTheHeldToken(): void
    {
        $ep = Mockery::mock(EpAccountTokensInterface::class);
        $ep->expects('switchAccount')->with(Mockery::on(fn (Token $token) => $token->token === 'secret-of-acc-1'), 'acc-2')
            ->andReturn(Signatures::token('acc-2', 'Bernoulli Press'));
        $controller = new AccountController($ep);
        $controller->session['token'] = Signatures::token()->toArray();

        self::assertSame('Now Bernoulli Press', $controller->switch('acc-2'));
    }

    public function testASwitchWithATokenThatHasEnded(): void
    {
        $ep = Mockery::mock(EpAccountTokensInterface::class);
        $ep->expects('switchAccount')->andThrow(new LoginRequiredException(status: 403));
        $controller = new AccountController($ep);
        $controller->session['token'] = Signatures::token()->toArray();

        self::assertSame('Please log in.', $controller->switch('acc-2'));
    }

    public function testWithReturnsTheDouble(): void
    {
        $ep = Mockery::mock(EpAccountTokensInterface::class);
        $ep->expects('with')->andReturnSelf();
        $ep->expects('requestOneTimePassword')->withArgs(
            fn (string $realm, string $profile, string $username, $purpose = OneTimePasswordPurpose::PasswordlessAuthentication) => $username === 'grace',
        );

        (new AccountController($ep))->forgotten('grace');
    }

    public function testASpyRemembersTheCall(): void
    {
        $ep = Mockery::spy(EpAccountTokensInterface::class);
        $ep->allows('with')->andReturnSelf();
        (new AccountController($ep))->forgotten('grace');

        $ep->shouldHaveReceived('requestOneTimePassword')->once()->with('realm', 'profile', 'grace');
    }

    /** Its verification makes a value of the return type, and finds that type final: expects() does not. */
    public function testASpyVerifiesNoMethodThatReturnsAFinalValue(): void
    {
        $ep = Mockery::spy(EpAccountTokensInterface::class);
        $ep->allows('loginWithPassword')->andReturn(Signatures::page());
        (new AccountController($ep))->login('grace', 'one-nanosecond');

        $this->expectExceptionMessageMatches('/TokenPage is marked final/');
        $ep->shouldHaveReceived('loginWithPassword');
    }

    public function testTheFinalClassIsRefusedByName(): void
    {
        $this->expectExceptionMessageMatches('/\bEpAccountTokens\b.*final/');
        Mockery::mock(EpAccountTokens::class);
    }

    /** A partial of an object is a class beside it: it cannot stand where the client is asked for. */
    public function testAPartialOfTheClientFitsNoTypeHint(): void
    {
        $ep = new EpAccountTokens(EpAccountTokens\Grant::bearer('test'));
        $partial = Mockery::mock($ep);
        $partial->allows('loginWithPassword')->andReturn(Signatures::page());

        self::assertCount(2, $partial->loginWithPassword('profile', 'grace', 'one-nanosecond'));
        self::assertSame(EpAccountTokens::US_EAST, $partial->baseUri());
        self::assertNotInstanceOf(EpAccountTokensInterface::class, $partial);
    }
}
