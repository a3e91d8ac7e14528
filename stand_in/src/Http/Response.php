<?php
declare(strict_types=1);

namespace EpAccountTokens\StandIn\Http;

final readonly class Response
{
    private const JSON = JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR;

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

    /** @param array<string, string> $defaults added where the response has no header of that name */
    public function withDefaults(array $defaults): self
    {
        $present = array_change_key_case($this->headers);
        $missing = array_filter($defaults, fn (string $name) => !isset($present[strtolower($name)]), ARRAY_FILTER_USE_KEY);
        return new self($this->status, $this->body, $this->headers + $missing, $this->afterSent);
    }
}
