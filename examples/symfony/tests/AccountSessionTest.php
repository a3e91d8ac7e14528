<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

use App\AccountSession;
use EpAccountTokens\{Grant, HttpRequest, HttpResponse, Token, TokenPage};
use PHPUnit\Framework\TestCase;
use Psr\Log\{AbstractLogger, LoggerInterface, NullLogger};
use Symfony\Component\HttpFoundation\{Request, RequestStack};
use Symfony\Component\HttpFoundation\Session\{Session, Storage\MockArraySessionStorage};

/** The shop's own class with the real client, and a transport instead of the network. */
final class AccountSessionTest extends TestCase
{
    private Session $session;

    private function accountSession(Closure $transport, LoggerInterface $logger = new NullLogger()): AccountSession
    {
        $request = new Request();
        $request->setSession($this->session = new Session(new MockArraySessionStorage()));
        $requests = new RequestStack();
        $requests->push($request);
        return new AccountSession(new EpAccountTokens(Grant::bearer('test'), transport: $transport), $requests, $logger);
    }

    private static function token(string $token, string $expires, string $obtained = 'now'): Token
    {
        return new Token('acc-1', 'Compiler Works', $token, new DateTimeImmutable($expires), obtained: new DateTimeImmutable($obtained));
    }

    private static function reply(): HttpResponse
    {
        return new HttpResponse(201, body: json_encode(['data' => [[
            'type' => Token::TYPE, 'account_id' => 'acc-1', 'account_name' => 'Compiler Works', 'token' => 'new', 'expires' => '2100-01-01T00:00:00.000Z',
        ]]]));
    }

    public function testAFreshTokenIsLeftAlone(): void
    {
        $shop = $this->accountSession(fn () => self::fail('nothing is to be sent'));
        self::assertSame('shop', $shop->enter(new TokenPage([self::token('old', '+1 day')], totalAccounts: 1)));
        self::assertSame('old', $shop->token()->token);
    }

    public function testATokenThatIsDueIsRenewed(): void
    {
        $shop = $this->accountSession(function (HttpRequest $request): HttpResponse {
            self::assertSame('old', $request->headers[Token::HEADER]);
            return self::reply();
        });
        $shop->enter(new TokenPage([self::token('old', '+5 minutes', '-1 day')], totalAccounts: 1));
        self::assertSame('new', $shop->token()->token);
        self::assertSame('new', $this->session->get('ep_token')['token']);
    }

    public function testTheOldOneServesWhileTheServiceIsDown(): void
    {
        $shop = $this->accountSession(fn () => new HttpResponse(503));
        $shop->enter(new TokenPage([self::token('old', '+5 minutes', '-1 day')], totalAccounts: 1));
        self::assertSame('old', $shop->token()->token);
    }

    /** A session that is JSON makes its redacted form of it: the shopper has to log in, and a developer has to know why. */
    public function testATokenStoredAsAnObjectIsLogged(): void
    {
        $logger = new class extends AbstractLogger {
            public array $lines = [];

            public function log($level, string|Stringable $message, array $context = []): void
            {
                $this->lines[] = "$level: $message";
            }
        };
        $shop = $this->accountSession(fn () => self::reply(), $logger);
        self::assertNull($shop->token());
        self::assertSame([], $logger->lines);

        $this->session->set('ep_token', json_decode(json_encode(self::token('old', '+1 day')), true));
        self::assertNull($shop->token());
        self::assertCount(1, $logger->lines);
        self::assertStringContainsString('store what toArray() gives', $logger->lines[0]);
    }

    public function testWithoutAnyThereIsNone(): void
    {
        self::assertNull($this->accountSession(fn () => self::reply())->token());
    }
}
