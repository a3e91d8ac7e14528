<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace App\Tests;

use EpAccountTokens\AuthenticationFailedException;
use EpAccountTokens\Dev\FakeEpAccountTokens;
use EpAccountTokens\Dev\Values;
use EpAccountTokens\HttpResponse;
use EpAccountTokens\Symfony\Test\LogsShoppersIn;
use Symfony\Bundle\FrameworkBundle\KernelBrowser;
use Symfony\Bundle\FrameworkBundle\Test\WebTestCase;

/** The shop in a browser, with a client that answers what the test says. */
final class LoginTest extends WebTestCase
{
    use LogsShoppersIn;

    private KernelBrowser $browser;
    private FakeEpAccountTokens $ep;

    protected function setUp(): void
    {
        $this->browser = self::createClient();
        $this->browser->disableReboot();    // the fake stays
        $this->browser->followRedirects();
        $this->ep = self::getContainer()->get(FakeEpAccountTokens::class);
    }

    public function testTheAccountIsChosenAfterTheLogin(): void
    {
        $this->ep->will('loginWithPassword', Values::page('Compiler Works', 'Bernoulli Press'))
            ->will('switchAccount', static fn ($held, string $id) => Values::token($id, 'Bernoulli Press'))
            ->always('send', new HttpResponse(200, body: '{"data":[{"id":"cart-1"}]}'))
            ->always('sendAll', static fn (array $requests) => array_map(static fn () => new HttpResponse(200, body: '{"data":[],"meta":{}}'), $requests));
        $this->browser->request('GET', '/login');
        $this->browser->submitForm('Log in', ['username' => 'ada', 'password' => 'difference-engine']);
        self::assertSelectorTextContains('h1', 'Choose an account');
        $this->browser->submit($this->browser->getCrawler()->selectButton('Bernoulli Press')->form());
        self::assertSelectorTextContains('.account', 'Bernoulli Press');
        self::assertSelectorTextContains('#cart', 'Your cart is empty.');
        $this->ep->assertCalled('switchAccount', static fn ($held, string $id) => $id === 'account-2');
        $this->ep->assertDone();
    }

    public function testAWrongPasswordKeepsTheUserName(): void
    {
        $this->ep->will('loginWithPassword', new AuthenticationFailedException(status: 400));
        $this->browser->request('GET', '/login');
        $this->browser->submitForm('Log in', ['username' => 'ada', 'password' => 'wrong']);
        self::assertSelectorTextContains('[role=alert]', 'That was not right.');
        self::assertInputValueSame('username', 'ada');
    }

    public function testOrdersAreShownWithoutALogin(): void
    {
        self::loginShopper($this->browser, Values::token('account-1', 'Compiler Works'));
        $this->ep->will('send', new HttpResponse(200, body: '{"data":[]}'));
        $this->browser->request('GET', '/orders');
        self::assertSelectorTextContains('main', 'You have no orders yet.');
        $this->ep->assertDone();
    }
}
