<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

use EpAccountTokens\Grant;
use EpAccountTokens\Psr18\Client;
use GuzzleHttp\Psr7\HttpFactory;
use Http\Client\Tests\HttpClientTest;
use Psr\Http\Client\ClientInterface;

/** The tests of the suite, all but those that cannot fit a client of this one API: they are skipped, and say why. */
final class SuiteTest extends HttpClientTest
{
    private const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'];

    protected function createHttpAdapter(): ClientInterface
    {
        return self::client(dirname($_SERVER['TEST_SERVER']));
    }

    /** @dataProvider requestProvider */
    public function testSendRequest($method, $uri, array $headers, $body)
    {
        if (!in_array($method, self::METHODS, true)) {
            $this->markTestSkipped("send() refuses $method, which the API does not have");
        }
        $this->skipIfRefused($method, $body);
        parent::testSendRequest($method, $uri, $headers, $body);
    }

    /** @dataProvider requestWithOutcomeProvider */
    public function testSendRequestWithOutcome($uriAndOutcome, $protocolVersion, array $headers, $body)
    {
        // The suite itself leaves out the body where the version is 1.0.
        $this->skipIfRefused('GET', $protocolVersion === '1.0' ? null : $body);
        parent::testSendRequestWithOutcome($uriAndOutcome, $protocolVersion, $headers, $body);
    }

    /** A client is bound to one origin: here to the one that cannot be found. */
    public function testSendWithInvalidUri()
    {
        $this->httpAdapter = self::client($this->getInvalidUri());
        parent::testSendWithInvalidUri();
    }

    /** The suite's own is http, which a client refuses but for loopback. */
    protected function getInvalidUri()
    {
        return 'https://shop.invalid';
    }

    private static function client(string $origin): Client
    {
        $factory = new HttpFactory();
        return new Client(new EpAccountTokens(Grant::bearer('bearer'), $origin, maxRetries: 0), $factory, $factory);
    }

    private function skipIfRefused(string $method, ?string $body): void
    {
        if ($body !== null && in_array($method, ['GET', 'HEAD'], true)) {
            $this->markTestSkipped("send() refuses a $method with a body, to which RFC 9110 gives no meaning");
        }
    }

    /**
     * As the suite's, but that the connection is kept although the request says `Connection: close`, that no body is told by no Content-Length where
     * the method expects none, and that the body is looked at.
     */
    protected function assertRequest($method, array $headers = [], $body = null, $protocolVersion = '1.1')
    {
        $seen = $this->getRequest();
        $this->assertSame('HTTP/1.1', $seen['SERVER']['SERVER_PROTOCOL']);
        $this->assertSame($method, $seen['SERVER']['REQUEST_METHOD']);
        $this->assertSame((string) $body, $seen['INPUT']);
        $this->assertSame((string) strlen((string) $body), $seen['SERVER']['CONTENT_LENGTH'] ?? '0');
        unset($headers['Connection'], $headers['Content-Length']);
        foreach ($headers as $name => $value) {
            $this->assertSame($value, $seen['SERVER']['HTTP_' . strtoupper(strtr($name, '-', '_'))] ?? null, $name);
        }
        $this->assertArrayNotHasKey('HTTP_CONNECTION', $seen['SERVER']);
    }
}
