<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Dev;

/**
 * The answers that a fake has, and the calls that it got; shared by all that `with()` makes of it.
 *
 * @internal
 */
final class Script
{
    /** @var array<string, list<mixed>> answers to one call each, in their order */
    private array $queues = [];
    /** @var array<string, mixed> the answer to all other calls */
    private array $always = [];
    /** @var list<Call> */
    private array $calls = [];
    /** @var list<string> */
    private array $unscripted = [];

    /** @param array<mixed> $answers */
    public function queue(string $method, array $answers): void
    {
        $this->queues[$method] = [...$this->queues[$method] ?? [], ...array_values($answers)];
    }

    public function always(string $method, mixed $answer): void
    {
        $this->always[$method] = $answer;
    }

    /** @param array<string, mixed> $arguments */
    public function record(string $method, array $arguments): void
    {
        $this->calls[] = new Call($method, $arguments);
    }

    public function has(string $method): bool
    {
        return ($this->queues[$method] ?? []) !== [] || array_key_exists($method, $this->always);
    }

    /**
     * @param array<string, mixed> $arguments
     * @throws \Throwable where that is the answer
     */
    public function answer(string $method, array $arguments): mixed
    {
        if (!$this->has($method)) {
            $this->unscripted[] = $method;
            throw new UnscriptedCallError("$method() was called, and the fake has no answer: give it one with will('$method', …) or always('$method', …)");
        }
        $answer = ($this->queues[$method] ?? []) !== [] ? array_shift($this->queues[$method]) : $this->always[$method];
        return match (true) {
            $answer instanceof \Throwable => throw $answer,
            $answer instanceof \Closure => $answer(...array_values($arguments)),
            default => $answer,
        };
    }

    /** @return list<Call> */
    public function calls(?string $method): array
    {
        return array_values(array_filter($this->calls, static fn (Call $call) => $method === null || $call->method === $method));
    }

    /** @return list<string> what is not as scripted, one sentence each */
    public function complaints(): array
    {
        $complaints = array_map(static fn (string $method) => "$method() was called without an answer.", $this->unscripted);
        foreach (array_filter($this->queues) as $method => $answers) {
            $complaints[] = sprintf('%d of the answers of %s() %s not used.', count($answers), $method, count($answers) === 1 ? 'was' : 'were');
        }
        return $complaints;
    }
}
