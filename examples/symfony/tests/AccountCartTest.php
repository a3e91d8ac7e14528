<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

use App\AccountCart;
use EpAccountTokens\{Grant, HttpRequest, HttpResponse, ServerErrorException, Token};
use PHPUnit\Framework\TestCase;
use Symfony\Component\HttpFoundation\{Request, RequestStack};
use Symfony\Component\HttpFoundation\Session\{Session, Storage\MockArraySessionStorage};

/** The shop's own calls with the real client, and a transport instead of the network. */
final class AccountCartTest extends TestCase
{
    /** @var list<string> what was asked for */
    private array $sent = [];

    /** @param array<string, HttpResponse> $replies method => reply */
    private function accountCart(array $replies): AccountCart
    {
        $request = new Request();
        $request->setSession(new Session(new MockArraySessionStorage()));
        $requests = new RequestStack();
        $requests->push($request);
        $transport = function (HttpRequest $request) use ($replies): HttpResponse {
            self::assertSame('secret', $request->headers[Token::HEADER]);
            $this->sent[] = "$request->method " . parse_url($request->url, PHP_URL_PATH);
            return $replies[$request->method];
        };
        return new AccountCart(new EpAccountTokens(Grant::bearer('test'), transport: $transport), $requests);
    }

    private static function token(): Token
    {
        return new Token('acc-1', 'Compiler Works', 'secret', new DateTimeImmutable('+1 day'));
    }

    public function testTheNewestCartIsTakenAndKept(): void
    {
        $cart = $this->accountCart(['GET' => new HttpResponse(200, body: '{"data":[{"id":"new"},{"id":"old"}]}')]);
        self::assertSame('/v2/carts/new', $cart->path(self::token()));
        self::assertSame('/v2/carts/new', $cart->path(self::token()));
        self::assertSame(['GET /v2/carts'], $this->sent);
    }

    public function testAFirstCartIsMade(): void
    {
        $cart = $this->accountCart([
            'GET' => new HttpResponse(200, body: '{"data":[]}'),
            'POST' => new HttpResponse(201, body: '{"data":{"id":"first"}}'),
        ]);
        self::assertSame('/v2/carts/first', $cart->path(self::token()));
        self::assertSame(['GET /v2/carts', 'POST /v2/carts'], $this->sent);
    }

    public function testWhatTheServiceRefusesIsThrown(): void
    {
        $cart = $this->accountCart(['GET' => new HttpResponse(500)]);
        $this->expectException(ServerErrorException::class);
        $cart->path(self::token());
    }
}
