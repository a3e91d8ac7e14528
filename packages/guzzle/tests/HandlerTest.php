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
use EpAccountTokens\ProtocolException;
use EpAccountTokens\TimeoutException;
use EpAccountTokens\Token;
use EpAccountTokens\UnauthorizedException;
use Fault;
use FaultyServer;
use GuzzleHttp\Client;
use GuzzleHttp\Exception\ClientException;
use GuzzleHttp\Exception\ConnectException;
use GuzzleHttp\Exception\GuzzleException;
use GuzzleHttp\Exception\InvalidArgumentException;
use GuzzleHttp\Exception\RequestException;
use GuzzleHttp\Exception\ServerException;
use GuzzleHttp\HandlerStack;
use GuzzleHttp\Middleware;
use GuzzleHttp\Pool;
use GuzzleHttp\Promise\PromiseInterface;
use GuzzleHttp\Promise\Utils;
use GuzzleHttp\Psr7\Request;
use GuzzleHttp\Psr7\Utils as Psr7;
use GuzzleHttp\RequestOptions;
use GuzzleHttp\TransferStats;
use LoggedRequest;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;
use Psr\Http\Message\RequestInterface;
use Psr\Http\Message\ResponseInterface;
use ServerProcess;

final class HandlerTest extends TestCase
{
    private const CART = '/v2/carts/my-cart';
    private const ITEMS = self::CART . '/items';
    private const ORDERS = '/v2/orders';

    /** Of libcurl's errors: the tests need no ext/curl. */
    private const COULDNT_CONNECT = 7;
    private const OPERATION_TIMEDOUT = 28;
    private const CONNECTION_LOST = [52, 56];

    private static CommerceServer $store;
    private static FaultyServer $faulty;
    private static ServerProcess $barrier;

    public static function setUpBeforeClass(): void
    {
        self::$store = CommerceServer::start();
        self::$faulty = FaultyServer::start();
        self::$faulty->default(self::CART, Fault::answer(200, ['data' => []]));
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
        self::$store->reply('/', 200, ['data' => []], times: 100);
        self::$faulty->clear();
    }

    // ---- what is sent, and what is returned ----

    public function testSendsWithTheBearerAndReturnsTheResponse(): void
    {
        self::$store->reply(self::CART, 200, ['data' => ['id' => 'my-cart']], ['X-Shop' => 'yes']);

        $response = self::client()->get(self::CART, ['query' => ['include' => 'items']]);

        self::assertSame(200, $response->getStatusCode());
        self::assertSame('yes', $response->getHeaderLine('x-shop'));
        self::assertSame('{"data":{"id":"my-cart"}}', $response->getBody()->getContents());
        $seen = self::seen();
        self::assertSame(self::CART . '?include=items', $seen->path);
        self::assertStringStartsWith('Bearer ', (string) $seen->header('Authorization'));
        self::assertStringStartsWith('GuzzleHttp/', (string) $seen->header('User-Agent'));
    }

    public function testSendsJson(): void
    {
        self::client()->post(self::ITEMS, [RequestOptions::HTTP_ERRORS => false, 'json' => ['data' => ['sku' => 'a', 'quantity' => 1]]]);

        $seen = self::seen(self::ITEMS);
        self::assertSame('POST', $seen->method);
        self::assertSame('application/json', $seen->header('Content-Type'));
        self::assertSame('{"data":{"sku":"a","quantity":1}}', $seen->body);
    }

    /** From 1 MiB on Guzzle adds `Expect`, and to a stream of unknown size `Transfer-Encoding`: the client knows better. */
    #[DataProvider('streams')]
    public function testSendsALargeStream(bool $sized): void
    {
        $body = str_repeat('{"a":1} ', 1 << 18);
        $pieces = str_split($body, 100_000);

        self::clientOf(self::$faulty->baseUri)->post(self::CART, [
            'body' => $sized ? $body : Psr7::streamFor((static fn (): \Generator => yield from $pieces)()),
        ]);

        [$seen] = self::$faulty->requests();
        self::assertSame(md5($body), md5($seen['body']));
        self::assertStringContainsString('Content-Length: ' . strlen($body) . "\r\n", $seen['head']);
        self::assertStringNotContainsString('Transfer-Encoding', $seen['head']);
        self::assertStringNotContainsString('Expect', $seen['head']);
    }

    /** @return array<string, array{bool}> */
    public static function streams(): array
    {
        return ['of known size' => [true], 'of unknown size' => [false]];
    }

    public function testKeepsTheConnection(): void
    {
        $client = self::client();
        $client->get('/');
        $client->get('/');

        self::assertCount(1, array_unique(array_column(self::$store->log(), 'connection')));
    }

    // ---- side by side ----

    /** The server answers none of them before all are there. */
    public function testSendsSideBySideWhatWasAskedForBeforeTheFirstWait(): void
    {
        $client = self::clientOf(self::$barrier->line);
        $promises = [];
        foreach (['cart', 'catalog', 'addresses'] as $what) {
            $promises[$what] = $client->getAsync('/barrier/3');
        }

        $responses = Utils::unwrap($promises);

        self::assertSame(['cart', 'catalog', 'addresses'], array_keys($responses));
        foreach ($responses as $response) {
            self::assertSame(3, json_decode((string) $response->getBody())->waiting);
        }
    }

    public function testAPoolRidesSideBySide(): void
    {
        $requests = array_fill(0, 6, new Request('GET', self::$barrier->line . '/barrier/3'));
        $waiting = [];
        $pool = new Pool(self::clientOf(self::$barrier->line), $requests, [
            'concurrency' => 3,
            'fulfilled' => static function (ResponseInterface $response, int $index) use (&$waiting): void {
                $waiting[$index] = json_decode((string) $response->getBody())->waiting;
            },
        ]);

        $pool->promise()->wait();

        ksort($waiting);
        self::assertSame(array_fill(0, 6, 3), $waiting);
    }

    public function testSendsNothingBeforeAPromiseIsWaitedFor(): void
    {
        $promise = self::client()->getAsync('/');
        self::assertSame([], self::$store->log());

        $promise->wait();
        self::assertCount(1, self::$store->requests('/'));
    }

    public function testDoesNotSendWhatWasCancelled(): void
    {
        $client = self::client();
        $cancelled = $client->getAsync('/cancelled');
        $other = $client->getAsync('/');

        $cancelled->cancel();
        $other->wait();

        self::assertSame(PromiseInterface::REJECTED, $cancelled->getState());
        self::assertCount(0, self::$store->requests('/cancelled'));
    }

    public function testWhatWasNeverWaitedForIsDroppedWithItsHandler(): void
    {
        self::client()->getAsync('/forgotten');
        gc_collect_cycles();
        self::client()->get('/');

        self::assertCount(0, self::$store->requests('/forgotten'));
    }

    public function testSendsMoreThanOneCallOfSendAllTakes(): void
    {
        $client = self::clientOf(self::$barrier->line);
        $promises = [];
        for ($n = 0; $n < 250; $n++) {
            $promises[] = $client->getAsync("/number/$n");
        }

        foreach (Utils::unwrap($promises) as $n => $response) {
            self::assertSame("/number/$n", json_decode((string) $response->getBody())->path);
        }
    }

    public function testEachFailsOrSucceedsByItself(): void
    {
        self::$faulty->plan('/lost', Fault::afterBody(['close']));
        self::$faulty->plan('/missing', Fault::answer(404, ['errors' => []]));
        $client = self::clientOf(self::$faulty->baseUri, ['maxRetries' => 0]);

        $settled = Utils::settle([
            'good' => $client->getAsync(self::CART),
            'lost' => $client->getAsync('/lost'),
            'missing' => $client->getAsync('/missing'),
            'wrong' => $client->getAsync(self::CART, ['headers' => ['Authorization' => 'Bearer another']]),
        ])->wait();

        self::assertSame(200, $settled['good']['value']->getStatusCode());
        self::assertInstanceOf(ConnectException::class, $settled['lost']['reason']);
        self::assertInstanceOf(ClientException::class, $settled['missing']['reason']);
        self::assertInstanceOf(RequestException::class, $settled['wrong']['reason']);
    }

    /** A callback may send and wait while the others of its batch are being settled. */
    public function testARequestMayFollowFromAnother(): void
    {
        $client = self::client();
        $promise = $client->getAsync('/one')->then(
            static fn (ResponseInterface $response) => $client->getAsync('/two'),
            static fn () => $client->get('/two', [RequestOptions::HTTP_ERRORS => false]),
        );
        $other = $client->getAsync('/three', [RequestOptions::HTTP_ERRORS => false]);

        self::assertSame(404, $promise->wait()->getStatusCode());
        self::assertSame(404, $other->wait()->getStatusCode());
        foreach (['/one', '/two', '/three'] as $path) {
            self::assertCount(1, self::$store->requests($path));
        }
    }

    // ---- the shopper's token ----

    public function testSendsTheTokenOfTheConstructorOrOfTheRequest(): void
    {
        $handler = new Handler(self::shop(), self::token('constructor'));
        $client = new Client(['base_uri' => self::$store->baseUri, 'handler' => HandlerStack::create($handler), 'http_errors' => false]);

        Utils::unwrap([
            $client->getAsync('/first'),
            $client->getAsync('/second', [Handler::TOKEN => self::token('request')]),
        ]);

        self::assertSame('constructor', self::seen('/first')->header(Token::HEADER));
        self::assertSame('request', self::seen('/second')->header(Token::HEADER));
    }

    public function testSendsNoTokenWhereThereIsNone(): void
    {
        self::client()->get('/', [Handler::TOKEN => null]);

        self::assertNull(self::seen('/')->header(Token::HEADER));
    }

    // ---- Guzzle's middleware ----

    public function testHttpErrorsThrowsForAnErrorStatus(): void
    {
        self::$store->reply(self::CART, 404, ['errors' => [['title' => 'Not Found']]]);
        try {
            self::client()->get(self::CART);
            self::fail('nothing was thrown');
        } catch (ClientException $exception) {
            self::assertSame(404, $exception->getResponse()->getStatusCode());
        }

        self::$store->reply(self::CART, 500);
        $this->expectException(ServerException::class);
        self::client(['maxRetries' => 0])->get(self::CART);
    }

    public function testRedirectsAreFollowedWithinTheOriginByGuzzleAlone(): void
    {
        self::$store->reply(self::CART, 302, '', ['Location' => '/v2/carts/another'], times: 2);

        self::assertSame(302, self::client()->get(self::CART, ['allow_redirects' => false])->getStatusCode());
        self::assertCount(0, self::$store->requests('/v2/carts/another'));

        self::$store->reply('/v2/carts/another', 200, ['data' => []]);
        self::assertSame(200, self::client()->get(self::CART)->getStatusCode());
    }

    public function testARedirectToElsewhereIsNotSent(): void
    {
        self::$store->reply(self::CART, 302, '', ['Location' => self::$faulty->baseUri . self::CART]);

        $exception = self::failure(RequestException::class, static fn () => self::client()->get(self::CART));

        self::assertStringContainsString("this client's own origin", $exception->getMessage());
        self::assertSame([], self::$faulty->requests());
    }

    public function testRetryMiddlewareSendsAGetAgainAfterItsDelay(): void
    {
        self::$faulty->plan(self::CART, Fault::afterBody(['close']));
        $client = self::retrying(delay: 20);

        self::assertSame(200, $client->get(self::CART)->getStatusCode());
        self::assertSame(2, self::$faulty->bodies(self::CART));
    }

    /** So a decider that takes ConnectException for "may be sent again" is right. */
    public function testRetryMiddlewareDoesNotSendAPostTwice(): void
    {
        self::$faulty->plan(self::ORDERS, Fault::afterBody(['close']), times: 5);

        $exception = self::failure(RequestException::class, static fn () => self::retrying()->post(self::ORDERS, ['json' => []]));

        self::assertInstanceOf(OutcomeUnknownException::class, $exception->getPrevious());
        self::assertSame(1, self::$faulty->bodies(self::ORDERS));
    }

    /** The API has none; what a gateway before it sets is kept in the jar and not sent. Laravel's `Http` always has a jar. */
    public function testNothingOfACookieJarIsSent(): void
    {
        self::$store->reply(self::CART, 200, '{}', ['Set-Cookie' => 'a=b; Path=/'], times: 2);
        $client = self::client([], ['cookies' => true]);
        $client->get(self::CART);
        $client->get(self::CART);

        self::assertCount(2, self::$store->requests(self::CART));
        self::assertNull(self::seen()->header('Cookie'));
    }

    // ---- what has no response ----

    public function testSaysThatNobodyAnswers(): void
    {
        $listener = stream_socket_server('tcp://127.0.0.1:0');
        self::assertNotFalse($listener);
        $address = stream_socket_get_name($listener, false);
        fclose($listener);

        $exception = self::failure(ConnectException::class, static fn () => self::clientOf("http://$address", ['maxRetries' => 0])->get('/'));

        self::assertSame(self::COULDNT_CONNECT, $exception->getHandlerContext()['errno']);
    }

    public function testTheTimeoutOfTheRequestHolds(): void
    {
        self::$faulty->plan(self::CART, Fault::afterBody(['hold']));
        $client = self::clientOf(self::$faulty->baseUri, ['timeout' => 60.0, 'maxRetries' => 0]);

        $exception = self::failure(ConnectException::class, static fn () => $client->get(self::CART, ['timeout' => 0.3]));

        self::assertInstanceOf(TimeoutException::class, $exception->getPrevious());
        self::assertSame(self::OPERATION_TIMEDOUT, $exception->getHandlerContext()['errno']);
        self::assertLessThan(60.0, $exception->getPrevious()->elapsed);
    }

    public function testTimeout0IsTheClients(): void
    {
        self::$faulty->plan(self::CART, Fault::afterBody(['hold']));
        $client = self::clientOf(self::$faulty->baseUri, ['timeout' => 0.3, 'maxRetries' => 0]);

        $exception = self::failure(ConnectException::class, static fn () => $client->get(self::CART, ['timeout' => 0]));

        self::assertInstanceOf(TimeoutException::class, $exception->getPrevious());
    }

    public function testSaysThatTheBearerWasRefused(): void
    {
        $shop = new EpAccountTokens(Grant::implicit('no-such-client'), baseUri: self::$store->baseUri);
        $client = new Client(['base_uri' => self::$store->baseUri, 'handler' => HandlerStack::create(new Handler($shop))]);

        foreach (Utils::settle([$client->getAsync('/'), $client->getAsync('/')])->wait() as ['reason' => $exception]) {
            self::assertSame(RequestException::class, get_class($exception));
            self::assertInstanceOf(UnauthorizedException::class, $exception->getPrevious());
        }
        self::assertCount(0, self::$store->requests('/'));
    }

    public function testSaysThatWhatCameIsNoHttpResponse(): void
    {
        self::$faulty->plan(self::CART, Fault::raw("220 mail.example ESMTP\r\n"));

        $exception = self::failure(RequestException::class, static fn () => self::clientOf(self::$faulty->baseUri)->get(self::CART));

        self::assertInstanceOf(ProtocolException::class, $exception->getPrevious());
        self::assertNull($exception->getResponse());
    }

    public function testLetsThroughWhatACallbackOfTheShopThrows(): void
    {
        $shop = new EpAccountTokens(
            Grant::callback(static fn (bool $renew): string => throw new \DomainException('no bearer today')),
            baseUri: self::$store->baseUri,
        );
        $client = new Client(['base_uri' => self::$store->baseUri, 'handler' => HandlerStack::create(new Handler($shop))]);

        $this->expectExceptionObject(new \DomainException('no bearer today'));
        $client->get('/');
    }

    // ---- request options ----

    public function testWritesTheBodyToASink(): void
    {
        $file = tempnam(sys_get_temp_dir(), 'sink');
        self::assertNotFalse($file);
        $stream = Psr7::streamFor('');
        try {
            foreach ([$file, fopen($file, 'r+'), $stream] as $sink) {
                self::$store->reply(self::CART, 200, ['data' => 'of the cart']);
                $response = self::client()->get(self::CART, ['sink' => $sink]);
                self::assertSame('{"data":"of the cart"}', $response->getBody()->getContents());
                self::assertStringEqualsFile($file, '{"data":"of the cart"}');
            }
            self::assertSame('{"data":"of the cart"}', (string) $stream);
        } finally {
            unlink($file);
        }
    }

    public function testASinkThatCannotBeWrittenIsARequestException(): void
    {
        self::$store->reply(self::CART, 200, ['data' => []]);

        $exception = self::failure(
            RequestException::class,
            static fn () => self::client()->get(self::CART, ['sink' => '/no/such/folder/file']),
        );

        self::assertSame(200, $exception->getResponse()?->getStatusCode());
    }

    public function testOnHeadersSeesTheResponseBeforeItsBodyAndMayRefuseIt(): void
    {
        self::$store->reply(self::CART, 200, ['data' => []], ['X-Shop' => 'yes'], times: 2);
        $seen = null;
        self::client()->get(self::CART, ['on_headers' => static function (ResponseInterface $response) use (&$seen): void {
            $seen = [$response->getHeaderLine('X-Shop'), (string) $response->getBody()];
        }]);
        self::assertSame(['yes', ''], $seen);

        $exception = self::failure(RequestException::class, static fn () => self::client()->get(self::CART, [
            'on_headers' => static fn (ResponseInterface $response) => throw new \DomainException('unwanted'),
        ]));
        self::assertInstanceOf(\DomainException::class, $exception->getPrevious());
        self::assertSame(200, $exception->getResponse()?->getStatusCode());
    }

    public function testOnStatsIsToldOfASuccessAndOfAFailure(): void
    {
        self::$faulty->plan('/lost', Fault::afterBody(['close']));
        $client = self::clientOf(self::$faulty->baseUri, ['maxRetries' => 0]);
        $told = [];
        $onStats = static function (TransferStats $stats) use (&$told): void {
            $told[$stats->getEffectiveUri()->getPath()] = $stats;
        };

        Utils::settle([
            $client->getAsync(self::CART, ['on_stats' => $onStats]),
            $client->getAsync('/lost', ['on_stats' => $onStats]),
        ])->wait();

        self::assertSame(200, $told[self::CART]->getResponse()?->getStatusCode());
        self::assertGreaterThan(0.0, $told[self::CART]->getTransferTime());
        self::assertFalse($told['/lost']->hasResponse());
        self::assertContains($told['/lost']->getHandlerErrorData(), self::CONNECTION_LOST);
    }

    /** One callback that throws spoils its own request alone. */
    public function testWhatOnStatsThrowsIsThatRequests(): void
    {
        $client = self::client();
        $first = $client->getAsync('/', ['on_stats' => static fn (TransferStats $stats) => throw new \DomainException('statistics')]);
        $second = $client->getAsync('/');

        self::assertSame(200, $second->wait()->getStatusCode());
        $this->expectExceptionObject(new \DomainException('statistics'));
        $first->wait();
    }

    public function testStreamReturnsABodyToReadFrom(): void
    {
        self::$store->reply(self::CART, 200, ['data' => []]);

        $body = self::client()->get(self::CART, ['stream' => true])->getBody();

        self::assertSame('{"da', $body->read(4));
        self::assertSame('ta":[]}', $body->getContents());
    }

    public function testLaravelsOptionsAreHonoured(): void
    {
        $options = ['connect_timeout' => 10, 'crypto_method' => STREAM_CRYPTO_METHOD_TLSv1_2_CLIENT, 'timeout' => 30, 'cookies' => false];

        self::assertSame(200, self::client()->get('/', $options)->getStatusCode());
    }

    /** @param array<string, mixed> $options */
    #[DataProvider('refusals')]
    public function testRefusesWhatItCannotHonourBeforeAnythingIsSent(array $options, string $says): void
    {
        $exception = self::failure(InvalidArgumentException::class, static fn () => self::client()->get('/', $options));

        self::assertStringContainsString($says, $exception->getMessage());
        self::assertStringContainsString((string) array_key_first($options), $exception->getMessage());
        self::assertSame([], self::$store->log());
    }

    /** @return list<array{array<string, mixed>, string}> */
    public static function refusals(): array
    {
        return [
            [['verify' => false], 'caFile'],
            [['verify' => '/ca.pem'], 'caFile'],
            [['proxy' => 'http://proxy.example:3128'], 'proxy'],
            [['proxy' => ['http' => 'http://proxy.example:3128']], 'proxy'],
            [['cert' => '/client.pem'], 'certificate'],
            [['ssl_key' => '/client.key'], 'certificate'],
            [['auth' => ['user', 'password']], 'bearer'],
            [['crypto_method' => STREAM_CRYPTO_METHOD_TLSv1_3_CLIENT], 'TLS 1.2'],
            [['curl' => [10062 => 'eth1']], 'client'],
            [['force_ip_resolve' => 'v4'], 'ipVersion'],
            [['debug' => true], 'observer'],
            [['progress' => static fn () => null], 'whole'],
            [['decode_content' => false], 'gzip'],
            [['protocols' => ['https']], 'origin is http'],
            [['sink' => 7], 'file name'],
            [['on_headers' => 'no_such_function'], 'callable'],
            [['multiplex' => 'require_eager'], 'HTTP/1.1'],
            [['timeout' => -1], 'number'],
            [['delay' => -1], 'number'],
            [[Handler::TOKEN => 'a string'], 'Token'],
        ];
    }

    /** @param \Closure(): mixed $send */
    #[DataProvider('wrongRequests')]
    public function testRefusesARequestThatCannotBeSent(\Closure $send, string $says): void
    {
        $exception = self::failure(RequestException::class, static fn () => $send(self::client()));

        self::assertStringContainsString($says, $exception->getMessage());
        self::assertSame([], self::$store->log());
    }

    /** @return iterable<string, array{\Closure(Client): mixed, string}> */
    public static function wrongRequests(): iterable
    {
        $with = static fn (array $options): \Closure => static fn (Client $client): mixed => $client->get('/', $options);

        yield 'another origin' => [static fn (Client $client): mixed => $client->get('https://elsewhere.example/'), "this client's own origin"];
        yield 'OPTIONS' => [static fn (Client $client): mixed => $client->request('OPTIONS', '/'), 'method'];
        yield 'a GET with a body' => [$with(['json' => ['a' => 1]]), 'no body'];
        yield 'Authorization' => [$with(['headers' => ['Authorization' => 'Bearer another']]), 'Authorization'];
        yield 'Cookie' => [$with(['headers' => ['Cookie' => 'a=b']]), 'Cookie'];
        yield 'a token as a header' => [$with(['headers' => [Token::HEADER => 'another']]), Token::HEADER];
        yield 'a Host of its own' => [$with(['headers' => ['Host' => 'elsewhere.example']]), '"Host"'];
    }

    /** A client takes no proxy from the environment, and Guzzle puts one among the options. */
    public function testAProxyOfTheEnvironmentIsNoneOfTheCallers(): void
    {
        putenv('HTTP_PROXY=http://proxy.invalid:3128');
        try {
            self::assertSame(200, self::client()->get('/')->getStatusCode());
        } finally {
            putenv('HTTP_PROXY');
        }
    }

    // ---- helpers ----

    /**
     * @template T of GuzzleException
     * @param class-string<T> $class of exactly this class
     * @param \Closure(): mixed $call
     * @return T
     */
    private static function failure(string $class, \Closure $call): GuzzleException
    {
        try {
            $call();
        } catch (GuzzleException $exception) {
            self::assertSame($class, get_class($exception), $exception->getMessage());
            return $exception;
        }
        self::fail('nothing was thrown');
    }

    /** @param array<string, mixed> $settings of the extension's client */
    private static function shop(array $settings = []): EpAccountTokens
    {
        return new EpAccountTokens(Grant::implicit(CommerceServer::CLIENT_ID), ...['baseUri' => self::$store->baseUri, ...$settings]);
    }

    /**
     * @param array<string, mixed> $settings of the extension's client
     * @param array<string, mixed> $config of Guzzle's
     */
    private static function client(array $settings = [], array $config = []): Client
    {
        return new Client(['base_uri' => self::$store->baseUri, 'handler' => HandlerStack::create(new Handler(self::shop($settings))), ...$config]);
    }

    /**
     * With a bearer that need not be fetched.
     *
     * @param array<string, mixed> $settings of the extension's client
     */
    private static function clientOf(string $baseUri, array $settings = []): Client
    {
        $shop = new EpAccountTokens(Grant::bearer('bearer'), $baseUri, ...$settings);
        return new Client(['base_uri' => $baseUri, 'handler' => HandlerStack::create(new Handler($shop))]);
    }

    /** Sends again after a ConnectException, up to three times. */
    private static function retrying(int $delay = 0): Client
    {
        $shop = new EpAccountTokens(Grant::bearer('bearer'), self::$faulty->baseUri, maxRetries: 0);
        $stack = HandlerStack::create(new Handler($shop));
        $stack->push(Middleware::retry(
            static fn (int $retries, RequestInterface $request, ?ResponseInterface $response, mixed $reason): bool
                => $reason instanceof ConnectException && $retries < 3,
            static fn (): int => $delay,
        ));
        return new Client(['base_uri' => self::$faulty->baseUri, 'handler' => $stack]);
    }

    private static function token(string $secret): Token
    {
        return new Token('account-1', 'Any', $secret, new \DateTimeImmutable('+1 hour'));
    }

    private static function seen(string $path = self::CART): LoggedRequest
    {
        return self::$store->lastRequest($path);
    }
}
