<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Psr18\Tests;

use CommerceServer;
use EpAccountTokens;
use EpAccountTokens\ConnectionFailedException;
use EpAccountTokens\EpAccountTokensError;
use EpAccountTokens\Grant;
use EpAccountTokens\OutcomeUnknownException;
use EpAccountTokens\Psr18\Client;
use EpAccountTokens\Psr18\ClientException;
use EpAccountTokens\Psr18\NetworkException;
use EpAccountTokens\Psr18\RequestException;
use EpAccountTokens\ProtocolException;
use EpAccountTokens\TimeoutException;
use EpAccountTokens\Token;
use EpAccountTokens\UnauthorizedException;
use Fault;
use FaultyServer;
use GuzzleHttp\Psr7\HttpFactory;
use GuzzleHttp\Psr7\NoSeekStream;
use GuzzleHttp\Psr7\PumpStream;
use GuzzleHttp\Psr7\Utils;
use LoggedRequest;
use Nyholm\Psr7\Factory\Psr17Factory;
use Nyholm\Psr7\Request;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;
use Psr\Http\Client\ClientExceptionInterface;
use Psr\Http\Client\NetworkExceptionInterface;
use Psr\Http\Client\RequestExceptionInterface;
use Psr\Http\Message\RequestFactoryInterface;
use Psr\Http\Message\RequestInterface;
use Psr\Http\Message\ResponseFactoryInterface;
use Psr\Http\Message\StreamFactoryInterface;

final class ClientTest extends TestCase
{
    private const CART = '/v2/carts/my-cart';
    private const FACTORIES = ['nyholm/psr7' => Psr17Factory::class, 'guzzlehttp/psr7' => HttpFactory::class];

    private static CommerceServer $store;
    private static FaultyServer $faulty;

    public static function setUpBeforeClass(): void
    {
        self::$store = CommerceServer::start();
        self::$faulty = FaultyServer::start();
        self::$faulty->default(self::CART, Fault::answer(200, ['data' => []]));
    }

    public static function tearDownAfterClass(): void
    {
        EpAccountTokens::flushConnections();
        self::$store->stop();
        self::$faulty->stop();
    }

    protected function setUp(): void
    {
        EpAccountTokens::flushConnections();
        self::$store->reset();
        self::$faulty->clear();
    }

    // ---- what is sent, and what is returned ----

    /** @return iterable<string, array{RequestFactoryInterface&ResponseFactoryInterface&StreamFactoryInterface}> */
    public static function factories(): iterable
    {
        foreach (self::FACTORIES as $package => $class) {
            yield $package => [new $class()];
        }
    }

    #[DataProvider('factories')]
    public function testSendsWithTheBearerAndReturnsTheResponse(
        RequestFactoryInterface&ResponseFactoryInterface&StreamFactoryInterface $factory,
    ): void {
        self::$store->reply(self::CART, 200, ['data' => ['id' => 'my-cart']]);
        $client = new Client(self::shop(), $factory, $factory);

        $response = $client->sendRequest($factory->createRequest('GET', self::$store->baseUri . self::CART));

        self::assertSame(200, $response->getStatusCode());
        self::assertSame('OK', $response->getReasonPhrase());
        self::assertSame('1.1', $response->getProtocolVersion());
        self::assertSame('application/json', $response->getHeaderLine('content-type'));
        self::assertSame('{"data":{"id":"my-cart"}}', $response->getBody()->getContents());
        self::assertStringStartsWith('Bearer ', (string) self::$store->lastRequest(self::CART)->header('Authorization'));
    }

    public function testSendsMethodQueryHeadersAndBody(): void
    {
        $body = '{"data":{"type":"cart_item","quantity":1}}';
        $request = new Request('PUT', self::uri('?filter=eq(sku,a%20b)'), ['Content-Type' => 'application/vnd.api+json', 'X-Shop' => 'yes'], $body);

        self::client()->sendRequest($request);

        $seen = self::seen();
        self::assertSame('PUT', $seen->method);
        self::assertSame(self::CART . '?filter=eq(sku,a%20b)', $seen->path);
        self::assertSame('application/vnd.api+json', $seen->header('Content-Type'));
        self::assertSame('yes', $seen->header('X-Shop'));
        self::assertSame($body, $seen->body);
    }

    public function testKeepsTheConnection(): void
    {
        $client = self::client();
        $client->sendRequest(self::get());
        $client->sendRequest(self::get());

        self::assertCount(1, array_unique(array_column(self::$store->log(), 'connection')));
    }

    public function testSendsTheShoppersToken(): void
    {
        $guest = self::client();
        $shopper = $guest->withToken(new Token('account-1', 'Any', 'shoppers-token', new \DateTimeImmutable('+1 hour')));

        $shopper->sendRequest(self::get());
        self::assertSame('shoppers-token', self::seen()->header(Token::HEADER));

        $guest->sendRequest(self::get());
        self::assertNull(self::seen()->header(Token::HEADER));

        $shopper->withToken(null)->sendRequest(self::get());
        self::assertNull(self::seen()->header(Token::HEADER));
    }

    /** PSR-18: a response is no failure. */
    #[DataProvider('statuses')]
    public function testReturnsAResponseOfAnyStatus(int $status, string $reason): void
    {
        self::$store->reply(self::CART, $status, ['errors' => []], ['Location' => '/elsewhere']);

        $response = self::client(maxRetries: 0)->sendRequest(self::get());

        self::assertSame($status, $response->getStatusCode());
        self::assertSame($reason, $response->getReasonPhrase());
        self::assertSame(0, count(self::$store->requests('/elsewhere')), 'no redirect is followed');
    }

    /** @return list<array{int, string}> */
    public static function statuses(): array
    {
        return [
            [202, 'Accepted'],
            [302, 'Found'],
            [400, 'Bad Request'],
            [403, 'Forbidden'],
            [404, 'Not Found'],
            [422, 'Unprocessable Entity'],
            [429, 'Too Many Requests'],
            [500, 'Internal Server Error'],
            [503, 'Service Unavailable'],
        ];
    }

    /** The extension joins them, as RFC 9110 (5.3) allows. */
    public function testReturnsRepeatedHeaderLinesAsOne(): void
    {
        self::$faulty->plan(self::CART, Fault::answer(200, '{}', ['X-Page' => 'one', 'x-page' => 'two', 'X-Empty' => '']));

        $response = self::faultyClient()->sendRequest(self::faultyRequest());

        self::assertSame('one, two', $response->getHeaderLine('X-Page'));
        self::assertSame([''], $response->getHeader('X-Empty'));
    }

    public function testReturnsAGzippedBodyAsTextWithTheHeadersOfText(): void
    {
        if (!function_exists('gzencode')) {
            self::markTestSkipped('there is no zlib');
        }
        $text = str_repeat('{"data":[]} ', 1000);
        self::$faulty->plan(self::CART, Fault::answer(200, (string) gzencode($text), ['Content-Encoding' => 'gzip']));

        $response = self::faultyClient()->sendRequest(self::faultyRequest());

        self::assertSame($text, (string) $response->getBody());
        self::assertFalse($response->hasHeader('Content-Encoding'));
        self::assertFalse($response->hasHeader('Content-Length'));
    }

    public function testHeadReturnsNoBody(): void
    {
        $response = self::client()->sendRequest(new Request('HEAD', self::uri()));

        self::assertSame('HEAD', self::seen()->method);
        self::assertSame('', (string) $response->getBody());
    }

    // ---- what PSR-7 messages carry ----

    /** What others put into a request about the connection is the client's to say: it is left out, and said once. */
    public function testLeavesOutWhatTheClientSaysItself(): void
    {
        $request = new Request('POST', self::uri(), [
            'Host' => self::authority(),
            'Content-Length' => '2',
            'Transfer-Encoding' => 'chunked',
            'Connection' => 'close',
            'Expect' => '100-Continue',
            'Accept-Encoding' => 'br, gzip',
        ], '{}');

        self::client()->sendRequest($request);

        $seen = self::seen();
        self::assertSame(['host' => [self::authority()], 'content-length' => ['2']], self::lines($seen, 'host', 'content-length'));
        self::assertSame([], self::lines($seen, 'transfer-encoding', 'connection', 'expect'));
        self::assertStringNotContainsString('br', $seen->header('Accept-Encoding') ?? '');
        self::assertSame('{}', $seen->body);
    }

    public function testSendsTheUserAgentThatIsGiven(): void
    {
        self::client()->sendRequest(self::get()->withHeader('User-Agent', 'an-sdk/1.0'));
        self::assertSame(['user-agent' => ['an-sdk/1.0']], self::lines(self::seen(), 'user-agent'));

        self::client()->sendRequest(self::get());
        self::assertStringStartsWith('ep_account_tokens/', (string) self::seen()->header('User-Agent'));
    }

    public function testJoinsRepeatedHeaderLines(): void
    {
        self::client()->sendRequest(self::get()->withHeader('Accept', ['application/json', 'text/plain']));

        self::assertSame(['accept' => ['application/json, text/plain']], self::lines(self::seen(), 'accept'));
    }

    /** @return iterable<string, array{string}> */
    public static function versions(): iterable
    {
        foreach (['1.0', '1.1', '2.0'] as $version) {
            yield "HTTP/$version" => [$version];
        }
    }

    #[DataProvider('versions')]
    public function testSpeaksHttp11WhateverTheVersionOfTheRequest(string $version): void
    {
        $response = self::faultyClient()->sendRequest(self::faultyRequest()->withProtocolVersion($version));

        self::assertSame('1.1', $response->getProtocolVersion());
        self::assertStringStartsWith('GET ' . self::CART . " HTTP/1.1\r\n", self::$faulty->requests()[0]['head']);
    }

    public function testSendsNoFragment(): void
    {
        self::client()->sendRequest(new Request('GET', self::uri('?a=b#fragment')));

        self::assertSame(self::CART . '?a=b', self::seen()->path);
    }

    public function testTakesAnEmptyPathForTheRoot(): void
    {
        self::client()->sendRequest(new Request('GET', self::$store->baseUri . '?a=b'));

        self::assertCount(1, array_filter(self::$store->log(), static fn (LoggedRequest $seen): bool => $seen->path === '/?a=b'));
    }

    public function testTakesAPathAlone(): void
    {
        self::client()->sendRequest(new Request('GET', self::CART));

        self::assertSame(self::CART, self::seen()->path);
    }

    public function testSendsTheWholeStreamWhereverItStands(): void
    {
        $stream = Utils::streamFor('{"data":{}}');
        $stream->seek(5);

        self::client()->sendRequest((new Request('POST', self::uri()))->withBody($stream));

        self::assertSame('{"data":{}}', self::seen()->body);
    }

    public function testSendsAStreamOfUnknownSizeThatCannotBeRewound(): void
    {
        $pieces = ['{"data":', '{}}', false];
        $stream = new NoSeekStream(new PumpStream(static function () use (&$pieces): string|false {
            return array_shift($pieces) ?? false;
        }));

        self::client()->sendRequest((new Request('POST', self::uri()))->withBody($stream));

        self::assertSame('{"data":{}}', self::seen()->body);
        self::assertSame(['content-length' => ['11']], self::lines(self::seen(), 'content-length', 'transfer-encoding'));
    }

    // ---- what cannot be sent ----

    /** @param \Closure(RequestInterface): RequestInterface $change */
    #[DataProvider('refusals')]
    public function testRefusesBeforeAnythingIsSent(\Closure $change, string $says): void
    {
        $request = $change(self::get());
        try {
            self::client()->sendRequest($request);
            self::fail('it was sent');
        } catch (RequestExceptionInterface $exception) {
            self::assertStringContainsString($says, $exception->getMessage());
            self::assertSame($request, $exception->getRequest());
            self::assertNotInstanceOf(NetworkExceptionInterface::class, $exception);
            self::assertNotNull($exception->getPrevious());
        }
        self::assertSame([], self::$store->log());
    }

    /** @return iterable<string, array{\Closure(RequestInterface): RequestInterface, string}> */
    public static function refusals(): iterable
    {
        $header = static fn (string $name, string $value): \Closure
            => static fn (RequestInterface $request): RequestInterface => $request->withHeader($name, $value);
        $uri = static fn (string $uri): \Closure
            => static fn (RequestInterface $request): RequestInterface => $request->withUri(new \Nyholm\Psr7\Uri($uri));
        $origin = "this client's own origin";

        yield 'another host' => [$uri('https://elsewhere.example' . self::CART), $origin];
        yield 'another port' => [$uri('http://127.0.0.1:1' . self::CART), $origin];
        yield 'user and password' => [static fn (RequestInterface $r): RequestInterface => $r->withUri($r->getUri()->withUserInfo('a', 'b')), $origin];
        yield 'a segment ".."' => [static fn (RequestInterface $r): RequestInterface => $r->withUri($r->getUri()->withPath('/v2/../a')), '".."'];
        yield 'a relative path' => [static fn (): RequestInterface => new Request('GET', 'v2/carts'), 'begin with one "/"'];
        yield 'a Host of its own' => [$header('Host', 'elsewhere.example'), '"Host"'];
        yield 'a wrong Content-Length' => [$header('Content-Length', '7'), '"Content-Length"'];
        yield 'another Transfer-Encoding' => [$header('Transfer-Encoding', 'gzip, chunked'), '"Transfer-Encoding"'];
        yield 'Connection: upgrade' => [$header('Connection', 'upgrade'), '"Connection"'];
        yield 'Authorization' => [$header('Authorization', 'Bearer another'), 'Authorization'];
        yield 'a token as a header' => [$header(Token::HEADER, 'another'), Token::HEADER];
        yield 'Cookie' => [$header('Cookie', 'a=b'), 'Cookie'];
        yield 'an empty header' => [$header('X-Empty', ''), '"X-Empty"'];
        yield 'a number as a name' => [$header('123', 'a'), '123'];
        yield 'OPTIONS' => [static fn (RequestInterface $r): RequestInterface => $r->withMethod('OPTIONS'), 'method'];
        yield 'a GET with a body' => [static fn (RequestInterface $r): RequestInterface => $r->withBody(Utils::streamFor('{}')), 'no body'];
        yield 'a body of more than 16 MiB' => [
            static fn (RequestInterface $r): RequestInterface => $r->withMethod('POST')
                ->withBody(new PumpStream(static fn (int $size): string => str_repeat(' ', $size))),
            '16 MiB',
        ];
        yield 'a body that cannot be read' => [
            static function (RequestInterface $request): RequestInterface {
                $stream = Utils::streamFor('{}');
                $stream->detach();
                return $request->withMethod('POST')->withBody($stream);
            },
            'detached',
        ];
    }

    public function testRefusesATokenWithClientCredentials(): void
    {
        $shop = new EpAccountTokens(Grant::clientCredentials('id', 'secret'), baseUri: self::$store->baseUri);
        $factory = new Psr17Factory();
        $client = new Client($shop, $factory, $factory, new Token('account-1', 'Any', 'token', new \DateTimeImmutable('+1 hour')));
        try {
            $client->sendRequest(self::get());
            self::fail('it was sent');
        } catch (RequestException $exception) {
            self::assertInstanceOf(EpAccountTokensError::class, $exception->getPrevious());
        }
        self::assertSame([], self::$store->log());
    }

    public function testPutsNoSecretIntoMessagesAndTraces(): void
    {
        $ignored = ini_set('zend.exception_ignore_args', '0');
        try {
            self::client()->sendRequest(new Request('POST', self::uri(), ['Content-Length' => '7', 'X-Shop' => 'secret-1'], 'secret-2'));
            self::fail('it was sent');
        } catch (RequestException $exception) {
            do {
                self::assertStringNotContainsString('secret', $exception->getMessage() . $exception->getTraceAsString());
            } while ($exception = $exception->getPrevious());
        } finally {
            ini_set('zend.exception_ignore_args', (string) $ignored);
        }
    }

    // ---- what has no response ----

    public function testSaysThatNobodyAnswers(): void
    {
        $listener = stream_socket_server('tcp://127.0.0.1:0');
        self::assertNotFalse($listener);
        $address = stream_socket_get_name($listener, false);
        fclose($listener);
        $request = new Request('GET', "http://$address/");

        $exception = self::failure(NetworkException::class, self::clientOf("http://$address", maxRetries: 0), $request);

        self::assertInstanceOf(NetworkExceptionInterface::class, $exception);
        self::assertInstanceOf(ConnectionFailedException::class, $exception->getPrevious());
    }

    public function testSaysThatTheTimeRanOut(): void
    {
        self::$faulty->plan(self::CART, Fault::afterBody(['hold']));

        $exception = self::failure(NetworkException::class, self::faultyClient(timeout: 0.3, maxRetries: 0), self::faultyRequest());

        self::assertInstanceOf(TimeoutException::class, $exception->getPrevious());
    }

    public function testSaysThatAPostMayHaveBeenCarriedOutAndSendsItOnce(): void
    {
        self::$faulty->plan(self::CART, Fault::afterBody(['close']), times: 5);

        $exception = self::failure(NetworkException::class, self::faultyClient(), self::faultyRequest('POST', '{"data":{}}'));

        self::assertInstanceOf(OutcomeUnknownException::class, $exception->getPrevious());
        self::assertSame(1, self::$faulty->bodies(self::CART));
    }

    public function testSendsAGetAgain(): void
    {
        self::$faulty->plan(self::CART, Fault::afterBody(['close']));

        self::assertSame(200, self::faultyClient()->sendRequest(self::faultyRequest())->getStatusCode());
        self::assertSame(2, self::$faulty->bodies(self::CART));
    }

    public function testSaysThatTheBearerWasRefused(): void
    {
        $shop = new EpAccountTokens(Grant::implicit('no-such-client'), baseUri: self::$store->baseUri);
        $factory = new Psr17Factory();

        $exception = self::failure(ClientException::class, new Client($shop, $factory, $factory), self::get());

        self::assertInstanceOf(UnauthorizedException::class, $exception->getPrevious());
        self::assertCount(0, self::$store->requests(self::CART));
    }

    public function testSaysThatWhatCameIsNoHttpResponse(): void
    {
        self::$faulty->plan(self::CART, Fault::raw("220 mail.example ESMTP\r\n"));

        $exception = self::failure(ClientException::class, self::faultyClient(maxRetries: 0), self::faultyRequest());

        self::assertInstanceOf(ProtocolException::class, $exception->getPrevious());
    }

    public function testSaysThatPsr7CannotSayTheResponse(): void
    {
        self::$faulty->plan(self::CART, Fault::raw("HTTP/1.1 200 OK\r\nBad Name: x\r\nContent-Length: 0\r\n\r\n"));

        self::failure(ClientException::class, self::faultyClient(maxRetries: 0), self::faultyRequest());
    }

    /** What the shop's own callback throws is the shop's. */
    public function testLetsThroughWhatACallbackOfTheShopThrows(): void
    {
        $shop = new EpAccountTokens(
            Grant::callback(static fn (bool $renew): string => throw new \DomainException('no bearer today')),
            baseUri: self::$store->baseUri,
        );
        $factory = new Psr17Factory();

        $this->expectExceptionObject(new \DomainException('no bearer today'));
        (new Client($shop, $factory, $factory))->sendRequest(self::get());
    }

    // ---- helpers ----

    /**
     * @param class-string<ClientException> $class of exactly this class
     */
    private static function failure(string $class, Client $client, RequestInterface $request): ClientException
    {
        try {
            $response = $client->sendRequest($request);
        } catch (ClientExceptionInterface $exception) {
            self::assertSame($class, get_class($exception), $exception->getMessage());
            self::assertSame($request, $exception->getRequest());
            self::assertSame($exception->getPrevious()?->getMessage(), $exception->getMessage());
            return $exception;
        }
        self::fail("there was a response, {$response->getStatusCode()}");
    }

    private static function shop(mixed ...$settings): EpAccountTokens
    {
        return new EpAccountTokens(Grant::implicit(CommerceServer::CLIENT_ID), ...['baseUri' => self::$store->baseUri, ...$settings]);
    }

    private static function client(mixed ...$settings): Client
    {
        $factory = new Psr17Factory();
        return new Client(self::shop(...$settings), $factory, $factory);
    }

    /** With a bearer that need not be fetched. */
    private static function clientOf(string $baseUri, mixed ...$settings): Client
    {
        $factory = new Psr17Factory();
        return new Client(new EpAccountTokens(Grant::bearer('bearer'), $baseUri, ...$settings), $factory, $factory);
    }

    private static function faultyClient(mixed ...$settings): Client
    {
        return self::clientOf(self::$faulty->baseUri, ...$settings);
    }

    private static function faultyRequest(string $method = 'GET', string $body = ''): Request
    {
        return new Request($method, self::$faulty->baseUri . self::CART, [], $body);
    }

    private static function uri(string $rest = ''): string
    {
        return self::$store->baseUri . self::CART . $rest;
    }

    private static function authority(): string
    {
        return substr(self::$store->baseUri, strlen('http://'));
    }

    private static function get(): Request
    {
        return new Request('GET', self::uri());
    }

    private static function seen(): LoggedRequest
    {
        return self::$store->lastRequest(self::CART);
    }

    /**
     * The header lines of these names, each as it came.
     *
     * @return array<string, list<string>>
     */
    private static function lines(LoggedRequest $request, string ...$names): array
    {
        $lines = [];
        foreach ($request->headers as [$name, $value]) {
            if (in_array(strtolower($name), $names, true)) {
                $lines[strtolower($name)][] = $value;
            }
        }
        return $lines;
    }
}
