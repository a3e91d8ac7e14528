<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\StandIn\Http;

final readonly class Response
{
    /** Phrases of the status line, which the API's errors have as titles. */
    public const REASONS = [
        200 => 'OK', 201 => 'Created', 202 => 'Accepted', 204 => 'No Content', 303 => 'See Other',
        307 => 'Temporary Redirect', 400 => 'Bad Request', 401 => 'Unauthorized', 403 => 'Forbidden',
        404 => 'Not Found', 405 => 'Method Not Allowed', 413 => 'Content Too Large',
        415 => 'Unsupported Media Type', 422 => 'Unprocessable Entity', 429 => 'Too Many Requests',
        431 => 'Request Header Fields Too Large', 500 => 'Internal Server Error', 502 => 'Bad Gateway',
        503 => 'Service Unavailable', 504 => 'Gateway Timeout',
    ];
    /** An error may repeat bytes that are no UTF-8; they are replaced, so that the error arrives. */
    private const JSON = JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE | JSON_THROW_ON_ERROR;

    /**
     * @param array<string, string|list<string>> $headers a list makes one line of each of its values
     * @param ?\Closure $afterSent called once the last byte has been handed to the kernel
     */
    public function __construct(
        public int $status,
        public string $body = '',
        public array $headers = [],
        public ?\Closure $afterSent = null,
    ) {
    }

    public static function json(int $status, mixed $data): self
    {
        return new self($status, json_encode($data, self::JSON), ['Content-Type' => 'application/json']);
    }

    public static function html(int $status, string $page): self
    {
        return new self($status, $page, ['Content-Type' => 'text/html; charset=utf-8']);
    }

    /** @param array<string, string> $fields added to the query of the URI */
    public static function redirectWith(int $status, string $uri, array $fields): self
    {
        $query = http_build_query($fields, encoding_type: PHP_QUERY_RFC3986);
        return new self($status, '', ['Location' => $uri . (str_contains($uri, '?') ? '&' : '?') . $query]);
    }

    public function hasHeader(string $name): bool
    {
        return isset(array_change_key_case($this->headers)[strtolower($name)]);
    }

    /** @param array<string, string> $defaults added where the response has no header of that name */
    public function withDefaults(array $defaults): self
    {
        $missing = array_filter($defaults, fn (string $name) => !$this->hasHeader($name), ARRAY_FILTER_USE_KEY);
        return new self($this->status, $this->body, $this->headers + $missing, $this->afterSent);
    }
}
