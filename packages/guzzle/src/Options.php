<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Guzzle;

use EpAccountTokens\Token;
use GuzzleHttp\Exception\InvalidArgumentException;
use GuzzleHttp\Psr7\LazyOpenStream;
use GuzzleHttp\Psr7\Utils;
use GuzzleHttp\RequestOptions;
use Psr\Http\Message\RequestInterface;
use Psr\Http\Message\StreamInterface;

/**
 * What this handler makes of Guzzle's request options. Those that it cannot honour are refused; those that middleware deals with are none of its
 * business.
 *
 * @internal
 */
final class Options
{
    /** The longest timeout of `EpAccountTokens::with()`, and the shortest. */
    private const TIMEOUTS = [0.001, 3600.0];

    /** option => why it is refused, where it is set at all */
    private const REFUSED = [
        RequestOptions::AUTH => 'the client adds the bearer itself',
        RequestOptions::CERT => 'the client has no certificate of its own',
        'cert_type' => 'the client has no certificate of its own',
        RequestOptions::SSL_KEY => 'the client has no certificate of its own',
        'ssl_key_type' => 'the client has no certificate of its own',
        'crypto_method_max' => 'the newest TLS that both sides know is used',
        'curl' => 'what can be set is set on the client',
        'stream_context' => 'what can be set is set on the client',
        RequestOptions::DEBUG => 'give the client an observer',
        RequestOptions::FORCE_IP_RESOLVE => 'give the client an ipVersion',
        RequestOptions::PROGRESS => 'a reply is returned as a whole',
        'on_trailers' => 'trailers are not read',
    ];

    /** In seconds; null: the client's own. */
    public readonly ?float $timeout;
    public readonly ?Token $token;
    /** In seconds. */
    public readonly float $delay;
    public readonly ?\Closure $onHeaders;
    public readonly ?\Closure $onStats;
    /** @var string|resource|StreamInterface|null */
    private readonly mixed $sink;

    /**
     * @param array<string, mixed> $options
     * @throws InvalidArgumentException that names the option
     */
    public function __construct(RequestInterface $request, array $options, ?Token $token)
    {
        foreach (self::REFUSED as $option => $why) {
            if (!empty($options[$option])) {
                throw self::refusal($option, $why);
            }
        }
        $token = $options[Handler::TOKEN] ?? $token;
        if ($token !== null && !$token instanceof Token) {
            throw self::refusal(Handler::TOKEN, 'it must be a ' . Token::class);
        }
        $this->token = $token;
        $this->timeout = self::timeout($options[RequestOptions::TIMEOUT] ?? 0);
        $this->delay = self::seconds(RequestOptions::DELAY, $options[RequestOptions::DELAY] ?? 0) / 1000;
        self::checkTls($options);
        self::checkProtocols($options['protocols'] ?? null, $request->getUri()->getScheme());
        self::checkProxy($options[RequestOptions::PROXY] ?? null, $request->getUri()->getScheme());
        self::checkMultiplexing($options['multiplex'] ?? null);
        if (($options[RequestOptions::DECODE_CONTENT] ?? true) === false) {
            throw self::refusal(RequestOptions::DECODE_CONTENT, 'gzip is always decoded');
        }
        $this->onHeaders = self::callback(RequestOptions::ON_HEADERS, $options[RequestOptions::ON_HEADERS] ?? null);
        $this->onStats = self::callback(RequestOptions::ON_STATS, $options[RequestOptions::ON_STATS] ?? null);
        $sink = $options[RequestOptions::SINK] ?? null;
        if ($sink !== null && !is_string($sink) && !is_resource($sink) && !$sink instanceof StreamInterface) {
            throw self::refusal(RequestOptions::SINK, 'it must be a file name, a resource or a stream');
        }
        $this->sink = $sink;
    }

    /** Where the body is to be written; null: nowhere in particular. */
    public function sink(): ?StreamInterface
    {
        return match (true) {
            $this->sink === null => null,
            is_string($this->sink) => new LazyOpenStream($this->sink, 'w+'),
            default => Utils::streamFor($this->sink),
        };
    }

    private static function callback(string $option, mixed $value): ?\Closure
    {
        if ($value !== null && !is_callable($value)) {
            throw self::refusal($option, 'it must be callable');
        }
        return $value === null ? null : $value(...);
    }

    /** 0 is Guzzle's word for no limit: then the client's own holds. */
    private static function timeout(mixed $value): ?float
    {
        $seconds = self::seconds(RequestOptions::TIMEOUT, $value);
        return $seconds === 0.0 ? null : min(max($seconds, self::TIMEOUTS[0]), self::TIMEOUTS[1]);
    }

    private static function seconds(string $option, mixed $value): float
    {
        if (!is_numeric($value) || !is_finite((float) $value) || $value < 0) {
            throw self::refusal($option, 'it must be a number of 0 or more');
        }
        return (float) $value;
    }

    /** @param array<string, mixed> $options */
    private static function checkTls(array $options): void
    {
        if (($options[RequestOptions::VERIFY] ?? true) !== true) {
            throw self::refusal(RequestOptions::VERIFY, 'certificates are always verified; give the client a caFile');
        }
        // The client's own floor is TLS 1.2; a lower one is met by that.
        if (($options['crypto_method'] ?? null) === STREAM_CRYPTO_METHOD_TLSv1_3_CLIENT) {
            throw self::refusal('crypto_method', 'TLS 1.2 is allowed as well');
        }
    }

    /** What Guzzle has found in the environment is no choice of the caller's: a client takes nothing from there. */
    private static function checkProxy(mixed $proxy, string $scheme): void
    {
        $given = is_array($proxy) ? $proxy[$scheme] ?? null : $proxy;
        $variable = strtoupper($scheme) . '_PROXY';
        $inherited = is_array($proxy) ? $_SERVER[$variable] ?? getenv($variable) : false;
        if ($given !== null && $given !== '' && $given !== $inherited) {
            throw self::refusal(RequestOptions::PROXY, 'give the client a proxy');
        }
    }

    private static function checkProtocols(mixed $protocols, string $scheme): void
    {
        if (is_array($protocols) && $scheme !== '' && !in_array($scheme, $protocols, true)) {
            throw self::refusal('protocols', "the client's origin is $scheme");
        }
    }

    private static function checkMultiplexing(mixed $mode): void
    {
        if (is_string($mode) && str_starts_with($mode, 'require')) {
            throw self::refusal('multiplex', 'the client speaks HTTP/1.1');
        }
    }

    private static function refusal(string $option, string $why): InvalidArgumentException
    {
        return new InvalidArgumentException("The request option \"$option\" cannot be honoured: $why");
    }
}
