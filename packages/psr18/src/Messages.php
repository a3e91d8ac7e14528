<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Psr18;

use EpAccountTokens\HttpRequest;
use EpAccountTokens\HttpResponse;
use Psr\Http\Message\RequestInterface;
use Psr\Http\Message\ResponseFactoryInterface;
use Psr\Http\Message\ResponseInterface;
use Psr\Http\Message\StreamFactoryInterface;
use Psr\Http\Message\StreamInterface;
use Psr\Http\Message\UriInterface;

/** Makes a request of the extension from one of PSR-7, and a response of PSR-7 from one of the extension. */
final class Messages
{
    private const MAX_BODY = 16 << 20;
    private const READ_SIZE = 1 << 16;

    public function __construct(
        private readonly ResponseFactoryInterface $responseFactory,
        private readonly StreamFactoryInterface $streamFactory,
    ) {
    }

    /**
     * What `EpAccountTokens::send()` checks is not checked here.
     *
     * @throws \ValueError if a header says what is not going to be so, or the body is too large
     * @throws \RuntimeException if the body cannot be read
     */
    public function request(#[\SensitiveParameter] RequestInterface $request): HttpRequest
    {
        $uri = $request->getUri()->withFragment('');
        if ($uri->getHost() !== '' && $uri->getPath() === '') {
            $uri = $uri->withPath('/');
        }
        $body = self::read($request->getBody());
        $headers = [];
        foreach ($request->getHeaders() as $name => $values) {
            if (!is_string($name)) {
                throw new \ValueError("The name of a header must not be a number: $name");
            }
            $value = implode(', ', $values);
            if (!self::isOfTheConnection($request->getUri(), $name, $value, strlen($body))) {
                $headers[$name] = $value;
            }
        }
        return new HttpRequest($request->getMethod(), (string) $uri, $headers, $body);
    }

    /** @throws \InvalidArgumentException if PSR-7 cannot say it */
    public function response(HttpResponse $response): ResponseInterface
    {
        $message = $this->responseFactory->createResponse($response->status);
        foreach ($response->headers as $name => $value) {
            $message = $message->withAddedHeader((string) $name, $value);
        }
        $body = $this->streamFactory->createStream($response->body);
        if ($body->isSeekable()) {
            $body->rewind();
        }
        return $message->withBody($body);
    }

    /**
     * Whether a header only tells what the client does by itself, so that it need not be sent on. PSR-7 messages, and the middleware of others, carry
     * these without their user's asking.
     */
    private static function isOfTheConnection(UriInterface $uri, string $name, #[\SensitiveParameter] string $value, int $length): bool
    {
        $value = strtolower($value);
        $good = match (strtolower($name)) {
            'host' => in_array($value, self::hosts($uri), true),
            'content-length' => $value === (string) $length,
            'transfer-encoding' => $value === 'chunked',
            'connection' => $value === 'keep-alive' || $value === 'close',
            'expect' => $value === '100-continue' || $value === '',
            'accept-encoding' => true,
            default => null,
        };
        if ($good === false) {
            throw new \ValueError("The request's header \"$name\" must not differ from what is sent: leave it out");
        }
        return $good === true;
    }

    /** @return list<string> what the Host header may be: that of the URI, which is the client's own origin or refused */
    private static function hosts(UriInterface $uri): array
    {
        $host = strtolower($uri->getHost());
        $port = $uri->getPort() ?? ($uri->getScheme() === 'http' ? 80 : 443);
        return $uri->getPort() === null ? [$host, "$host:$port"] : ["$host:$port"];
    }

    /** The whole stream, from its beginning if it can be rewound. */
    private static function read(StreamInterface $stream): string
    {
        if ($stream->isSeekable()) {
            $stream->rewind();
        }
        $body = '';
        while (!$stream->eof() && ($piece = $stream->read(self::READ_SIZE)) !== '') {
            $body .= $piece;
            if (strlen($body) > self::MAX_BODY) {
                throw new \ValueError('The body must have at most 16 MiB');
            }
        }
        return $body;
    }
}
