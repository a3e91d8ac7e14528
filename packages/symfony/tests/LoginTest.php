<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Symfony\Tests;

use EpAccountTokens\Symfony\Security\LoginFailedException;
use PHPUnit\Framework\Attributes\DataProvider;

final class LoginTest extends ShopTestCase
{
    public function testAMemberOfOneAccountIsInTheShop(): void
    {
        $this->logGraceIn();
        self::assertSame('Compiler Works', $this->json()['name']);
        $this->browser->request('GET', '/public');
        self::assertSame('Compiler Works', $this->browser->getResponse()->getContent());
    }

    public function testAfterTheLoginComesThePageThatWasAskedFor(): void
    {
        $this->browser->request('GET', '/shop?page=2');
        self::assertSame('/login', $this->path());
        $this->logIn(['_username' => 'grace@example.com', '_password' => 'one-nanosecond']);
        self::assertStringEndsWith('/shop?page=2', (string) $this->browser->getHistory()->current()->getUri());
    }

    public function testAMemberOfSeveralAccountsChoosesOne(): void
    {
        $this->logIn();
        self::assertSame('/accounts', $this->path());
        self::assertContains('Bernoulli Press', (array) $this->json()['accounts']);

        $this->browser->request('GET', '/shop');
        self::assertSame('/accounts', $this->path(), 'a page of the shop before the choice');

        $this->browser->request('GET', '/accounts/choose?id=' . self::BERNOULLI);
        self::assertSame('Bernoulli Press', $this->json()['name']);
        $this->browser->request('GET', '/shop');
        self::assertSame(self::BERNOULLI, $this->json()['id']);
    }

    public function testASwitchAsksForTheOneEntryOfTheRoster(): void
    {
        $this->logIn(['_username' => 'many@example.com', '_password' => 'two-hundred-fifty']);
        $accounts = (array) $this->json()['accounts'];
        self::assertCount(250, $accounts);
        self::$store->clearLog();
        $this->browser->request('GET', '/accounts/choose?id=' . array_keys($accounts)[207]);
        $requests = self::$store->requests(\CommerceServer::TOKENS_PATH);
        self::assertCount(1, $requests);
        self::assertStringContainsString('207', $requests[0]->path);
    }

    public function testAnAccountOfSomebodyElseIsForbidden(): void
    {
        $this->logIn();
        $this->browser->request('GET', '/accounts/choose?id=acc00000-0000-4000-8000-000000000003');
        self::assertSame(403, $this->httpStatus());
    }

    public function testAWrongPasswordKeepsTheUserName(): void
    {
        $this->logIn(['_password' => 'wrong']);
        self::assertSame('Invalid credentials.', $this->loginError());
        self::assertSame('ada@example.com', $this->json()['username']);
        self::assertStringNotContainsString('wrong', $this->log());
    }

    /** @return iterable<string, array{array<string, mixed>}> */
    public static function typed(): iterable
    {
        yield 'a NUL' => [['_username' => "a\0b"]];
        yield 'no UTF-8' => [['_username' => "M\xFCller"]];
        yield 'two lines' => [['_password' => "a\nb"]];
        yield 'too long a password' => [['_password' => str_repeat('a', 5000)]];
        yield 'too long a user name' => [['_username' => str_repeat('a', 1025)]];
        yield 'nothing' => [['_password' => '']];
        yield 'a list' => [['_username' => ['a']]];
    }

    /** @param array<string, mixed> $fields */
    #[DataProvider('typed')]
    public function testWhatCannotBeSentIsAWrongPassword(array $fields): void
    {
        $this->logIn($fields);
        self::assertSame('Invalid credentials.', $this->loginError());
        self::assertSame([], self::$store->requests(\CommerceServer::TOKENS_PATH));
    }

    public function testALostCsrfTokenIsSaidAndNothingIsSent(): void
    {
        $this->logIn(['_csrf_token' => 'of yesterday']);
        self::assertSame('Invalid CSRF token.', $this->loginError());
        self::assertSame('ada@example.com', $this->json()['username']);
        self::assertSame([], self::$store->requests(\CommerceServer::TOKENS_PATH));
    }

    public function testAOneTimePasswordWorksOnce(): void
    {
        self::$store->set(['webhook_url' => 'http://127.0.0.1:1/']);
        $ep = $this->service(\EpAccountTokensInterface::class);
        $ep->requestOneTimePassword(\CommerceServer::REALM, \CommerceServer::PASSWORD_PROFILE, 'grace@example.com');
        $code = self::$store->lastOneTimePassword();
        $this->logIn(['_username' => 'grace@example.com', '_code' => " $code\t"], '/login/code');
        self::assertSame('/shop', $this->path());
        $this->browser->getCookieJar()->clear();
        $this->logIn(['_username' => 'grace@example.com', '_code' => $code], '/login/code');
        self::assertSame('Invalid credentials.', $this->loginError());
    }

    public function testAMemberWithoutAnAccountIsToldSo(): void
    {
        $this->logIn(['_username' => 'nobody@example.com', '_password' => 'no-account-yet']);
        self::assertSame(LoginFailedException::NO_ACCOUNT, $this->loginError());
    }

    public function testWhoSignsUpIsLoggedIn(): void
    {
        self::$store->set(['enable_self_signup' => true]);
        $this->browser->request('GET', '/login/sign-up');
        self::assertContains($this->path(), ['/shop', '/accounts']);
    }

    // ---- OpenID Connect ----

    /** @return array<string, string> what the identity provider sends the browser back with */
    private function goToTheProvider(?string $username): array
    {
        $this->browser->followRedirects(false);
        $this->browser->request('GET', '/login/oidc');
        $this->browser->followRedirects();
        return self::$store->signIn((string) $this->browser->getResponse()->headers->get('Location'), $username);
    }

    public function testTheWayBackFromAnIdentityProviderWorksOnce(): void
    {
        $query = $this->goToTheProvider('grace@example.com');
        $this->browser->request('GET', '/login/callback', $query);
        self::assertSame('/shop', $this->path());
        $this->browser->request('GET', '/login/callback', $query);
        self::assertSame(LoginFailedException::START_AGAIN, $this->loginError());
    }

    public function testALoginThatWasCancelledIsNoMistake(): void
    {
        $this->browser->request('GET', '/login/callback', $this->goToTheProvider(null));
        self::assertSame(LoginFailedException::CANCELLED, $this->loginError());
    }

    public function testAWayBackThatDidNotBeginHereSendsNothing(): void
    {
        foreach (['?code=x&state=forged', '?code=x', '?code[]=x&state[]=y', ''] as $query) {
            $this->browser->request('GET', "/login/callback$query");
            self::assertSame(LoginFailedException::START_AGAIN, $this->loginError());
        }
        self::assertSame([], self::$store->requests(\CommerceServer::TOKENS_PATH));
    }

    // ---- the store has other things to say ----

    public function testARateLimitSaysHowLong(): void
    {
        self::$store->reply(\CommerceServer::TOKENS_PATH, 429, headers: ['Retry-After' => '30']);
        $this->logIn();
        self::assertSame(LoginFailedException::WAIT, $this->loginError());
        self::assertSame(['%seconds%' => 30], $this->json()['data']);
    }

    public function testAnOutageIsSaidAndLogged(): void
    {
        self::$store->reply(\CommerceServer::TOKENS_PATH, 500);
        $this->logIn();
        self::assertSame(LoginFailedException::UNAVAILABLE, $this->loginError());
        self::assertSame('ada@example.com', $this->json()['username']);
        self::assertStringContainsString('warning: A login failed: EpAccountTokens\ServerErrorException', $this->log());
    }

    public function testACodeWhoseFateIsNotKnownIsToBeAskedForAnew(): void
    {
        self::$store->reply(\CommerceServer::TOKENS_PATH, drop: true);
        $this->logIn(['_code' => '123456'], '/login/code');
        self::assertSame(LoginFailedException::START_AGAIN, $this->loginError());
        self::assertCount(1, self::$store->requests(\CommerceServer::TOKENS_PATH));
    }
}
