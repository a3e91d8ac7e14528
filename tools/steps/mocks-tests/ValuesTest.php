<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

use EpAccountTokens\{AccessToken, ApiError, ApiException, EpAccountTokensException, Grant, HttpRequest, HttpResponse, OutcomeUnknownException};
use EpAccountTokens\{RateLimitedException, TimeoutException, Token, TokenPage};
use PHPUnit\Framework\TestCase;

/** The values as docs/testing.md makes them. */
final class ValuesTest extends TestCase
{
    public function testAToken(): void
    {
        $token = new Token('acc-1', 'Compiler Works', 'secret', new DateTimeImmutable('2030-01-02'), obtained: new DateTimeImmutable('2030-01-01'));

        self::assertSame(['acc-1', 'Compiler Works', 'secret', Token::TYPE], [$token->accountId, $token->accountName, $token->token, $token->type]);
        self::assertSame($token->toArray(), Token::fromArray($token->toArray())->toArray());
        self::assertSame(
            [false, true, false, true],
            [
                $token->isRefreshDue(new DateTimeImmutable('2030-01-01 22:00')),
                $token->isRefreshDue(new DateTimeImmutable('2030-01-01 23:30')),
                $token->isExpired(new DateTimeImmutable('2030-01-01 23:59:59')),
                $token->isExpired(new DateTimeImmutable('2030-01-02')),
            ],
        );
    }

    public function testAPage(): void
    {
        $page = Signatures::page();

        self::assertSame(['acc-1' => 'Compiler Works', 'acc-2' => 'Bernoulli Press'], $page->accountNames());
        self::assertSame($page->tokens[1], $page->find('acc-2'));
        self::assertNull($page->find('acc-3'));
        self::assertSame($page->tokens, iterator_to_array($page));
        self::assertCount(2, $page);
        self::assertCount(0, new TokenPage([]));
    }

    public function testEqualityIsOfArrays(): void
    {
        $expires = new DateTimeImmutable('2030-01-02');
        $make = fn () => new Token('acc-1', 'Compiler Works', 'secret', $expires, obtained: $expires);

        self::assertSame($make()->toArray(), $make()->toArray());
        self::assertEquals($make(), $make());
        self::assertFalse($make() == $make());
    }

    /** A test that the renewed token is stored must not pass with the old one. */
    public function testWhatDiffersInASecretIsNotEqual(): void
    {
        $made = new DateTimeImmutable('2030-01-01');
        $make = fn (string $secret) => new Token('acc-1', 'Compiler Works', $secret, new DateTimeImmutable('2030-01-02'), obtained: $made);

        self::assertNotEquals($make('old'), $make('new'));
        self::assertNotEquals(new AccessToken('one'), new AccessToken('two'));
        self::assertNotEquals(new AccessToken('one'), new AccessToken('one', $made));
        self::assertNotEquals(new HttpResponse(200, body: 'one'), new HttpResponse(200, body: 'two'));
        self::assertNotEquals(new HttpRequest('POST', 'https://any.example/', body: 'one'), new HttpRequest('POST', 'https://any.example/', body: 'two'));
        self::assertNotEquals(new TokenPage([$make('old')]), new TokenPage([$make('new')]));
        self::assertEquals(new TokenPage([$make('old')]), new TokenPage([$make('old')]));
    }

    /** A failing test prints what it compared: the secret must not stand in a CI's log. */
    public function testAFailedAssertionShowsNoSecret(): void
    {
        $said = '';
        try {
            self::assertEquals(new stdClass(), new Token('acc-1', 'Compiler Works', 'the-secret', new DateTimeImmutable('+1 day')));
        } catch (PHPUnit\Framework\ExpectationFailedException $failed) {
            $said = $failed->getMessage() . $failed->getComparisonFailure()?->getDiff();
        }
        self::assertStringContainsString('Token', $said);
        self::assertStringNotContainsString('the-secret', $said);
    }

    public function testEveryExceptionIsMadeByName(): void
    {
        $limited = new RateLimitedException(status: 429, errors: [new ApiError('Too Many Requests', 429)], retryAfter: 30);
        self::assertSame([429, 429, 30, 'Too Many Requests'], [$limited->status, $limited->getCode(), $limited->retryAfter, $limited->errors[0]->title]);

        $made = 0;
        foreach (get_declared_classes() as $class) {
            if (is_subclass_of($class, EpAccountTokensException::class) && str_starts_with($class, 'EpAccountTokens\\')) {
                $exception = is_a($class, ApiException::class, true) ? new $class(message: 'said', status: 500) : new $class(message: 'said');
                self::assertSame('said', $exception->getMessage());
                $made++;
            }
        }
        self::assertGreaterThan(15, $made);
    }

    public function testTheRealClientWithATransport(): void
    {
        $transport = function (HttpRequest $request): HttpResponse {
            if (json_decode($request->body, true)['data']['password'] !== 'one-nanosecond') {
                return new HttpResponse(400, body: '{"errors": [{"title": "Bad Request", "status": "400", "detail": "authentication failed"}]}');
            }
            return new HttpResponse(201, body: json_encode(['data' => [[
                'type' => Token::TYPE, 'account_id' => 'acc-1', 'account_name' => 'Compiler Works',
                'token' => 'secret', 'expires' => '2100-01-01T00:00:00.000Z',
            ]]]));
        };
        $controller = new AccountController(new EpAccountTokens(Grant::bearer('test'), transport: $transport));

        self::assertSame('Welcome, Compiler Works', $controller->login('grace', 'one-nanosecond'));
        self::assertSame('Wrong user name or password.', $controller->login('grace', 'wrong'));
    }

    public function testAnOutage(): void
    {
        $broken = new EpAccountTokens(Grant::bearer('test'), transport: fn () => throw new TimeoutException(sent: true));

        $this->expectException(OutcomeUnknownException::class);
        $broken->loginWithOneTimePassword('profile', 'grace', 'lprvj4');
    }
}
