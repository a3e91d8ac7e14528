<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Laravel\Tests;

use CommerceServer;
use EpAccountTokens;
use EpAccountTokens\Grant;
use EpAccountTokens\Guzzle\Handler;
use EpAccountTokens\HttpRequest;
use EpAccountTokens\Laravel\Facades\Ep;
use EpAccountTokens\Laravel\Shopper;
use EpAccountTokens\Token;
use EpAccountTokensInterface;
use Illuminate\Http\Client\Pool;
use Illuminate\Support\Facades\Artisan;
use Illuminate\Support\Facades\Http;
use Monolog\LogRecord;
use PHPUnit\Framework\Attributes\DataProvider;

/** With a client that is none of a test's, beside the stand-in for the store. */
final class StoreTest extends TestCase
{
    private static CommerceServer $store;

    public static function setUpBeforeClass(): void
    {
        self::$store = CommerceServer::start();
    }

    public static function tearDownAfterClass(): void
    {
        EpAccountTokens::flushConnections();
        self::$store->stop();
    }

    protected function setUp(): void
    {
        parent::setUp();
        EpAccountTokens::flushConnections();
        self::$store->reset();
    }

    protected function config(): array
    {
        return [
            'elasticpath.base_uri' => self::$store->baseUri,
            'elasticpath.client_id' => CommerceServer::CLIENT_ID,
            'elasticpath.realm_id' => CommerceServer::REALM,
            'elasticpath.password_profile_id' => CommerceServer::PASSWORD_PROFILE,
            'elasticpath.oidc.endpoint' => self::endpoint(),
            'elasticpath.headers' => ['EP-Channel' => 'web store'],
            'cache.default' => 'file',
        ];
    }

    private static function endpoint(): string
    {
        return self::$store->baseUri . '/oidc-idp/login/stores/' . CommerceServer::STORE . '/authentication-realms/' . CommerceServer::REALM
            . '?elasticpath_commerce_cloud_profile_id=' . CommerceServer::OIDC_PROFILE;
    }

    private function logIn(string $username = 'ada@example.com', string $password = 'difference-engine'): void
    {
        $ep = $this->app->make(EpAccountTokensInterface::class);
        $this->app->make(Shopper::class)->logIn($ep->loginWithPassword(CommerceServer::PASSWORD_PROFILE, $username, $password, limit: 100));
    }

    public function testFromTheLoginToTheShop(): void
    {
        $this->post('/login', ['username' => 'ada@example.com', 'password' => 'wrong'])->assertSessionHasErrors('username');
        $this->post('/login', ['username' => 'ada@example.com', 'password' => 'difference-engine'])->assertRedirect('/accounts');
        $this->post('/accounts', ['account_id' => 'acc00000-0000-4000-8000-000000000002'])->assertRedirect('/');

        $this->get('/')->assertSee('Shop of Bernoulli Press');
        self::assertSame('web store', self::$store->lastRequest(CommerceServer::TOKENS_PATH)->header('EP-Channel'));
    }

    /** The account stands where the picker had it: one small request, whichever page of the roster that is. */
    public function testTheLastOf300AccountsIsOneRequestAway(): void
    {
        $accounts = self::$store->addMember('agent@example.com', 'many-accounts', 300)['accounts'];
        $this->logIn('agent@example.com', 'many-accounts');
        self::$store->clearLog();

        $this->app->make(Shopper::class)->choose($accounts[299]);

        self::assertCount(1, self::$store->log());
        self::assertCount(300, $this->app->make(Shopper::class)->accounts());
    }

    public function testARevokedTokenLeadsToTheLogin(): void
    {
        $this->logIn('grace@example.com', 'one-nanosecond');
        $this->get('/')->assertOk();
        self::$store->revokeAccountTokens();

        $this->get('/cart')->assertRedirect('/login')->assertSessionHasErrors('form');
    }

    public function testHttpRidesTheKeptConnectionsSideBySide(): void
    {
        $this->logIn('grace@example.com', 'one-nanosecond');
        $token = $this->app->make(Shopper::class)->token();

        self::assertCount(25, Http::ep()->get('/catalog/products')->throw()->json('data'));
        self::assertNull(self::$store->lastRequest('/catalog/products')->header(Token::HEADER), 'a token that nobody asked for');
        self::$store->clearLog();
        $replies = Http::pool(fn (Pool $pool) => [
            $pool->as('carts')->ep($token)->get('/v2/carts'),
            $pool->as('orders')->ep($token)->get('/v2/orders'),
        ]);

        self::assertSame([200, 200], [$replies['carts']->status(), $replies['orders']->status()]);
        $log = self::$store->log();
        self::assertCount(2, $log);
        foreach ($log as $request) {
            self::assertSame($token?->token, $request->header(Token::HEADER));
            self::assertSame($log[0]->header('Authorization'), $request->header('Authorization'));
        }
    }

    public function testTheLogHasALineForEachRequestAndNoSecret(): void
    {
        $this->logIn('grace@example.com', 'one-nanosecond');
        self::$store->reply('/v2/carts/my-cart', 502, times: 9);
        $this->get('/cart');

        self::assertStringContainsString('loginWithPassword: 201 in ', implode("\n", $this->logged('debug')));
        self::assertStringContainsString('send: 502 in ', implode("\n", $this->logged('warning')));
        $text = implode("\n", array_map(static fn (LogRecord $record): string => $record->message . json_encode($record->context, JSON_THROW_ON_ERROR), $this->log->getRecords()));
        foreach (self::$store->log() as $request) {
            foreach (['Authorization', Token::HEADER] as $header) {
                if ($request->header($header) !== null) {
                    self::assertStringNotContainsString(str_replace('Bearer ', '', $request->header($header)), $text);
                }
            }
        }
        self::assertStringNotContainsString('one-nanosecond', $text);
        self::assertStringNotContainsString('grace@', $text);
    }

    public function testTheBearerIsSharedByWayOfTheCache(): void
    {
        $files = static fn (): array => glob(storage_path('framework/cache/data/*/*/*')) ?: [];
        self::assertSame([], $files());

        $this->app->make(EpAccountTokensInterface::class)->accessToken(renew: true);

        self::assertCount(1, $files());
        self::assertSame([], $this->logged('warning'));
    }

    public function testAGrantOfTheShopsOwnIsTaken(): void
    {
        $this->app->instance(Grant::class, Grant::bearer('a-bearer-of-its-own'));

        self::assertSame('a-bearer-of-its-own', $this->app->make(EpAccountTokensInterface::class)->accessToken()->token);
    }

    public function testOneClientForTheWorkerAndOneShopperForEachRequest(): void
    {
        $client = $this->app->make(EpAccountTokensInterface::class);
        $shopper = $this->app->make(Shopper::class);
        self::assertSame($shopper, $this->app->make(Shopper::class));

        $this->app->forgetScopedInstances();    // what Octane does, and queue:work

        self::assertSame($client, $this->app->make(EpAccountTokensInterface::class));
        self::assertNotSame($shopper, $this->app->make(Shopper::class));
    }

    public function testAFakeLetsNothingEscape(): void
    {
        $this->app->make(EpAccountTokensInterface::class)->baseUri();
        $this->app->make(Handler::class);
        $fake = Ep::fake();
        $calls = [
            fn () => Ep::loginWithPassword('profile', 'ada@example.com', 'difference-engine'),
            fn () => $this->app->make(EpAccountTokensInterface::class)->with(timeout: 1.0)->send(new HttpRequest('GET', '/v2/carts')),
            fn () => $this->app->make('elasticpath')->authenticationSettings(),
            fn () => Http::ep()->get('/v2/carts')->body(),
        ];
        foreach ($calls as $call) {
            try {
                $call();
                self::fail('nothing was thrown');
            } catch (\Throwable $error) {
                self::assertStringContainsString('the fake has no answer', $error->getMessage());
            }
        }
        self::assertSame([], self::$store->log());
        self::assertCount(4, array_filter($fake->calls(), static fn ($call) => $call->method !== 'with' && $call->method !== 'baseUri'));
    }

    // ---- commands ----

    public function testDiscoverPrintsWhatEnvWants(): void
    {
        [$status, $output] = $this->command('ep:discover', ['base-uri' => self::$store->baseUri, 'client-id' => CommerceServer::CLIENT_ID]);

        self::assertSame(0, $status, $output);
        self::assertStringStartsWith(implode("\n", [
            'EP_BASE_URI=' . self::$store->baseUri,
            'EP_CLIENT_ID=stand-in-client',
            'EP_REALM_ID=' . CommerceServer::REALM,
            '# self sign-up is on',
            '# password profile "Shop login", one-time passwords on',
            'EP_PASSWORD_PROFILE_ID=' . CommerceServer::PASSWORD_PROFILE,
            '# password profile "E-mail login", one-time passwords off',
            '# EP_PASSWORD_PROFILE_ID=' . CommerceServer::EMAIL_PROFILE,
            '# OpenID Connect profile "Company sign-on"',
            'EP_OIDC_NAME="Company sign-on"',
            'EP_OIDC_ENDPOINT="' . self::endpoint() . '"',
        ]), $output);
    }

    public function testDiscoverSaysWhatIsWrong(): void
    {
        self::assertSame(1, $this->command('ep:discover', ['base-uri' => 'http://elsewhere.example', 'client-id' => 'x'])[0]);
        [$status, $output] = $this->command('ep:discover', ['base-uri' => self::$store->baseUri, 'client-id' => 'nobody']);

        self::assertSame(1, $status);
        self::assertStringContainsString('UnauthorizedException', $output);
    }

    public function testDiscoverSaysWhichRegionsThereAre(): void
    {
        [$status, $output] = $this->command('ep:discover', ['base-uri' => 'us-west', 'client-id' => 'x']);

        self::assertSame(1, $status);
        self::assertStringContainsString('"us-west" is neither us-east, eu-west nor an origin such as https://…', $output);
    }

    public function testCheckPasses(): void
    {
        config(['session.driver' => 'file']);

        [$status, $output] = $this->command('ep:check');

        self::assertSame(0, $status, $output);
        foreach ([self::$store->baseUri, 'tokens live for 24 h', 'Shop login', 'http://localhost/login/callback'] as $text) {
            self::assertStringContainsString($text, $output);
        }
    }

    /** @param array<string, mixed> $config */
    #[DataProvider('mistakes')]
    public function testCheckSaysWhatToMend(array $config, string $says): void
    {
        config(['session.driver' => 'file', ...$config]);

        [$status, $output] = $this->command('ep:check');

        self::assertSame(1, $status, $output);
        self::assertStringContainsString($says, (string) preg_replace('/\s+/', ' ', $output));
    }

    /** @return iterable<string, array{array<string, mixed>, string}> */
    public static function mistakes(): iterable
    {
        yield 'no client id' => [['elasticpath.client_id' => null], 'elasticpath.client_id is not set'];
        yield 'a client id that is not known' => [['elasticpath.client_id' => 'nobody'], '401'];
        yield 'another realm' => [['elasticpath.realm_id' => 'another'], 'elasticpath.realm_id is another'];
        yield 'another profile' => [['elasticpath.password_profile_id' => 'another'], 'the realm has no password profile another'];
        yield 'another endpoint' => [['elasticpath.oidc.endpoint' => 'https://another.example'], 'the realm has no profile with the endpoint'];
        yield 'no route' => [['elasticpath.routes.home' => 'dashboard'], 'there is no route named "dashboard"'];
        yield 'a cache that forgets' => [['cache.default' => 'array'], 'forgets at the end of each web request'];
        yield 'a cookie for a session' => [['session.driver' => 'cookie'], 'a cookie of 4 KB'];
        yield 'a cookie that stays at home' => [['session.same_site' => 'strict'], 'no OpenID Connect login completes'];
    }

    /**
     * @param array<string, string> $arguments
     * @return array{int, string} status and output
     */
    private function command(string $name, array $arguments = []): array
    {
        return [Artisan::call($name, $arguments), Artisan::output()];
    }
}
