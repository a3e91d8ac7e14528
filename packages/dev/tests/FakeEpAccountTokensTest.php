<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Dev\Tests;

use EpAccountTokens;
use EpAccountTokens\AccessToken;
use EpAccountTokens\AuthenticationFailedException;
use EpAccountTokens\AuthenticationSettings;
use EpAccountTokens\Dev\FakeEpAccountTokens;
use EpAccountTokens\Dev\UnscriptedCallError;
use EpAccountTokens\Dev\Values;
use EpAccountTokens\HttpRequest;
use EpAccountTokens\HttpResponse;
use EpAccountTokens\LoginRequiredException;
use EpAccountTokens\OidcException;
use EpAccountTokens\PasswordProfile;
use EpAccountTokens\RateLimitedException;
use EpAccountTokens\Token;
use EpAccountTokens\TokenPage;
use EpAccountTokens\UnauthorizedException;
use EpAccountTokensInterface;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\ExpectationFailedException;
use PHPUnit\Framework\TestCase;

final class FakeEpAccountTokensTest extends TestCase
{
    private FakeEpAccountTokens $ep;

    protected function setUp(): void
    {
        $this->ep = new FakeEpAccountTokens();
    }

    // ---- answers ----

    public function testGivesTheAnswersInTheirOrder(): void
    {
        $page = Values::page('Compiler Works');
        $this->ep->will('loginWithPassword', new AuthenticationFailedException(status: 400), $page);

        try {
            $this->ep->loginWithPassword('profile', 'grace', 'wrong');
            self::fail('the first answer is an exception');
        } catch (AuthenticationFailedException $exception) {
            self::assertSame(400, $exception->status);
        }
        self::assertSame($page, $this->ep->loginWithPassword('profile', 'grace', 'one-nanosecond'));
        $this->ep->assertDone();
    }

    public function testAClosureGetsTheArgumentsOfTheCall(): void
    {
        $this->ep->always('switchAccount', fn (Token $held, string $accountId) => Values::token($accountId, "from $held->accountId"));

        self::assertSame('from a', $this->ep->switchAccount(Values::token('a'), 'b')->accountName);
        self::assertSame('from b', $this->ep->switchAccount(Values::token('b'), 'c')->accountName);
    }

    public function testWhatIsQueuedComesBeforeWhatIsAlwaysAnswered(): void
    {
        $this->ep->always('refresh', new LoginRequiredException(status: 403))->will('refresh', $token = Values::token());

        self::assertSame($token, $this->ep->refresh(Values::token()));
        $this->expectException(LoginRequiredException::class);
        $this->ep->refresh($token);
    }

    /** @return iterable<string, array{string, list<mixed>, mixed}> */
    public static function everyMethod(): iterable
    {
        $token = Values::token();
        $page = Values::page('Compiler Works');
        $login = (new FakeEpAccountTokens())->beginOidc('https://idp.example/login', 'https://shop.example/callback');
        yield 'loginWithPassword' => ['loginWithPassword', ['profile', 'grace', 'password'], $page];
        yield 'loginWithOidc' => ['loginWithOidc', ['code', 'https://shop.example/callback', str_repeat('v', 43)], $page];
        yield 'loginWithOneTimePassword' => ['loginWithOneTimePassword', ['profile', 'grace', 'lprvj4'], $page];
        yield 'selfSignup' => ['selfSignup', ['profile', 'grace', 'password', 'Grace', 'grace@example.com'], $page];
        yield 'switchAccount' => ['switchAccount', [$token, 'account-2'], $token];
        yield 'refresh' => ['refresh', [$token], $token];
        yield 'listTokens' => ['listTokens', [$token, 100, 200], $page];
        yield 'nextPage' => ['nextPage', [new TokenPage([$token])], $page];
        yield 'eachToken' => ['eachToken', [$page], [$token]];
        yield 'completeOidc' => ['completeOidc', [$login, Values::callbackQuery($login)], $page];
        yield 'requestOneTimePassword' => ['requestOneTimePassword', ['realm', 'profile', 'grace'], null];
        yield 'authenticationSettings' => ['authenticationSettings', [], new AuthenticationSettings('realm')];
        yield 'oidcProfiles' => ['oidcProfiles', ['realm'], []];
        yield 'passwordProfiles' => ['passwordProfiles', ['realm'], [new PasswordProfile('profile', 'Shop login')]];
        yield 'accessToken' => ['accessToken', [true], new AccessToken('another')];
        yield 'headers' => ['headers', [$token], ['Authorization' => 'Bearer another']];
        yield 'send' => ['send', [new HttpRequest('GET', '/v2/carts'), $token], new HttpResponse(200)];
        yield 'sendAll' => ['sendAll', [['cart' => new HttpRequest('GET', '/v2/carts')]], ['cart' => new HttpResponse(200)]];
    }

    /** @param list<mixed> $arguments */
    #[DataProvider('everyMethod')]
    public function testEveryMethodCanBeAnswered(string $method, array $arguments, mixed $answer): void
    {
        self::assertSame($answer, $this->ep->will($method, $answer)->{$method}(...$arguments));
        self::assertSame($arguments, array_slice(array_values($this->ep->calls($method)[0]->arguments), 0, count($arguments)));
        $this->ep->assertDone();
    }

    public function testEveryMethodOfTheInterfaceIsAccountedFor(): void
    {
        $known = [...array_keys(iterator_to_array(self::everyMethod())), 'beginOidc', 'baseUri', 'with'];
        self::assertEqualsCanonicalizing($known, get_class_methods(EpAccountTokensInterface::class));
    }

    /** @return iterable<string, array{string, mixed}> */
    public static function wrongAnswers(): iterable
    {
        yield 'a token for a page' => ['loginWithPassword', Values::token()];
        yield 'null for a token' => ['refresh', null];
        yield 'a value for void' => ['requestOneTimePassword', true];
        yield 'text for a list' => ['oidcProfiles', 'profile'];
        yield 'a response for a page' => ['nextPage', new HttpResponse(200)];
        yield 'a method that needs no answer' => ['baseUri', 'https://store.example'];
        yield 'a method that is not there' => ['logIn', Values::page()];
    }

    #[DataProvider('wrongAnswers')]
    public function testRefusesAnAnswerThatTheMethodCannotGive(string $method, mixed $answer): void
    {
        $this->expectException(\InvalidArgumentException::class);
        $this->expectExceptionMessageMatches("/$method\\(\\)/");
        $this->ep->will($method, $answer);
    }

    public function testRefusesWhatAClosureAnswersInTheWrongType(): void
    {
        $this->ep->always('refresh', fn () => Values::page());

        $this->expectException(\TypeError::class);
        $this->expectExceptionMessageMatches('/refresh\(\).*TokenPage.*Token/');
        $this->ep->refresh(Values::token());
    }

    // ---- what was not scripted ----

    public function testACallWithoutAnAnswerFails(): void
    {
        $this->expectException(UnscriptedCallError::class);
        $this->expectExceptionMessage("give it one with will('loginWithPassword', …)");
        $this->ep->loginWithPassword('profile', 'grace', 'one-nanosecond');
    }

    public function testAQueueThatIsUsedUpFails(): void
    {
        $this->ep->will('refresh', Values::token())->refresh(Values::token());

        $this->expectException(UnscriptedCallError::class);
        $this->ep->refresh(Values::token());
    }

    /** A shop's error page must not hide it. */
    public function testACallWithoutAnAnswerIsRememberedWhenItIsCaught(): void
    {
        try {
            $this->ep->refresh(Values::token());
        } catch (\Throwable) {
        }

        $this->expectException(ExpectationFailedException::class);
        $this->ep->assertDone();
    }

    public function testAnAnswerThatIsLeftOverFails(): void
    {
        $this->ep->will('refresh', Values::token());

        $this->expectException(ExpectationFailedException::class);
        $this->ep->assertDone();
    }

    // ---- as the client ----

    /** @return iterable<string, array{\Closure(EpAccountTokensInterface): mixed}> */
    public static function wrongArguments(): iterable
    {
        yield 'an empty user name' => [fn (EpAccountTokensInterface $ep) => $ep->loginWithPassword('profile', '', 'password')];
        yield 'a limit' => [fn (EpAccountTokensInterface $ep) => $ep->listTokens(Values::token(), 101)];
        yield 'an account id' => [fn (EpAccountTokensInterface $ep) => $ep->switchAccount(Values::token(), "a\nb")];
        yield 'a redirect URI' => [fn (EpAccountTokensInterface $ep) => $ep->beginOidc('https://idp.example/', 'http://shop.example/')];
        yield 'a realm' => [fn (EpAccountTokensInterface $ep) => $ep->requestOneTimePassword('../realm', 'profile', 'grace')];
        yield 'a request elsewhere' => [fn (EpAccountTokensInterface $ep) => $ep->send(new HttpRequest('GET', 'https://elsewhere.example/'))];
        yield 'a header of the client' => [fn (EpAccountTokensInterface $ep) => $ep->sendAll([new HttpRequest('GET', '/', ['Cookie' => 'a=b'])])];
        yield 'a timeout' => [fn (EpAccountTokensInterface $ep) => $ep->with(timeout: 0.0)];
    }

    /** @param \Closure(EpAccountTokensInterface): mixed $call */
    #[DataProvider('wrongArguments')]
    public function testRefusesTheArgumentsThatTheClientRefuses(\Closure $call): void
    {
        foreach (['loginWithPassword', 'listTokens', 'switchAccount', 'requestOneTimePassword', 'send', 'sendAll'] as $method) {
            $this->ep->always($method, fn () => self::fail('the client would not have sent this'));
        }

        $this->expectException(\ValueError::class);
        $call($this->ep);
    }

    public function testBeginsAndChecksAnOpenIdConnectLogin(): void
    {
        $login = $this->ep->beginOidc('https://idp.example/login?profile=1', 'https://shop.example/callback');
        self::assertStringStartsWith('https://idp.example/login?profile=1&', $login->authorizationUrl);

        $this->ep->will('completeOidc', $page = Values::page('Compiler Works'));
        try {
            $this->ep->completeOidc($login, ['code' => 'code-1', 'state' => 'of another login']);
            self::fail('the state is another');
        } catch (OidcException $exception) {
            self::assertSame('state_mismatch', $exception->error);
        }
        self::assertSame($page, $this->ep->completeOidc($login, Values::callbackQuery($login)));
    }

    public function testTheRosterEndsWhereItsTotalSaysSo(): void
    {
        [$first, $second, $third] = Values::pages(5, limit: 2);
        $this->ep->will('nextPage', $second, $third);

        self::assertSame($second, $this->ep->nextPage($first));
        self::assertSame($third, $this->ep->nextPage($second));
        self::assertNull($this->ep->nextPage($third));
        self::assertNull($this->ep->nextPage(Values::page()));
        $this->ep->assertDone();
    }

    public function testEachTokenGoesOnWithTheNextPages(): void
    {
        $pages = Values::pages(300, limit: 100);
        $this->ep->will('nextPage', ...array_slice($pages, 1));

        $tokens = iterator_to_array($this->ep->eachToken($pages[0]));

        self::assertSame(range(0, 299), array_keys($tokens));
        self::assertSame('Account 300', $tokens[299]->accountName);
        $this->ep->assertDone();
    }

    public function testEachTokenEndsAtAPageWithoutANewAccount(): void
    {
        $page = new TokenPage([Values::token()]);
        $this->ep->always('nextPage', $page);

        self::assertCount(2, iterator_to_array($this->ep->eachToken($page)));
    }

    public function testHasABearerUnlessToldOtherwise(): void
    {
        $token = Values::token('acc-1');
        self::assertSame(FakeEpAccountTokens::BEARER, $this->ep->accessToken(renew: true)->token);
        self::assertSame(['Authorization' => 'Bearer fake-bearer', Token::HEADER => 'token-of-acc-1'], $this->ep->headers($token));

        $this->ep->will('headers', new UnauthorizedException(status: 401));
        $this->expectException(UnauthorizedException::class);
        $this->ep->headers();
    }

    public function testWithSharesTheScriptAndItsHeadersCount(): void
    {
        $this->ep->will('refresh', $token = Values::token());
        $quick = $this->ep->with(timeout: 1.5, headers: ['EP-Channel' => 'web']);

        self::assertSame($token, $quick->refresh($token));
        self::assertSame('web', $quick->headers()['EP-Channel']);
        self::assertArrayNotHasKey('EP-Channel', $this->ep->headers());
        self::assertSame(['with', 'refresh', 'headers', 'headers'], array_column($this->ep->calls(), 'method'));
    }

    public function testSendAllAnswersEachRequestBySend(): void
    {
        $this->ep->always('send', fn (HttpRequest $request) => match ($request->url) {
            '/v2/carts/mine' => new HttpResponse(200, body: '{"data": []}'),
            '/catalog/products' => throw new RateLimitedException(status: 429),
        });

        $replies = $this->ep->sendAll(['cart' => new HttpRequest('GET', '/v2/carts/mine'), 'products' => new HttpRequest('GET', '/catalog/products')]);

        self::assertSame(['cart', 'products'], array_keys($replies));
        self::assertInstanceOf(HttpResponse::class, $replies['cart']);
        self::assertInstanceOf(RateLimitedException::class, $replies['products']);
        self::assertSame([], $this->ep->sendAll([]));
    }

    public function testKnowsItsBaseUri(): void
    {
        self::assertSame(FakeEpAccountTokens::BASE_URI, $this->ep->baseUri());
        self::assertSame(EpAccountTokens::EU_WEST, (new FakeEpAccountTokens(EpAccountTokens::EU_WEST))->baseUri());
    }

    // ---- what was called ----

    public function testKeepsTheCallsWithTheirArgumentsByName(): void
    {
        $this->ep->always('loginWithPassword', Values::page());
        $this->ep->loginWithPassword('profile', 'grace', password: 'one-nanosecond');

        self::assertSame(
            ['passwordProfileId' => 'profile', 'username' => 'grace', 'password' => 'one-nanosecond', 'limit' => null],
            $this->ep->calls('loginWithPassword')[0]->arguments,
        );
        $this->ep->assertCalled('loginWithPassword', fn (string $profile, string $username) => $username === 'grace');
        $this->ep->assertCalledTimes('loginWithPassword', 1);
        $this->ep->assertNotCalled('refresh');

        $this->expectException(ExpectationFailedException::class);
        $this->ep->assertCalled('loginWithPassword', fn (string $profile, string $username) => $username === 'ada');
    }
}
