<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Symfony\Tests;

use EpAccountTokens\Symfony\Security\LoginFailedException;
use EpAccountTokens\Symfony\Security\Shopper;
use EpAccountTokens\Symfony\Security\ShopperBag;
use EpAccountTokens\Token;

final class SessionTest extends ShopTestCase
{
    /** The token of Grace has little life left. */
    private function letTheTokenBecomeDue(): void
    {
        $this->logGraceIn();
        $this->clock()->sleep(86_400 - 600);
        self::$store->clearLog();
    }

    public function testATokenThatIsNotDueIsLeftAlone(): void
    {
        $this->logGraceIn();
        self::$store->clearLog();
        $this->browser->request('GET', '/shop');
        self::assertSame([], self::$store->log());
    }

    public function testATokenIsRenewedWhenTheClockSaysSo(): void
    {
        $this->letTheTokenBecomeDue();
        $before = $this->heldToken();
        $this->browser->request('GET', '/shop');
        self::assertSame('Compiler Works', $this->json()['name']);
        self::assertCount(1, self::$store->requests(\CommerceServer::TOKENS_PATH));
        self::assertNotSame($before, $this->heldToken());
    }

    public function testWhereRenewalFailsTheOldTokenServesOn(): void
    {
        $this->letTheTokenBecomeDue();
        self::$store->reply(\CommerceServer::TOKENS_PATH, 503);
        $this->browser->request('GET', '/shop');
        self::assertSame('Compiler Works', $this->json()['name']);
        self::assertStringContainsString('warning: A token was not renewed', $this->log());
    }

    public function testATokenThatCannotBeRenewedEndsAtTheLogin(): void
    {
        $this->letTheTokenBecomeDue();
        self::$store->revokeAccountTokens();
        $this->browser->request('GET', '/shop');
        self::assertSame(LoginFailedException::ENDED, $this->loginError());
        $this->browser->request('GET', '/login');
        self::assertNull($this->loginError(), 'it is said once');
    }

    public function testATokenThatHasEndedEndsAtTheLogin(): void
    {
        $this->logGraceIn();
        $this->clock()->sleep(90_000);
        self::$store->reply(\CommerceServer::TOKENS_PATH, 503, times: 10);
        $this->browser->request('GET', '/shop');
        self::assertSame(LoginFailedException::ENDED, $this->loginError());
    }

    public function testAPageForEverybodyDoesNotLogIn(): void
    {
        $this->browser->request('GET', '/public');
        self::assertSame('nobody', $this->browser->getResponse()->getContent());
        self::assertNull($this->browser->getCookieJar()->get('MOCKSESSID'), 'there is a session');
    }

    public function testAScriptIsToldByAStatus(): void
    {
        $this->browser->request('GET', '/shop', server: ['HTTP_ACCEPT' => 'application/json']);
        self::assertSame(401, $this->httpStatus());
    }

    public function testAfterALogoutThereIsNoToken(): void
    {
        $this->logGraceIn();
        $this->browser->request('GET', '/accounts');
        $this->browser->request('POST', '/logout', ['_csrf_token' => $this->json()['csrf']]);
        $this->browser->request('GET', '/shop');
        self::assertNull($this->loginError());
        self::assertNull($this->bag()->get('held'));
    }

    public function testTokensAreNoAttributeOfTheSession(): void
    {
        $this->logGraceIn();
        $this->browser->request('GET', '/shop/send?path=/v2/carts');
        $session = $this->browser->getRequest()->getSession();
        $this->assertNoSecretIn(serialize($session->all()));
        $this->assertNoSecretIn(print_r($this->bag(), true));
        self::assertContains($this->heldToken(), $this->secrets());
    }

    public function testAShopperIsSerialisedWithoutATokenAndKnownByItsId(): void
    {
        $shopper = new Shopper('member-1', new Token('account-1', 'One', 'secret', new \DateTimeImmutable('+1 hour')), true, ['account-1' => 'One']);
        $text = serialize($shopper);
        self::assertStringNotContainsString('secret', $text . print_r($shopper, true));
        $again = unserialize($text);
        self::assertInstanceOf(Shopper::class, $again);
        self::assertTrue($shopper->isEqualTo($again));
        self::assertNull($again->token());
        self::assertSame(['ROLE_USER', 'ROLE_MEMBER'], $again->getRoles());
    }

    private function bag(): ShopperBag
    {
        $bag = $this->browser->getRequest()->getSession()->getBag(ShopperBag::NAME);
        self::assertInstanceOf(ShopperBag::class, $bag);
        return $bag;
    }

    private function heldToken(): string
    {
        $held = $this->bag()->get('held');
        self::assertIsArray($held);
        self::assertIsString($held['token']);
        return $held['token'];
    }
}
