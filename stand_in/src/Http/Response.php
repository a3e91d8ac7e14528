<?php
declare(strict_types=1);

namespace EpAccountTokens\StandIn\Http;

final readonly class Response
{
    /** Bytes that are no UTF-8 may come back in an error; the service's encoder replaces them too. */
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
