<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Symfony\Tests;

use EpAccountTokens\Symfony\Tests\App\Logger;
use EpAccountTokens\Symfony\Tests\App\TestKernel;
use PHPUnit\Framework\TestCase;
use Symfony\Bundle\FrameworkBundle\KernelBrowser;
use Symfony\Component\Clock\MockClock;
use Symfony\Component\Filesystem\Filesystem;

abstract class ShopTestCase extends TestCase
{
    protected const BERNOULLI = 'acc00000-0000-4000-8000-000000000002';

    protected static \CommerceServer $store;
    protected KernelBrowser $browser;
    private ?TestKernel $kernel = null;

    public static function setUpBeforeClass(): void
    {
        self::$store = \CommerceServer::start();
    }

    public static function tearDownAfterClass(): void
    {
        \EpAccountTokens::flushConnections();
        self::$store->stop();
        (new Filesystem())->remove(TestKernel::directory());
    }

    protected function setUp(): void
    {
        self::$store->reset();
        self::$store->set(['redirect_uris' => ['http://localhost/login/callback']]);
        $this->boot();
    }

    protected function tearDown(): void
    {
        $this->shutdown();
    }

    /**
     * @param array<string, mixed> $settings of the bundle
     * @param array<string, string> $firewall of the authenticator
     */
    protected function boot(array $settings = [], bool $debug = true, array $firewall = []): KernelBrowser
    {
        $this->shutdown();
        $this->kernel = new TestKernel($settings + [
            'base_uri' => self::$store->baseUri,
            'oidc' => [
                'endpoint' => self::$store->baseUri . '/oidc-idp/login/stores/' . \CommerceServer::STORE . '/authentication-realms/' . \CommerceServer::REALM
                    . '?elasticpath_commerce_cloud_profile_id=' . \CommerceServer::OIDC_PROFILE,
                'redirect_uri' => 'http://localhost/login/callback',
            ],
        ], $debug, $firewall);
        $this->kernel->boot();
        $browser = $this->kernel->getContainer()->get('test.client');
        self::assertInstanceOf(KernelBrowser::class, $browser);
        $browser->disableReboot();
        $browser->followRedirects();
        return $this->browser = $browser;
    }

    private function shutdown(): void
    {
        if ($this->kernel !== null) {
            $this->kernel->shutdown();
            // The framework's own handlers, which are PHPUnit's business here.
            restore_exception_handler();
            $this->kernel = null;
        }
    }

    /**
     * @template T of object
     * @param class-string<T> $class
     * @return T
     */
    protected function service(string $class, ?string $id = null): object
    {
        $service = $this->browser->getContainer()->get($id ?? $class);
        self::assertInstanceOf($class, $service);
        return $service;
    }

    protected function log(): string
    {
        return $this->service(Logger::class, 'logger')->text();
    }

    protected function clock(): MockClock
    {
        return $this->service(MockClock::class, 'clock');
    }

    /** Where the browser is. */
    protected function path(): string
    {
        return (string) parse_url((string) $this->browser->getHistory()->current()->getUri(), PHP_URL_PATH);
    }

    protected function httpStatus(): int
    {
        return $this->browser->getResponse()->getStatusCode();
    }

    /** @return array<mixed> */
    protected function json(): array
    {
        $json = json_decode((string) $this->browser->getResponse()->getContent(), true);
        self::assertIsArray($json, (string) $this->browser->getResponse()->getContent());
        return $json;
    }

    /** What the login page says. */
    protected function loginError(): mixed
    {
        self::assertSame('/login', $this->path());
        return $this->json()['error'];
    }

    /** @param array<string, mixed> $fields over those of Ada */
    protected function logIn(array $fields = [], string $path = '/login/password'): void
    {
        $this->browser->request('GET', '/login');
        $this->browser->request('POST', $path, $fields + [
            '_username' => 'ada@example.com', '_password' => 'difference-engine', '_csrf_token' => $this->json()['csrf'],
        ]);
    }

    /** One account: nothing is to be chosen. */
    protected function logGraceIn(): void
    {
        $this->logIn(['_username' => 'grace@example.com', '_password' => 'one-nanosecond']);
        self::assertSame('/shop', $this->path());
    }

    /** @return list<string> the secrets that the store has seen so far */
    protected function secrets(): array
    {
        $secrets = ['difference-engine', 'one-nanosecond'];
        foreach (self::$store->log() as $request) {
            $secrets[] = substr((string) $request->header('Authorization'), 7);
            $secrets[] = (string) $request->header(\EpAccountTokens\Token::HEADER);
        }
        return array_values(array_unique(array_filter($secrets, static fn (string $secret) => $secret !== '')));
    }

    protected function assertNoSecretIn(string $text): void
    {
        self::assertGreaterThan(3, count($this->secrets()), 'the store has seen none');
        foreach ($this->secrets() as $secret) {
            self::assertStringNotContainsString($secret, $text);
        }
    }
}
