<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\StandIn\Http;

/** Makes requests of bytes. It is strict: what two parsers could understand differently is refused. */
final class RequestParser
{
    private const MAX_HEAD = 65_536;
    private const MAX_BODY = 1_048_576;
    private const TOKEN = '[!#$%&\'*+.^_`|~0-9A-Za-z-]+';

    private string $buffer = '';
    /** @var ?array{string, string, string, list<array{string, string}>} method, target, version, headers */
    private ?array $head = null;
    private ?int $length = null;
    private bool $continueWanted = false;
    private string $chunks = '';

    public function __construct(private readonly string $scheme)
    {
    }

    public function feed(string $bytes): void
    {
        $this->buffer .= $bytes;
        if (strlen($this->buffer) > 2 * (self::MAX_HEAD + self::MAX_BODY)) {
            throw new MalformedRequest('too much sent ahead', 413);
        }
    }

    /** The next complete request, or null while bytes are missing. */
    public function next(): ?Request
    {
        if ($this->head === null && !$this->readHead()) {
            return null;
        }
        $body = $this->length === null ? $this->readChunks() : $this->readBody($this->length);
        if ($body === null) {
            return null;
        }
        [$method, $target, $version, $headers] = $this->head;
        $this->head = null;
        return new Request($method, $target, $version, $headers, $body, $this->scheme);
    }

    /** True once per request whose client waits for "100 Continue" before it sends the body. */
    public function takeContinue(): bool
    {
        $wanted = $this->continueWanted;
        $this->continueWanted = false;
        return $wanted;
    }

    private function readHead(): bool
    {
        $this->buffer = ltrim($this->buffer, "\r\n");
        $end = strpos($this->buffer, "\r\n\r\n");
        if (($end === false ? strlen($this->buffer) : $end) > self::MAX_HEAD) {
            throw new MalformedRequest('header too large', 431);
        }
        if ($end === false) {
            return false;
        }
        $lines = explode("\r\n", substr($this->buffer, 0, $end));
        $this->buffer = substr($this->buffer, $end + 4);

        if (!preg_match('{^(' . self::TOKEN . ') ([!-~]+) (HTTP/1\.[01])$}D', array_shift($lines), $start)) {
            throw new MalformedRequest('bad request line', 400);
        }
        $headers = array_map(self::parseHeader(...), $lines);
        $this->head = [$start[1], $start[2], $start[3], $headers];
        $this->frameBody($headers);
        if ($start[3] === 'HTTP/1.1' && count(self::values($headers, 'host')) !== 1) {
            throw new MalformedRequest('exactly one Host is needed', 400);
        }
        return true;
    }

    /** @return array{string, string} */
    private static function parseHeader(string $line): array
    {
        if (!preg_match('/^(' . self::TOKEN . '):[ \t]*([^\x00-\x08\x0A-\x1F\x7F]*?)[ \t]*$/D', $line, $match)) {
            throw new MalformedRequest('bad header line', 400);
        }
        return [$match[1], $match[2]];
    }

    /** @param list<array{string, string}> $headers */
    private function frameBody(array $headers): void
    {
        $codings = self::values($headers, 'transfer-encoding');
        $lengths = array_unique(self::values($headers, 'content-length'));
        if ($codings !== [] && ($lengths !== [] || strtolower(implode(',', $codings)) !== 'chunked')) {
            throw new MalformedRequest('unclear body framing', 400);
        }
        if (count($lengths) > 1 || ($lengths !== [] && !preg_match('/^\d{1,15}$/D', $lengths[0]))) {
            throw new MalformedRequest('bad Content-Length', 400);
        }
        $this->length = $codings !== [] ? null : (int) ($lengths[0] ?? 0);
        $this->chunks = '';
        if ($this->length > self::MAX_BODY) {
            throw new MalformedRequest('body too large', 413);
        }
        $this->continueWanted = $this->buffer === '' && $this->length !== 0
            && strtolower(implode(',', self::values($headers, 'expect'))) === '100-continue';
    }

    /** @param list<array{string, string}> $headers
     *  @return list<string> */
    private static function values(array $headers, string $name): array
    {
        return array_column(array_filter($headers, fn (array $header) => strtolower($header[0]) === $name), 1);
    }

    private function readBody(int $length): ?string
    {
        if (strlen($this->buffer) < $length) {
            return null;
        }
        $body = substr($this->buffer, 0, $length);
        $this->buffer = substr($this->buffer, $length);
        return $body;
    }

    private function readChunks(): ?string
    {
        while (($end = strpos($this->buffer, "\r\n")) !== false) {
            if (!preg_match('/^([0-9A-Fa-f]{1,8})[ \t]*(?:;[^\x00-\x08\x0A-\x1F\x7F]*)?$/D', substr($this->buffer, 0, $end), $match)) {
                throw new MalformedRequest('bad chunk size', 400);
            }
            $size = (int) hexdec($match[1]);
            if ($size === 0) {
                return $this->readTrailer($end);
            }
            if (strlen($this->chunks) + $size > self::MAX_BODY) {
                throw new MalformedRequest('body too large', 413);
            }
            if (strlen($this->buffer) < $end + 2 + $size + 2) {
                return null;
            }
            if (substr($this->buffer, $end + 2 + $size, 2) !== "\r\n") {
                throw new MalformedRequest('bad chunk end', 400);
            }
            $this->chunks .= substr($this->buffer, $end + 2, $size);
            $this->buffer = substr($this->buffer, $end + 2 + $size + 2);
        }
        return null;
    }

    /** Trailer fields are checked and dropped. $end is where the line of the last chunk ends. */
    private function readTrailer(int $end): ?string
    {
        $close = strpos($this->buffer, "\r\n\r\n", $end);
        if ($close === false) {
            return null;
        }
        if ($close > $end) {
            array_map(self::parseHeader(...), explode("\r\n", substr($this->buffer, $end + 2, $close - $end - 2)));
        }
        $this->buffer = substr($this->buffer, $close + 4);
        return $this->chunks;
    }
}
