<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\StandIn\Faulty;

/** What is to be done to the next requests, and the log of those that came. */
final class Plans
{
    /** @var array<string, list<array>> by target; the first that is left is taken */
    private array $queues = [];
    /** @var array<string, array> by target: where the queue is empty */
    private array $defaults = [];
    /** @var list<array> one for each request */
    private array $log = [];
    private int $connections = 0;
    /** Connections whose plan is being carried out. */
    private int $atWork = 0;
    /** Counts clear(): what still comes in for an entry of an older log is dropped. */
    private int $generation = 0;

    public function add(string $target, array $plan, int $times): void
    {
        $this->queues[$target] ??= [];
        array_push($this->queues[$target], ...array_fill(0, $times, $plan));
    }

    public function setDefault(string $target, array $plan): void
    {
        $this->defaults[$target] = $plan;
    }

    public function take(string $target): ?array
    {
        $this->queues[$target] ??= [];
        return array_shift($this->queues[$target]) ?? $this->defaults[$target] ?? null;
    }

    public function clear(): void
    {
        $this->queues = array_map(fn () => [], $this->queues);
        $this->log = [];
        $this->connections = 0;
        $this->generation++;
    }

    public function countConnection(): void
    {
        $this->connections++;
    }

    public function countAtWork(int $change): void
    {
        $this->atWork += $change;
    }

    /** @return array{int, int} where to write what else comes of the request */
    public function log(array $entry): array
    {
        $this->log[] = $entry;
        return [$this->generation, count($this->log) - 1];
    }

    /** @param array{int, int} $place */
    public function append(array $place, string $body): void
    {
        if ($place[0] === $this->generation) {
            $this->log[$place[1]]['body'] .= $body;
        }
    }

    public function seen(): array
    {
        return ['connections' => $this->connections, 'atWork' => $this->atWork, 'requests' => $this->log];
    }
}
