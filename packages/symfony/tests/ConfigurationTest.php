<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Symfony\Tests;

use EpAccountTokens\Dev\FakeEpAccountTokens;
use EpAccountTokens\Dev\Values;
use EpAccountTokens\EpAccountTokensError;
use EpAccountTokens\HttpResponse;
use EpAccountTokens\LoginRequiredException;
use EpAccountTokens\ServerErrorException;
use EpAccountTokens\Symfony\Security\LoginFailedException;
use EpAccountTokens\Symfony\Test\LogsShoppersIn;
use EpAccountTokensInterface;
use Symfony\Component\Config\Definition\Exception\InvalidConfigurationException;
use Symfony\Component\DependencyInjection\Exception\EnvNotFoundException;

final class ConfigurationTest extends ShopTestCase
{
    use LogsShoppersIn;

    public function testTheClientIsAsConfigured(): void
    {
        $this->boot(['headers' => ['X-MOLTIN-CURRENCY' => 'EUR'], 'user_agent_suffix' => 'my-shop/1', 'cache' => null]);
        $this->logGraceIn();
        $this->browser->request('GET', '/shop/send?path=/v2/carts');
        $request = self::$store->lastRequest();
        self::assertSame('EUR', $request->header('X-MOLTIN-CURRENCY'));
        self::assertStringEndsWith('my-shop/1', (string) $request->header('User-Agent'));
    }

    public function testClientCredentialsAreAGrant(): void
    {
        $this->boot(['grant' => ['client_id' => 'id', 'client_secret' => 'secret']]);
        $this->expectException(EpAccountTokensError::class);
        $this->service(EpAccountTokensInterface::class)->refresh(Values::token());
    }

    /** Symfony Flex finds a bundle by this name, and builds the container before anything is configured. */
    public function testWithoutConfigurationTheContainerBuilds(): void
    {
        self::assertTrue(class_exists('EpAccountTokens\Symfony\EpAccountTokensSymfonyBundle'));
        $this->boot(['grant' => [], 'password_profile_id' => null, 'realm_id' => null]);
        self::assertNull($this->browser->getContainer()->getParameter('ep_account_tokens.password_profile_id'));
        $this->expectException(EnvNotFoundException::class);
        $this->expectExceptionMessage('EP_CLIENT_ID');
        $this->service(EpAccountTokensInterface::class);
    }

    public function testAGrantIsTheShopsOwnService(): void
    {
        $this->boot(['grant' => ['service' => 'grant_of_test']]);
        $this->logGraceIn();
    }

    public function testAGrantIsWanted(): void
    {
        $this->expectException(InvalidConfigurationException::class);
        $this->boot(['grant' => ['client_id' => null]]);
    }

    public function testTwoGrantsAreOneTooMany(): void
    {
        $this->expectException(InvalidConfigurationException::class);
        $this->boot(['grant' => ['client_id' => 'stand-in-client', 'service' => 'grant_of_test']]);
    }

    // ---- the fake ----

    public function testAShopIsTestedWithoutAStore(): void
    {
        $browser = $this->boot(['fake' => true]);
        $ep = $this->service(FakeEpAccountTokens::class)->will('loginWithPassword', Values::page('Compiler Works'));
        $this->logIn(['_username' => 'grace']);
        self::assertSame('Compiler Works', $this->json()['name']);
        $ep->assertCalled('loginWithPassword', static fn (string $profileId, string $username) => $username === 'grace');
        $ep->assertDone();
        self::assertSame([], self::$store->log());
        self::assertSame($browser, $this->browser);
    }

    public function testTheFakeTakesTheConfigurationOfTheShop(): void
    {
        $this->boot(['fake' => true, 'base_uri' => '%env(NO_SUCH_URI)%', 'grant' => ['client_id' => '%env(NO_SUCH_CLIENT)%']]);
        self::assertInstanceOf(FakeEpAccountTokens::class, $this->service(EpAccountTokensInterface::class));
    }

    public function testAShopperIsLoggedInWithoutALogin(): void
    {
        $this->boot(['fake' => true]);
        $ep = $this->service(FakeEpAccountTokens::class)->will('send', new HttpResponse(201), new ServerErrorException(status: 503));
        self::loginShopper($this->browser, Values::token('account-7', 'Seven'));
        $this->browser->request('GET', '/shop');
        self::assertSame('Seven', $this->json()['name']);
        $this->browser->request('GET', '/shop/send?path=/v2/carts');
        self::assertSame('201', $this->browser->getResponse()->getContent());
        $this->browser->request('GET', '/shop/send?path=/v2/carts');
        self::assertSame(503, $this->httpStatus());
        $ep->assertDone();
    }

    public function testAShopperWhoHasYetToChoose(): void
    {
        $this->boot(['fake' => true]);
        $this->service(FakeEpAccountTokens::class)->always('switchAccount', static fn ($held, string $id) => Values::token($id, "Account $id"));
        self::loginShopper($this->browser, Values::token('a'), ['a' => 'A', 'b' => 'B'], hasAccount: false);
        $this->browser->request('GET', '/shop');
        self::assertSame('/accounts', $this->path());
        $this->browser->request('GET', '/accounts/choose?id=b');
        $this->browser->request('GET', '/shop');
        self::assertSame('b', $this->json()['id']);
    }

    public function testARenewalIsScripted(): void
    {
        $this->boot(['fake' => true]);
        $ep = $this->service(FakeEpAccountTokens::class)->will('refresh', new LoginRequiredException(status: 403));
        self::loginShopper($this->browser, Values::token());
        $this->clock()->sleep(Values::LIFETIME - 60);
        $this->browser->request('GET', '/shop');
        self::assertSame(LoginFailedException::ENDED, $this->loginError());
        $ep->assertDone();
    }
}
