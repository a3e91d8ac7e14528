<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Laravel\Tests;

use EpAccountTokens\AccountNotAvailableException;
use EpAccountTokens\ConnectionFailedException;
use EpAccountTokens\Dev\Values;
use EpAccountTokens\Laravel\Facades\Ep;
use EpAccountTokens\Laravel\Shopper;
use EpAccountTokens\LoginRequiredException;
use EpAccountTokens\OidcLogin;
use EpAccountTokens\Token;
use PHPUnit\Framework\Attributes\DataProvider;

/** From the login to the logout. */
final class ShopperTest extends TestCase
{
    private const FORM = ['username' => 'ada@example.com', 'password' => 'difference-engine'];

    public function testWithoutALoginAPageLeadsToTheLoginFormAndBack(): void
    {
        $fake = Ep::fake()->will('loginWithPassword', Values::page('Compiler Works'));

        $this->get('/orders')->assertRedirect('/login');
        $this->post('/login', self::FORM)->assertRedirect('/orders');

        $this->get('/orders')->assertOk()->assertSee('Orders of Compiler Works');
        $fake->assertCalled('loginWithPassword', fn ($profile, $username, $password) => [$profile, $username, $password] === ['profile-1', ...array_values(self::FORM)]);
        $fake->assertDone();
    }

    public function testAFormThatWasSentWithoutALoginSaysSo(): void
    {
        Ep::fake();

        $this->get('/orders')->assertSessionHasNoErrors();
        $this->from('/cart')->post('/checkout')->assertRedirect('/login')->assertSessionHasErrors(['form' => 'Please log in to do that.']);
    }

    public function testALoginGetsANewSession(): void
    {
        Ep::fake()->will('loginWithPassword', Values::page('Compiler Works'));
        $this->get('/login');
        $before = session()->getId();

        $this->post('/login', self::FORM);

        self::assertNotSame($before, session()->getId());
    }

    public function testOfSeveralAccountsOneIsChosen(): void
    {
        $fake = Ep::fake()
            ->will('loginWithPassword', Values::page('Analytical Engines', 'Bernoulli Press'))
            ->will('switchAccount', Values::token('account-2', 'Bernoulli Press'));

        $this->post('/login', self::FORM)->assertRedirect('/accounts');
        $this->get('/')->assertRedirect('/accounts');
        $this->get('/accounts')->assertSee('Analytical Engines, Bernoulli Press');
        $this->post('/accounts', ['account_id' => 'account-2'])->assertRedirect('/');

        $this->get('/')->assertSee('Shop of Bernoulli Press');
        $fake->assertCalled('switchAccount', fn (Token $held, string $id, ?int $offset) => [$held->accountId, $id, $offset] === ['account-1', 'account-2', 1]);
    }

    public function testManyAccountsAreAllThereToChooseFrom(): void
    {
        $pages = Values::pages(300, 100);
        Ep::fake()->will('nextPage', $pages[1], $pages[2], null);

        $this->app->make(Shopper::class)->logIn($pages[0]);

        self::assertCount(300, $this->app->make(Shopper::class)->accounts());
    }

    public function testAMemberWithoutAnAccountIsTold(): void
    {
        Ep::fake()->will('loginWithPassword', Values::page());

        $this->followingRedirects()->post('/login', self::FORM)->assertSee('You have no account yet.');
    }

    public function testSomebodyElsesAccountIsRefusedInWords(): void
    {
        $this->shopAs('Analytical Engines', 'Bernoulli Press')->will('switchAccount', new AccountNotAvailableException(accountId: 'x'));

        $this->post('/accounts', ['account_id' => 'x'])
            ->assertRedirect('/accounts')
            ->assertSessionHasErrors(['form' => 'You cannot use this account. Please choose another one.']);
    }

    public function testLoggingOutForgetsEverything(): void
    {
        $this->shopAs('Compiler Works');

        $this->post('/logout')->assertRedirect('/login');

        $this->get('/')->assertRedirect('/login');
        self::assertNull(session('elasticpath'));
    }

    public function testAPageThatWantsATokenLeadsToTheLoginEvenWithoutTheMiddleware(): void
    {
        Ep::fake();

        $this->get('/unguarded')->assertRedirect('/login');

        self::assertSame([], $this->log->getRecords());
    }

    /** travel() moves the clock by which tokens are renewed. */
    public function testATokenIsRenewedWhenThatIsDue(): void
    {
        $this->freezeTime();
        $fake = $this->shopAs(Values::token('account-1', 'Old', lifetime: 86_400, now: now()));
        $this->travel(22)->hours();
        $this->get('/')->assertSee('Shop of Old');
        $fake->assertNotCalled('refresh');

        $this->travel(75)->minutes();
        $fake->will('refresh', Values::token('account-1', 'New', now: now()));

        $this->get('/')->assertSee('Shop of New');
        $this->get('/')->assertSee('Shop of New');
        $fake->assertCalledTimes('refresh', 1);
        $fake->assertCalled('with', fn (?float $timeout, ?int $maxRetries) => [$timeout, $maxRetries] === [1.5, 0]);
    }

    /** The test of the README. */
    public function testALoginAndADayAfterIt(): void
    {
        $ep = Ep::fake()
            ->will('loginWithPassword', Values::page('Compiler Works'))
            ->will('refresh', Values::token(now: now()->addDay()));

        $this->post('/login', ['username' => 'grace@example.com', 'password' => 'x'])->assertRedirect('/');
        $this->travel(1410)->minutes();
        $this->get('/')->assertOk();
        $ep->assertCalledTimes('refresh', 1);
    }

    /** Not each page waits for a renewal that fails. */
    public function testWhereRenewalFailsTheOldTokenServesOn(): void
    {
        $this->freezeTime();
        $fake = $this->shopAs(Values::token('account-1', 'Old', now: now()));
        $this->travel(23 * 60 + 30)->minutes();
        $fake->always('refresh', new ConnectionFailedException('No route'));

        $this->get('/')->assertSee('Shop of Old');
        $this->get('/')->assertSee('Shop of Old');
        $fake->assertCalledTimes('refresh', 1);
        self::assertStringContainsString('was not renewed', $this->logged('warning')[0]);

        $this->travel(31)->seconds();
        $this->get('/')->assertSee('Shop of Old');
        $fake->assertCalledTimes('refresh', 2);
    }

    public function testATokenThatTheServiceHasCancelledLeadsToTheLoginInWords(): void
    {
        $this->freezeTime();
        $fake = $this->shopAs(Values::token(now: now()));
        $this->travel(23 * 60 + 30)->minutes();
        $fake->will('refresh', new LoginRequiredException(status: 403));

        $this->get('/orders')->assertRedirect('/login')->assertSessionHasErrors(['form' => 'Your login has ended. Please log in again.']);
        $this->getJson('/orders')->assertStatus(401);
    }

    public function testATokenThatHasEndedLeadsToTheLogin(): void
    {
        $this->freezeTime();
        $fake = $this->shopAs(Values::token(now: now()));
        $this->travel(25)->hours();

        $this->get('/orders')->assertRedirect('/login')->assertSessionHasErrors();
        $fake->assertNotCalled('refresh');
        self::assertSame(url('/orders'), session('url.intended'));
    }

    public function testOpenIdConnect(): void
    {
        $fake = Ep::fake()->will('completeOidc', Values::page('Compiler Works'));

        $url = (string) $this->post('/login/oidc')->headers->get('Location');
        parse_str((string) parse_url($url, PHP_URL_QUERY), $asked);
        $this->get("/login/callback?code=code-1&state=$asked[state]")->assertRedirect('/');

        self::assertStringStartsWith('https://identity.example/login?', $url);
        self::assertSame('http://localhost/login/callback', $asked['redirect_uri']);
        $fake->assertCalled('completeOidc', fn (OidcLogin $login, array $query) => [$login->state, $query['code']] === [$asked['state'], 'code-1']);
        $this->get('/')->assertSee('Shop of Compiler Works');
    }

    public function testACallbackIsGoodOnceAndInItsOwnSession(): void
    {
        $fake = Ep::fake()->will('completeOidc', Values::page());
        $url = (string) $this->post('/login/oidc')->headers->get('Location');
        parse_str((string) parse_url($url, PHP_URL_QUERY), $asked);

        $this->get("/login/callback?code=code-1&state=$asked[state]");
        foreach (["?code=code-1&state=$asked[state]", '?code=code-1&state=another', '?code[]=x&state[]=y', ''] as $query) {
            $this->get("/login/callback$query")
                ->assertRedirect('/login')
                ->assertSessionHasErrors(['form' => 'That did not work. Please log in again.']);
        }
        $fake->assertCalledTimes('completeOidc', 1);
    }

    /** A tab for each of the last logins that were begun. */
    public function testLoginsInSeveralTabs(): void
    {
        $fake = Ep::fake()->always('completeOidc', Values::page('Compiler Works'));
        $states = [];
        for ($tab = 0; $tab < 6; $tab++) {
            parse_str((string) parse_url((string) $this->post('/login/oidc')->headers->get('Location'), PHP_URL_QUERY), $asked);
            $states[] = $asked['state'];
        }

        $this->get("/login/callback?code=x&state=$states[0]")->assertRedirect('/login');
        $this->get("/login/callback?code=x&state=$states[1]")->assertRedirect('/');
        $fake->assertCalledTimes('completeOidc', 1);
    }

    /** What a debug bar prints of the session, or an administrator reads in Redis. */
    public function testTheSessionShowsNoSecret(): void
    {
        $this->shopAs(Values::token('account-1', 'Compiler Works', 'the-secret-token'));
        $this->post('/login/oidc');

        $session = print_r(session()->all(), true);

        self::assertStringContainsString('Compiler Works', $session);
        self::assertStringNotContainsString('the-secret-token', $session);
        self::assertDoesNotMatchRegularExpression('/code_verifier|"token"/', $session);
    }

    #[DataProvider('oddSessions')]
    public function testASessionThatCannotBeReadIsNoLogin(mixed $token): void
    {
        $this->shopAs('Compiler Works');
        session(['elasticpath.token' => $token]);

        $this->get('/')->assertRedirect('/login');
    }

    /** @return iterable<string, array{mixed}> */
    public static function oddSessions(): iterable
    {
        yield 'encrypted under another key' => ['eyJpdiI6IngifQ=='];
        yield 'an array' => [['token' => 'x']];
        yield 'nothing' => [null];
    }
}
