<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Symfony\Tests;

use EpAccountTokens\Symfony\Security\LoginFailedException;
use PHPUnit\Framework\Attributes\DataProvider;

/** What a controller does not catch. */
final class FailureTest extends ShopTestCase
{
    private const PATH = '/v2/carts/mine';

    private function send(string $method = 'GET'): void
    {
        $this->logGraceIn();
        $this->browser->request($method, '/shop/send?path=' . self::PATH);
    }

    public function testATokenThatWasRevokedEndsAtTheLogin(): void
    {
        $this->logGraceIn();
        self::$store->revokeAccountTokens();
        $this->browser->request('GET', '/shop/send?path=/v2/carts');
        self::assertSame(200, $this->httpStatus());
        self::assertSame(LoginFailedException::ENDED, $this->loginError());
        $this->browser->request('GET', '/shop');
        self::assertSame('/login', $this->path());
    }

    public function testWhatIsForbiddenToAShopperDoesNotLogItOut(): void
    {
        self::$store->reply(self::PATH, 403);
        $this->send();
        self::assertSame(403, $this->httpStatus());
        $this->browser->request('GET', '/shop');
        self::assertSame('/shop', $this->path());
    }

    /** @return iterable<string, array{array<string, mixed>, int, ?string}> */
    public static function answers(): iterable
    {
        yield 'an outage' => [['status' => 503], 503, '30'];
        yield 'an outage with an end' => [['status' => 503, 'headers' => ['Retry-After' => '120']], 503, '120'];
        yield 'an error of the service' => [['status' => 500], 503, '30'];
        yield 'no answer' => [['drop' => true], 503, '30'];
        yield 'no JSON of the service' => [['status' => 302, 'headers' => ['Location' => '/']], 503, '30'];
        yield 'a rate limit' => [['status' => 429, 'headers' => ['Retry-After' => '30']], 429, '30'];
        yield 'nothing there' => [['status' => 404], 404, null];
        yield 'what the shop got wrong' => [['status' => 422], 500, null];
    }

    /** @param array<string, mixed> $reply */
    #[DataProvider('answers')]
    public function testTheStatusSaysWhatHappened(array $reply, int $status, ?string $retryAfter): void
    {
        // @phpstan-ignore argument.type
        self::$store->reply(self::PATH, ...$reply, times: 10);
        $this->send();
        self::assertSame($status, $this->httpStatus());
        self::assertSame($retryAfter, $this->browser->getResponse()->headers->get('Retry-After'));
    }

    /** Asking again is what it must not invite to. */
    public function testWhatMayHaveBeenDoneHasNoTimeToTryAgain(): void
    {
        self::$store->reply(self::PATH, drop: true, method: 'POST');
        $this->send('POST');
        self::assertSame(502, $this->httpStatus());
        self::assertNull($this->browser->getResponse()->headers->get('Retry-After'));
    }

    public function testABearerThatIsRefusedIsLogged(): void
    {
        $this->boot(['grant' => ['client_id' => 'no-such-client']]);
        $this->logIn();
        self::assertSame(LoginFailedException::UNAVAILABLE, $this->loginError());
        self::assertStringContainsString('UnauthorizedException', $this->log());
    }
}
