<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Laravel\Tests;

use EpAccountTokens\AuthenticationFailedException;
use EpAccountTokens\ConnectionFailedException;
use EpAccountTokens\EpAccountTokensException;
use EpAccountTokens\ForbiddenException;
use EpAccountTokens\HttpResponse;
use EpAccountTokens\InvalidRequestException;
use EpAccountTokens\Laravel\Facades\Ep;
use EpAccountTokens\OidcException;
use EpAccountTokens\OutcomeUnknownException;
use EpAccountTokens\ProtocolException;
use EpAccountTokens\RateLimitedException;
use EpAccountTokens\ServerErrorException;
use EpAccountTokens\TimeoutException;
use EpAccountTokens\UnauthorizedException;
use Illuminate\Testing\TestResponse;
use PHPUnit\Framework\Attributes\DataProvider;

/** What a shopper reads when something fails: never a page of status 500. */
final class FailuresTest extends TestCase
{
    private const FORM = ['username' => 'ada@example.com', 'password' => 'difference-engine'];

    private function logInWith(EpAccountTokensException $failure): TestResponse
    {
        Ep::fake()->will('loginWithPassword', $failure);
        return $this->from('/login')->post('/login', self::FORM)->assertRedirect('/login');
    }

    public function testAWrongPasswordKeepsTheUserNameAlone(): void
    {
        $this->logInWith(new AuthenticationFailedException('The password of ada is wrong', 400))
            ->assertSessionHasErrors(['username' => 'That was not right. Please try again.']);

        self::assertSame('ada@example.com', session()->getOldInput('username'));
        self::assertNull(session()->getOldInput('password'));
        self::assertSame([], $this->log->getRecords());
    }

    public function testARateLimitSaysHowLong(): void
    {
        $this->logInWith(new RateLimitedException(status: 429, retryAfter: 17))
            ->assertSessionHasErrors(['form' => 'Too many tries. Please try again in 17 seconds.'])
            ->assertSessionHas('elasticpath_retry_after', 17);

        self::assertSame('ada@example.com', session()->getOldInput('username'));
    }

    #[DataProvider('outages')]
    public function testAnOutageGivesTheFormBack(EpAccountTokensException $failure, string $level): void
    {
        $this->logInWith($failure)->assertSessionHasErrors(['form' => 'The shop cannot do that just now. Please try again in a moment.']);

        self::assertSame('ada@example.com', session()->getOldInput('username'));
        self::assertCount(1, $this->logged($level));
    }

    #[DataProvider('outages')]
    public function testAPageThatCannotBeShownSaysSo(EpAccountTokensException $failure, string $level): void
    {
        $this->shopAs('Compiler Works')->will('send', $failure);

        $this->get('/cart')
            ->assertStatus(503)
            ->assertHeader('Retry-After', '30')
            ->assertSee('The shop cannot do that just now.');
        self::assertCount(1, $this->logged($level));
    }

    /** @return iterable<string, array{EpAccountTokensException, string}> */
    public static function outages(): iterable
    {
        yield 'no connection' => [new ConnectionFailedException('No route'), 'warning'];
        yield 'no answer in time' => [new TimeoutException('Too slow', sent: true), 'warning'];
        yield 'an error of the service' => [new ServerErrorException(status: 503), 'warning'];
        yield 'a client id that is not accepted' => [new UnauthorizedException(status: 401), 'error'];
        yield 'no answer of this API' => [new ProtocolException('HTML', 200), 'error'];
    }

    public function testTheServiceSaysWhenToComeBack(): void
    {
        $this->shopAs('Compiler Works')->will('send', new ServerErrorException(status: 503, retryAfter: 120));

        $this->get('/cart')->assertStatus(503)->assertHeader('Retry-After', '120');
    }

    public function testTheShopsOwnErrorPageIsShownWhereItHasOne(): void
    {
        mkdir($this->app->resourcePath('views/errors'));
        file_put_contents($this->app->resourcePath('views/errors/503.blade.php'), 'Ours: {{ $exception->getMessage() }}');
        $this->shopAs('Compiler Works')->will('send', new ServerErrorException(status: 503));

        $this->get('/cart')->assertStatus(503)->assertSee('Ours: The shop cannot do that just now.');
    }

    public function testWhatTheShopDoesItselfGoesFirst(): void
    {
        $this->shopAs('Compiler Works')->will('send', new ProtocolException(status: 418));

        $this->get('/cart')->assertStatus(418)->assertSee("the shop's own page", false);
    }

    /** A token that the service has cancelled: of a shopper's own calls it says 403. */
    #[DataProvider('carts')]
    public function testACancelledTokenLeadsToTheLogin(string $path): void
    {
        $this->shopAs('Compiler Works')->will('send', new HttpResponse(403))->will('sendAll', [new HttpResponse(403)]);

        $this->get($path)->assertRedirect('/login')->assertSessionHasErrors(['form' => 'Your login has ended. Please log in again.']);

        self::assertSame(url($path), session('url.intended'));
        $this->get('/')->assertRedirect('/login');
    }

    #[DataProvider('carts')]
    public function testACartThatIsNotThereIsAPageThatIsNotThere(string $path): void
    {
        $this->shopAs('Compiler Works')->will('send', new HttpResponse(404))->will('sendAll', [new HttpResponse(404)]);

        $this->get($path)->assertStatus(404);
    }

    #[DataProvider('carts')]
    public function testAnErrorOfTheServiceIsA503(string $path): void
    {
        $this->shopAs('Compiler Works')->will('send', new HttpResponse(502))->will('sendAll', [new HttpResponse(502)]);

        $this->get($path)->assertStatus(503)->assertHeader('Retry-After');
    }

    /** @return iterable<string, array{string}> */
    public static function carts(): iterable
    {
        yield 'by send()' => ['/cart'];
        yield 'by Http::ep()' => ['/http-cart'];
    }

    public function testWhatHttpCannotReachIsA503Too(): void
    {
        $this->shopAs('Compiler Works')->will('sendAll', [new ConnectionFailedException('No route')]);

        $this->get('/http-cart')->assertStatus(503);
    }

    public function testACheckoutWhoseFateIsNotKnown(): void
    {
        $this->shopAs('Compiler Works')->will('send', new OutcomeUnknownException(sent: true));

        $this->from('/cart')->post('/checkout')
            ->assertRedirect('/cart')
            ->assertSessionHasErrors(['form' => 'We do not know whether that went through. Please look before you try again.']);
        self::assertCount(1, $this->logged('warning'));
    }

    public function testALoginWhoseFateIsNotKnown(): void
    {
        $this->logInWith(new OutcomeUnknownException(sent: true))->assertSessionHasErrors(['form' => 'We could not finish that. Please start again.']);
    }

    public function testWhatTheServiceRefuses(): void
    {
        $this->logInWith(new InvalidRequestException('username: taken', 422))->assertSessionHasErrors('username');
    }

    public function testACancelledLogin(): void
    {
        Ep::fake()->will('completeOidc', new OidcException(error: 'access_denied'));
        parse_str((string) parse_url((string) $this->post('/login/oidc')->headers->get('Location'), PHP_URL_QUERY), $asked);

        $this->get("/login/callback?error=access_denied&state=$asked[state]")
            ->assertRedirect('/login')
            ->assertSessionHasErrors(['form' => 'You have cancelled the login.']);
    }

    public function testACodeThatIsNotAccepted(): void
    {
        Ep::fake()->will('completeOidc', new AuthenticationFailedException(status: 400));
        parse_str((string) parse_url((string) $this->post('/login/oidc')->headers->get('Location'), PHP_URL_QUERY), $asked);

        $this->get("/login/callback?code=x&state=$asked[state]")->assertRedirect('/login');
    }

    /** @param array<string, mixed> $wrong */
    #[DataProvider('typed')]
    public function testWhatCannotBeSentIsTheShoppersBusiness(array $wrong, string $says): void
    {
        $fake = Ep::fake();

        $this->from('/login')->post('/login', $wrong + self::FORM)->assertRedirect('/login')->assertSessionHasErrors([key($wrong) => $says]);

        $fake->assertNotCalled('loginWithPassword');
    }

    /** @return iterable<string, array{array<string, mixed>, string}> */
    public static function typed(): iterable
    {
        yield 'nothing' => [['username' => ''], 'The username field is required.'];
        yield 'a list' => [['username' => ['a', 'b']], 'Please fill in the username.'];
        yield 'NUL' => [['username' => "a\0b"], 'The username has characters that cannot be used here.'];
        yield 'a line break' => [['password' => "a\nb"], 'The password has characters that cannot be used here.'];
        yield 'Latin-1' => [['username' => "M\xFCller"], 'The username has characters that cannot be used here.'];
        yield 'a surrogate' => [['username' => "a\xED\xA0\x80b"], 'The username has characters that cannot be used here.'];
        yield 'too much' => [['password' => str_repeat('a', 4097)], 'The password is too long.'];
        yield 'too many bytes' => [['username' => str_repeat('ü', 513)], 'The username is too long.'];
    }

    /** @param array<string, mixed> $expected */
    #[DataProvider('answersInJson')]
    public function testJsonGetsAStatus(EpAccountTokensException $failure, int $status, array $expected = []): void
    {
        $this->shopAs('Compiler Works')->will('send', $failure);

        $response = $this->postJson('/checkout')->assertStatus($status)->assertJsonStructure(['message']);

        foreach ($expected as $header => $value) {
            $response->assertHeader($header, $value);
        }
    }

    /** @return iterable<string, array{EpAccountTokensException, int, 2?: array<string, string>}> */
    public static function answersInJson(): iterable
    {
        yield 'rate limit' => [new RateLimitedException(status: 429, retryAfter: 9), 429, ['Retry-After' => '9']];
        yield 'outage' => [new ServerErrorException(status: 500), 503, ['Retry-After' => '30']];
        yield 'not known' => [new OutcomeUnknownException(sent: true), 504];
        yield 'refused' => [new InvalidRequestException(status: 400), 422];
        yield 'cancelled token' => [new ForbiddenException(status: 403), 401];
    }

    public function testTheLogHasTheRequestIdAndNoTrace(): void
    {
        $this->shopAs('Compiler Works')->will('send', new ServerErrorException('502 Bad gateway', 502, requestId: 'request-1'));

        $this->get('/cart');

        $context = $this->log->getRecords()[0]->context;
        self::assertSame('request-1', $context['request_id']);
        self::assertSame(['request_id', 'at'], array_keys($context));
    }
}
