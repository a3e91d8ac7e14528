<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Symfony\Tests;

use EpAccountTokens\Symfony\BearerCache;
use EpAccountTokens\Symfony\Profiler\TransferCollector;
use EpAccountTokens\Symfony\Profiler\TransferRecorder;
use EpAccountTokens\Symfony\Profiler\TypedSecrets;
use EpAccountTokens\Symfony\TransferLog;
use EpAccountTokens\Symfony\Tests\App\Form;
use EpAccountTokens\Symfony\Tests\App\Logger;
use EpAccountTokens\Symfony\Tests\App\SignUp;
use EpAccountTokens\Symfony\Validator\Password;
use EpAccountTokens\Transfer;
use PHPUnit\Framework\Attributes\DataProvider;
use Symfony\Component\Cache\Adapter\ArrayAdapter;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\HttpKernel\Profiler\Profile;
use Symfony\Component\HttpKernel\Profiler\Profiler;
use Symfony\Component\Validator\Validation;
use Symfony\Component\VarDumper\Cloner\AbstractCloner;
use Symfony\Component\VarDumper\Cloner\VarCloner;
use Symfony\Component\VarDumper\Dumper\CliDumper;

final class ObservingTest extends ShopTestCase
{
    /** What somebody types. Named here, since the profiler shows lines of the code that it was called from. */
    private const TYPED = 'one-picosecond';

    private const FORM = [
        'name' => 'Grace Hopper',
        'password' => self::TYPED,
        'password_once_more' => self::TYPED . '.',
        'new_password' => ['first' => self::TYPED, 'second' => self::TYPED . '.'],
        'code' => '',
    ];

    private function profile(): Profile
    {
        $profile = $this->browser->getProfile();
        self::assertInstanceOf(Profile::class, $profile);
        return $profile;
    }

    public function testThePanelShowsTheRequestsToTheStore(): void
    {
        $this->logGraceIn();
        $this->browser->request('GET', '/shop/send?path=/v2/carts');
        $profile = $this->profile();
        $collector = $profile->getCollector('ep_account_tokens');
        self::assertInstanceOf(TransferCollector::class, $collector);
        self::assertSame(['send'], array_column($collector->getTransfers(), 'operation'));
        self::assertSame(0, $collector->getFailures());

        $this->browser->request('GET', '/_profiler/' . $profile->getToken(), ['panel' => 'ep_account_tokens']);
        self::assertSame(200, $this->httpStatus());
        self::assertStringContainsString('GET ' . self::$store->baseUri . '/v2/carts', (string) $this->browser->getResponse()->getContent());
    }

    public function testNoPanelShowsASecret(): void
    {
        $this->browser->followRedirects(false);
        $this->logIn(['_username' => 'grace@example.com', '_password' => 'one-nanosecond']);
        $profiles = [$this->profile()];
        foreach (['/shop', '/shop/send?path=/v2/carts', '/shop/send?path=/v2/carts/none'] as $path) {
            $this->browser->request('GET', $path);
            $profiles[] = $this->profile();
        }
        foreach ($profiles as $profile) {
            foreach ($profile->getCollectors() as $collector) {
                $this->assertNoSecretIn(serialize($collector));
            }
        }
    }

    /** @return iterable<string, array{array<string, string>, array<string, string>}> options of the firewall, and what is sent */
    public static function loginForms(): iterable
    {
        $names = ['username_parameter' => 'username', 'password_parameter' => 'pass', 'one_time_password_parameter' => 'pin'];
        yield 'fields of the bundle' => [[], ['_username' => 'grace@example.com', '_password' => self::TYPED, '_code' => self::TYPED]];
        yield 'fields of the shop' => [$names, ['username' => 'grace@example.com', 'pass' => self::TYPED, 'pin' => self::TYPED]];
    }

    /**
     * @param array<string, string> $firewall
     * @param array<string, string> $fields
     */
    #[DataProvider('loginForms')]
    public function testNoPanelShowsWhatIsTypedToLogIn(array $firewall, array $fields): void
    {
        // As in production: else the trace of a refused login begins in this method, with what it has sent.
        $ignore = ini_set('zend.exception_ignore_args', '1');
        try {
            $this->boot(firewall: $firewall);
            $this->browser->followRedirects(false);
            foreach (['/login/password', '/login/code'] as $path) {
                $this->browser->request('GET', '/login');
                $csrf = $this->json()['csrf'];
                $content = http_build_query($fields + ['_csrf_token' => $csrf]);
                $this->browser->request('POST', $path, $fields + ['_csrf_token' => $csrf], content: $content);
                $this->assertNoPanelShows('grace@example.com');
            }
            foreach (self::$store->requests(\CommerceServer::TOKENS_PATH) as $request) {
                self::assertStringContainsString(self::TYPED, $request->body, 'the store has it unmasked');
            }
        } finally {
            ini_set('zend.exception_ignore_args', (string) $ignore);
        }
    }

    /** @return iterable<string, array{string, string, 2?: array<string, mixed>, 3?: array<string, mixed>}> type, content, fields and files of a request */
    public static function forms(): iterable
    {
        $form = http_build_query(self::FORM);
        $json = json_encode(self::FORM, JSON_THROW_ON_ERROR);
        $file = ['name' => '', 'type' => '', 'tmp_name' => '', 'error' => UPLOAD_ERR_NO_FILE, 'size' => 0];
        yield 'form' => ['application/x-www-form-urlencoded', $form, self::FORM];
        yield 'form with a file field that was left empty' => ['multipart/form-data', '', self::FORM, ['portrait' => $file]];
        yield 'JSON' => ['application/json', $json];
        yield 'JSON of another content type' => ['application/vnd.api+json', $json];
        yield 'JSON without a content type' => ['', $json];
        yield 'JSON with a number that no float holds' => ['application/json', substr($json, 0, -1) . ',"number":1e999}'];
    }

    /**
     * @param array<string, mixed> $fields
     * @param array<string, mixed> $files
     */
    #[DataProvider('forms')]
    public function testNoPanelShowsASecretOfAFormOfTheShop(string $type, string $content, array $fields = [], array $files = []): void
    {
        $this->browser->request('POST', '/public/form', $fields, $files, ['CONTENT_TYPE' => $type], $content);
        self::assertSame(200, $this->httpStatus());
        self::assertSame(['name' => 'Grace Hopper', 'violations' => 3], $this->json());
        self::assertTrue($this->profile()->hasCollector('validator'));
        $this->assertNoPanelShows('Grace Hopper');
    }

    /** A listener that runs later reads the request as it came. */
    public function testWhatIsNotCollectedIsNotMasked(): void
    {
        $this->service(Profiler::class, 'profiler')->disable();
        $this->browser->request('POST', '/public/form', self::FORM);
        self::assertNotInstanceOf(Profile::class, $this->browser->getProfile());
        self::assertSame(self::FORM, $this->browser->getRequest()->request->all());
    }

    public function testWhatIsCollectedOnDemandIsMasked(): void
    {
        $this->service(Profiler::class, 'profiler')->disable();
        $this->browser->request('POST', '/public/form?_profile=1', self::FORM);
        $this->assertNoPanelShows('Grace Hopper');
    }

    public function testTheRequestKeepsWhatWasSetSinceItCame(): void
    {
        $request = Request::create('/shop/form', 'POST', self::FORM, content: http_build_query(self::FORM));
        $request->setMethod('PUT');
        $request->setLocale('fr');
        (new TypedSecrets([]))->collect($request, new Response());
        self::assertSame(['PUT', 'fr', 'Grace Hopper'], [$request->getMethod(), $request->getLocale(), $request->request->get('name')]);
        self::assertStringNotContainsString(self::TYPED, $request->getContent() . json_encode($request->request->all()));
    }

    /** @return iterable<string, array{object}> */
    public static function dumped(): iterable
    {
        $form = new Form('Grace Hopper', self::TYPED, self::TYPED . '.', self::TYPED);
        $validator = Validation::createValidatorBuilder()->enableAttributeMapping()->getValidator();
        yield 'private property of a parent class' => [new SignUp([$form], self::TYPED)];
        yield 'violations of properties' => [$validator->validate($form)];
        yield 'violations of properties of an object within' => [$validator->validate(new SignUp([$form], self::TYPED))];
        yield 'violation of a text' => [$validator->validate(self::TYPED . "\0", new Password())];
    }

    #[DataProvider('dumped')]
    public function testNoDumpShowsASecret(object $dumped): void
    {
        $shown = (new CliDumper())->dump((new VarCloner())->cloneVar($dumped), true);
        self::assertStringContainsString('******', (string) $shown);
        self::assertStringNotContainsString(self::TYPED, (string) $shown);
    }

    public function testACasterOfTheShopIsKept(): void
    {
        $before = AbstractCloner::$defaultCasters;
        try {
            AbstractCloner::$defaultCasters['*'] = static fn (object $object, array $properties): array => $properties + ['added' => 'by the shop'];
            $this->boot();
            $this->boot();
            $shown = (string) (new CliDumper())->dump((new VarCloner())->cloneVar(new SignUp([], self::TYPED)), true);
            self::assertStringContainsString('by the shop', $shown);
            self::assertStringNotContainsString(self::TYPED, $shown);
        } finally {
            AbstractCloner::$defaultCasters = $before;
        }
    }

    private function assertNoPanelShows(string $other): void
    {
        $shown = '';
        foreach ($this->profile()->getCollectors() as $name => $collector) {
            $panel = serialize($collector);
            self::assertFalse(str_contains($panel, self::TYPED), "the panel $name");
            $shown .= $panel;
        }
        self::assertTrue(str_contains($shown, $other), 'the panels show the rest');
    }

    public function testTheRequestsOfOneShopperAreGoneWithTheNextRequest(): void
    {
        $recorder = new TransferRecorder();
        $recorder(new Transfer('send'));
        self::assertCount(1, $recorder->transfers());
        $recorder->reset();
        self::assertSame([], $recorder->transfers());
    }

    public function testWithoutDebuggingThereIsNoPanel(): void
    {
        $this->boot(debug: false);
        $this->logGraceIn();
        self::assertFalse($this->profile()->hasCollector('ep_account_tokens'));
    }

    public function testTheLogHasTheRequestsAndNoSecret(): void
    {
        $this->logGraceIn();
        $this->browser->request('GET', '/shop/send?path=/v2/carts');
        self::assertStringContainsString('debug: loginWithPassword: POST ' . self::$store->baseUri . \CommerceServer::TOKENS_PATH, $this->log());
        $this->assertNoSecretIn($this->log());
    }

    public function testWhatFailsIsAWarning(): void
    {
        $logger = new Logger();
        $log = new TransferLog($logger);
        foreach ([[200, 0], [400, 0], [403, 0], [401, 0], [429, 0], [503, 0], [0, 7], [200, 18]] as [$status, $curlCode]) {
            $log(new Transfer('send', status: $status, curlCode: $curlCode));
        }
        self::assertSame(
            ['debug', 'debug', 'debug', 'warning', 'warning', 'warning', 'warning', 'warning'],
            array_map(static fn (string $line) => strstr($line, ':', true), $logger->lines),
        );
    }

    // ---- the cache of the bearer ----

    public function testWorkersShareTheBearer(): void
    {
        $logger = new Logger();
        $cache = new BearerCache(new ArrayAdapter(), $logger);
        self::assertNull($cache->get('ep_at.0123'));
        self::assertTrue($cache->set('ep_at.0123', ['token' => 'bearer'], 60));
        self::assertSame(['token' => 'bearer'], $cache->get('ep_at.0123'));
        self::assertSame([], $logger->lines);
    }

    public function testACacheThatKeepsNothingIsHeard(): void
    {
        \EpAccountTokens::flushConnections();
        $this->boot(['cache' => 'broken_pool', 'user_agent_suffix' => 'broken']);
        $ep = $this->service(\EpAccountTokensInterface::class);
        $ep->accessToken(renew: true);
        self::assertStringContainsString('warning: The cache of the bearer does not keep it', $this->log());
        $this->assertStringNotContainsString($ep->accessToken()->token, $this->log());
    }

    public function testACacheThatThrowsIsHeard(): void
    {
        $logger = new Logger();
        $pool = self::createStub(\Psr\Cache\CacheItemPoolInterface::class);
        $pool->method('getItem')->willThrowException(new \RuntimeException('no server'));
        $cache = new BearerCache($pool, $logger);
        self::assertSame('default', $cache->get('ep_at.0123', 'default'));
        self::assertFalse($cache->set('ep_at.0123', 'bearer', 60));
        self::assertCount(2, $logger->lines);
    }
}
