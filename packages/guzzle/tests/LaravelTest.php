<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Guzzle\Tests;

use CommerceServer;
use EpAccountTokens;
use EpAccountTokens\Grant;
use EpAccountTokens\Guzzle\Handler;
use EpAccountTokens\OutcomeUnknownException;
use EpAccountTokens\Token;
use EpAccountTokensInterface;
use Fault;
use FaultyServer;
use Illuminate\Container\Container;
use Illuminate\Http\Client\ConnectionException;
use Illuminate\Http\Client\Factory;
use Illuminate\Http\Client\PendingRequest;
use Illuminate\Http\Client\Pool;
use Illuminate\Http\Client\RequestException;
use Illuminate\Support\Facades\Facade;
use Illuminate\Support\Facades\Http;
use PHPUnit\Framework\TestCase;
use ServerProcess;

/** Laravel's `Http`, set up as the README says. */
final class LaravelTest extends TestCase
{
    private static CommerceServer $store;
    private static FaultyServer $faulty;
    private static ServerProcess $barrier;

    public static function setUpBeforeClass(): void
    {
        if (!class_exists(Factory::class)) {
            self::markTestSkipped('there is no Laravel');
        }
        self::$store = CommerceServer::start();
        self::$faulty = FaultyServer::start();
        self::$barrier = barrier_server();
    }

    public static function tearDownAfterClass(): void
    {
        EpAccountTokens::flushConnections();
        self::$store->stop();
        self::$faulty->stop();
        self::$barrier->stop();
    }

    protected function setUp(): void
    {
        EpAccountTokens::flushConnections();
        self::$store->reset();
        self::$faulty->clear();
        $this->register(Grant::implicit(CommerceServer::CLIENT_ID), self::$store->baseUri);
    }

    protected function tearDown(): void
    {
        Facade::clearResolvedInstances();
        Container::setInstance(null);
    }

    /** What the service provider of the README does. */
    private function register(Grant $grant, string $baseUri): void
    {
        $app = new Container();
        Container::setInstance($app);
        Facade::clearResolvedInstances();
        Facade::setFacadeApplication($app);
        $app->singleton(Factory::class, static fn () => new Factory());
        $app->singleton(EpAccountTokensInterface::class, static fn () => new EpAccountTokens($grant, $baseUri));

        $app->scoped(Handler::class);
        PendingRequest::macro('store', function (?Token $token = null): PendingRequest {
            return $this->baseUrl(app(EpAccountTokensInterface::class)->baseUri())
                ->setHandler(app(Handler::class))
                ->withOptions([Handler::TOKEN => $token])
                ->timeout(5);
        });
    }

    public function testHttpSendsToTheStore(): void
    {
        self::$store->reply('/v2/carts/my-cart', 200, ['data' => ['id' => 'my-cart']]);

        self::assertSame('my-cart', Http::store($this->token())->get('/v2/carts/my-cart')->throw()->json('data.id'));

        $seen = self::$store->lastRequest('/v2/carts/my-cart');
        self::assertStringStartsWith('Bearer ', (string) $seen->header('Authorization'));
        self::assertSame('shoppers-token', $seen->header(Token::HEADER));
    }

    public function testHttpSendsJson(): void
    {
        Http::store()->post('/v2/carts/my-cart/items', ['data' => ['sku' => 'a']]);

        $seen = self::$store->lastRequest('/v2/carts/my-cart/items');
        self::assertSame('application/json', $seen->header('Content-Type'));
        self::assertSame('{"data":{"sku":"a"}}', $seen->body);
    }

    /** The server answers none of them before all are there. */
    public function testAPoolRidesSideBySide(): void
    {
        $this->register(Grant::bearer('bearer'), self::$barrier->line);

        $replies = Http::pool(fn (Pool $pool) => [
            $pool->as('cart')->store()->get('/barrier/2'),
            $pool->as('catalog')->store()->get('/barrier/2'),
        ]);

        self::assertSame(['cart' => 2, 'catalog' => 2], array_map(static fn ($reply) => $reply->json('waiting'), $replies));
    }

    public function testThrowIsLaravels(): void
    {
        self::$store->reply('/v2/carts/my-cart', 404, ['errors' => []]);

        $this->expectException(RequestException::class);
        Http::store()->get('/v2/carts/my-cart')->throw();
    }

    public function testWhatHasNoAnswerIsLaravelsConnectionException(): void
    {
        self::$faulty->plan('/v2/orders', Fault::afterBody(['close']), times: 5);
        $this->register(Grant::bearer('bearer'), self::$faulty->baseUri);
        try {
            Http::store()->post('/v2/orders', []);
            self::fail('nothing was thrown');
        } catch (ConnectionException $exception) {
            self::assertInstanceOf(OutcomeUnknownException::class, $exception->getPrevious()?->getPrevious());
        }
        self::assertSame(1, self::$faulty->bodies('/v2/orders'));
    }

    public function testFakesAreNotSent(): void
    {
        Http::fake(['*' => Http::response(['data' => 'fake'])]);

        self::assertSame('fake', Http::store()->get('/v2/carts/my-cart')->json('data'));
        self::assertSame([], self::$store->log());
    }

    private function token(): Token
    {
        return new Token('account-1', 'Any', 'shoppers-token', new \DateTimeImmutable('+1 hour'));
    }
}
