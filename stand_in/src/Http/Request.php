<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\StandIn\Http;

final readonly class Request
{
    /** @param list<array{string, string}> $headers as received: order, case and repetition kept */
    public function __construct(
        public string $method,
        public string $target,
        public string $version,
        public array $headers,
        public string $body,
        public string $scheme,
    ) {
    }

    /** Clients of a proxy send the whole URL as the target (RFC 9112, section 3.2.2). */
    public function path(): string
    {
        return explode('?', preg_replace('{^https?://[^/?]*}i', '', $this->target), 2)[0];
    }

    /** Bracketed names become arrays, escaped or not: page[limit] and page%5Blimit%5D are the same. */
    public function query(): array
    {
        return self::parseFields(explode('?', $this->target, 2)[1] ?? '');
    }

    public function form(): array
    {
        return $this->mediaType() === 'application/x-www-form-urlencoded' ? self::parseFields($this->body) : [];
    }

    public function header(string $name): ?string
    {
        foreach ($this->headers as [$candidate, $value]) {
            if (strcasecmp($candidate, $name) === 0) {
                return $value;
            }
        }
        return null;
    }

    /** @return list<string> the elements of all headers of that name, in lower case */
    public function listHeader(string $name): array
    {
        $lines = array_filter($this->headers, fn (array $header) => strcasecmp($header[0], $name) === 0);
        return array_map(trim(...), explode(',', strtolower(implode(',', array_column($lines, 1)))));
    }

    public function mediaType(): string
    {
        return strtolower(trim(explode(';', $this->header('Content-Type') ?? '', 2)[0]));
    }

    public function bearer(): ?string
    {
        return preg_match('/^Bearer +(\S+)$/i', $this->header('Authorization') ?? '', $match) ? $match[1] : null;
    }

    /** Links in responses name the server as this client addressed it. */
    public function origin(): string
    {
        return $this->scheme . '://' . $this->header('Host');
    }

    private static function parseFields(string $encoded): array
    {
        parse_str($encoded, $fields);
        return $fields;
    }
}
