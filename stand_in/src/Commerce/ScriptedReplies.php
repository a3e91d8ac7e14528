<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\StandIn\Commerce;

use EpAccountTokens\StandIn\Http\Request;

/** The forced answers that wait for a request. The first one that matches it is taken. */
final class ScriptedReplies
{
    /** @var list<array{ScriptedReply, int}> each with how often it is still good */
    private array $queue = [];

    public function add(ScriptedReply $reply): void
    {
        $this->queue[] = [$reply, $reply->times];
    }

    public function clear(): void
    {
        $this->queue = [];
    }

    public function count(): int
    {
        return array_sum(array_column($this->queue, 1));
    }

    public function take(Request $request): ?ScriptedReply
    {
        foreach ($this->queue as $index => [$reply, $left]) {
            if ($reply->matches($request)) {
                if ($left > 1) {
                    $this->queue[$index][1]--;
                } else {
                    array_splice($this->queue, $index, 1);
                }
                return $reply;
            }
        }
        return null;
    }
}
