<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\StandIn\Commerce;

use EpAccountTokens\StandIn\Http\HandlerResult;
use EpAccountTokens\StandIn\Http\Request;
use EpAccountTokens\StandIn\Http\Response;

/** A forced answer, and the requests that it is for. */
final readonly class ScriptedReply
{
    private const KEYS = [
        'path', 'method', 'times', 'status', 'headers', 'body', 'json', 'delay', 'handle', 'drop', 'close',
    ];

    private function __construct(
        private string $path,
        private ?string $method,
        public int $times,
        private Response $response,
        private int $delayMs,
        private bool $handle,
        private bool $drop,
        private bool $close,
    ) {
    }

    /** @throws \InvalidArgumentException|\TypeError */
    public static function of(array $script): self
    {
        $unknown = array_diff(array_keys($script), self::KEYS);
        if ($unknown !== [] || !isset($script['path'])) {
            throw new \InvalidArgumentException('a reply has a path and any of: ' . implode(', ', array_slice(self::KEYS, 1)));
        }
        $times = $script['times'] ?? 1;
        $status = $script['status'] ?? 200;
        if (!is_int($times) || $times < 1 || !is_int($status) || $status < 100 || $status > 999) {
            throw new \InvalidArgumentException('times is at least 1, and status from 100 to 999');
        }
        $response = array_key_exists('json', $script)
            ? Response::json($status, $script['json'])
            : new Response($status, $script['body'] ?? '');
        return new self(
            $script['path'],
            $script['method'] ?? null,
            $times,
            new Response($response->status, $response->body, self::headers($script['headers'] ?? [])),
            $script['delay'] ?? 0,
            $script['handle'] ?? false,
            $script['drop'] ?? false,
            $script['close'] ?? false,
        );
    }

    public function matches(Request $request): bool
    {
        $pathMatches = str_ends_with($this->path, '*')
            ? str_starts_with($request->path(), substr($this->path, 0, -1))
            : $request->path() === $this->path;
        return $pathMatches && ($this->method === null || $this->method === $request->method);
    }

    /** @param \Closure(): Response $handle the stand-in's own answer, with all that it changes */
    public function deliver(\Closure $handle): HandlerResult
    {
        $afterSent = $this->handle ? $handle()->afterSent : null;
        if ($this->drop) {
            $afterSent?->__invoke();
            return new HandlerResult(null, $this->delayMs);
        }
        $response = new Response($this->response->status, $this->response->body, $this->response->headers, $afterSent);
        return new HandlerResult($response->withDefaults(['Content-Type' => 'application/json']), $this->delayMs, $this->close);
    }

    /** A map of names to values, or a list of pairs where a name comes twice. */
    private static function headers(array $given): array
    {
        if (!array_is_list($given)) {
            return $given;
        }
        $headers = [];
        foreach ($given as $header) {
            if (!is_array($header) || array_map(get_debug_type(...), $header) !== ['string', 'string']) {
                throw new \InvalidArgumentException('headers are a map, or a list of [name, value]');
            }
            $headers[$header[0]][] = $header[1];
        }
        return $headers;
    }
}
