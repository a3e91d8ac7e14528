<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\StandIn;

/** stream_select() with callbacks and timers: the only place where a server waits. */
final class EventLoop
{
    /** @var array<int, resource> */
    private array $readable = [];
    /** @var array<int, resource> */
    private array $writable = [];
    /** @var array<int, \Closure> */
    private array $onReadable = [];
    /** @var array<int, \Closure> */
    private array $onWritable = [];
    /** @var array<int, array{float, \Closure}> */
    private array $timers = [];
    private int $lastTimer = 0;
    private bool $running = false;

    /** @param resource $stream */
    public function whenReadable($stream, ?\Closure $callback): void
    {
        self::watch($this->readable, $this->onReadable, $stream, $callback);
    }

    /** @param resource $stream */
    public function whenWritable($stream, ?\Closure $callback): void
    {
        self::watch($this->writable, $this->onWritable, $stream, $callback);
    }

    /** @param resource $stream */
    public function forget($stream): void
    {
        $this->whenReadable($stream, null);
        $this->whenWritable($stream, null);
    }

    public function after(float $seconds, \Closure $callback): int
    {
        $this->timers[++$this->lastTimer] = [self::now() + $seconds, $callback];
        return $this->lastTimer;
    }

    public function cancel(int $timer): void
    {
        unset($this->timers[$timer]);
    }

    public function run(): void
    {
        $this->running = true;
        while ($this->running) {
            $this->wait();
            $this->fireTimers();
        }
    }

    public function stop(): void
    {
        $this->running = false;
    }

    /**
     * Stops when the stream ends. Standard input is a pipe from the process that started the server, and ends with it.
     *
     * @param resource $stream
     */
    public function stopAtEndOf($stream): void
    {
        stream_set_blocking($stream, false);
        $this->whenReadable($stream, function () use ($stream): void {
            fread($stream, 8192);
            if (feof($stream)) {
                $this->stop();
            }
        });
    }

    private function wait(): void
    {
        $read = $this->readable;
        $write = $this->writable;
        $except = null;
        [$seconds, $microseconds] = $this->untilNextTimer();
        if (!@stream_select($read, $write, $except, $seconds, $microseconds)) {
            return;
        }
        // A callback may forget streams that this round still holds as ready.
        foreach (array_keys($read) as $id) {
            if (isset($this->onReadable[$id])) {
                ($this->onReadable[$id])();
            }
        }
        foreach (array_keys($write) as $id) {
            if (isset($this->onWritable[$id])) {
                ($this->onWritable[$id])();
            }
        }
    }

    private function fireTimers(): void
    {
        $now = self::now();
        foreach ($this->timers as $id => [$due, $callback]) {
            if ($due <= $now && isset($this->timers[$id])) {
                unset($this->timers[$id]);
                $callback();
            }
        }
    }

    /** @return array{?int, ?int} */
    private function untilNextTimer(): array
    {
        if ($this->timers === []) {
            return [null, null];
        }
        $wait = max(0.0, min(array_column($this->timers, 0)) - self::now());
        return [(int) $wait, (int) (fmod($wait, 1.0) * 1e6)];
    }

    private static function now(): float
    {
        return hrtime(true) / 1e9;
    }

    /**
     * @param array<int, resource> $streams
     * @param array<int, \Closure> $callbacks
     * @param resource $stream
     */
    private static function watch(array &$streams, array &$callbacks, $stream, ?\Closure $callback): void
    {
        $id = get_resource_id($stream);
        if ($callback === null) {
            unset($streams[$id], $callbacks[$id]);
            return;
        }
        $streams[$id] = $stream;
        $callbacks[$id] = $callback;
    }
}
