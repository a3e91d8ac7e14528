<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\StandIn\Commerce;

use EpAccountTokens\StandIn\Http\Request;

/** Every request but those to the control path. Connections are numbered from 1, by their first request. */
final class RequestLog
{
    private const KEPT = 10_000;

    /** @var array<int, array> */
    private array $entries = [];
    private int $last = 0;
    /** @var array<int, array{int, int}> number and count of requests, by the connection's serial */
    private array $connections = [];
    private int $lastConnection = 0;

    /** @return int what answered() wants */
    public function received(Request $request, int $serial): int
    {
        [$number, $count] = $this->connections[$serial] ?? [++$this->lastConnection, 0];
        $this->connections[$serial] = [$number, ++$count];
        $this->entries[++$this->last] = [
            'connection' => $number,
            'request' => $count,
            'method' => $request->method,
            'path' => $request->target,
            'headers' => $request->headers,
            'body' => $request->body,
            'status' => null,
        ];
        if (count($this->entries) > self::KEPT) {
            unset($this->entries[array_key_first($this->entries)]);
        }
        return $this->last;
    }

    public function answered(int $entry, ?int $status): void
    {
        if (isset($this->entries[$entry])) {
            $this->entries[$entry]['status'] = $status;
        }
    }

    public function closed(int $serial): void
    {
        unset($this->connections[$serial]);
    }

    /** @return array<int, int> number by serial, of the connections that are open and have sent a request */
    public function openConnections(): array
    {
        return array_map(fn (array $connection) => $connection[0], $this->connections);
    }

    /** @return list<array> */
    public function entries(): array
    {
        return array_values($this->entries);
    }

    /** Counts start again at 1, for connections that stay open too. */
    public function clear(): void
    {
        $this->entries = [];
        $this->connections = [];
        $this->lastConnection = 0;
    }
}
