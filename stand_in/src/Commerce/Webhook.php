<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\StandIn\Commerce;

use EpAccountTokens\StandIn\EventLoop;

/** Events that are sent to the shop. They go through the event loop, so that a webhook that hangs holds up nothing. */
final class Webhook
{
    private const SECONDS = 10.0;
    private const KEPT = 100;

    /** @var array<int, array{url: string, event: string, outcome: string}> */
    private array $deliveries = [];
    private int $last = 0;

    public function __construct(private readonly EventLoop $loop, private readonly Settings $settings)
    {
    }

    /** Plain http, and an address or localhost: to look up a name would stop the loop. */
    public static function accepts(string $url): bool
    {
        $host = parse_url($url, PHP_URL_HOST);
        return parse_url($url, PHP_URL_SCHEME) === 'http' && is_string($host)
            && ($host === 'localhost' || filter_var(trim($host, '[]'), FILTER_VALIDATE_IP) !== false);
    }

    /** @return list<array{url: string, event: string, outcome: string}> outcome: "pending", a status, or what went wrong */
    public function deliveries(): array
    {
        return array_values($this->deliveries);
    }

    public function send(string $event, array $payload): void
    {
        $url = $this->settings->get('webhook_url');
        if ($url === null) {
            return;
        }
        $id = ++$this->last;
        $this->deliveries[$id] = ['url' => $url, 'event' => $event, 'outcome' => 'pending'];
        $this->deliveries = array_slice($this->deliveries, -self::KEPT, preserve_keys: true);

        $parts = parse_url($url) + ['port' => 80, 'path' => '/'];
        $stream = @stream_socket_client(
            "tcp://{$parts['host']}:{$parts['port']}",
            flags: STREAM_CLIENT_CONNECT | STREAM_CLIENT_ASYNC_CONNECT,
        );
        if ($stream === false) {
            $this->note($id, 'not connected');
            return;
        }
        stream_set_blocking($stream, false);
        $body = json_encode(
            ['id' => Random::uuid(), 'triggered_by' => $event, 'attempt' => 1, 'payload' => $payload],
            JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR,
        );
        $this->exchange($id, $stream, $this->head($parts, strlen($body)) . $body);
    }

    private function head(array $url, int $length): string
    {
        $secret = $this->settings->get('webhook_secret');
        return 'POST ' . $url['path'] . (isset($url['query']) ? "?{$url['query']}" : '') . " HTTP/1.1\r\n"
            . "Host: {$url['host']}:{$url['port']}\r\nConnection: close\r\n"
            . ($secret === null ? '' : "X-Moltin-Secret-Key: $secret\r\n")
            . "Content-Type: application/json\r\nContent-Length: $length\r\n\r\n";
    }

    /** @param resource $stream */
    private function exchange(int $id, $stream, string $out): void
    {
        $in = '';
        $end = function (string $outcome) use ($id, $stream, &$timer): void {
            $this->loop->cancel($timer);
            $this->loop->forget($stream);
            fclose($stream);
            $this->note($id, $outcome);
        };
        $timer = $this->loop->after(self::SECONDS, fn () => $end('no answer'));
        $this->loop->whenWritable($stream, function () use ($stream, &$out, $end): void {
            $written = @fwrite($stream, $out);
            if ($written === false) {
                $end('not connected');
            } elseif (($out = substr($out, $written)) === '') {
                $this->loop->whenWritable($stream, null);
            }
        });
        $this->loop->whenReadable($stream, function () use ($stream, &$in, $end): void {
            $in .= @fread($stream, 8192);
            if (preg_match('#^HTTP/1\.[01] (\d{3})#', $in, $match)) {
                $end($match[1]);
            } elseif (feof($stream) || strlen($in) > 8192) {
                $end('no answer');
            }
        });
    }

    private function note(int $id, string $outcome): void
    {
        if (isset($this->deliveries[$id])) {
            $this->deliveries[$id]['outcome'] = $outcome;
        }
    }
}
