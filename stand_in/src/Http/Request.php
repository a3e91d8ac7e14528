<?php
declare(strict_types=1);

namespace EpAccountTokens\StandIn;

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

    public function path(): string
    {
        return explode('?', $this->target, 2)[0];
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

    public function mediaType(): string
    {
        return strtolower(trim(explode(';', $this->header('Content-Type') ?? '', 2)[0]));
    }

    public function bearer(): ?string
    {
        return preg_match('/^Bearer +(\S+)$/i', $this->header('Authorization') ?? '', $match) ? $match[1] : null;
    }

    /** Links in replies name the server the way this client reached it. */
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

final readonly class Reply
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

    public static function redirect(int $status, string $location): self
    {
        return new self($status, '', ['Location' => $location]);
    }

    /** @param array<string, string> $defaults added where the reply has no header of that name */
    public function withDefaults(array $defaults): self
    {
        $present = array_change_key_case($this->headers);
        $missing = array_filter($defaults, fn (string $name) => !isset($present[strtolower($name)]), ARRAY_FILTER_USE_KEY);
        return new self($this->status, $this->body, $this->headers + $missing, $this->afterSent);
    }
}

/** How a reply leaves: at once or later, and whether the connection outlives it. A null reply is none at all. */
final readonly class Delivery
{
    public function __construct(public ?Reply $reply, public int $delayMs = 0, public bool $close = false)
    {
    }
}

/** What the HTTP layer serves. Connections are named by a serial number that is never given twice. */
interface Handler
{
    public function handle(Request $request, int $connection): Delivery;

    public function closed(int $connection): void;
}
