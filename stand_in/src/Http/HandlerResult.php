<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\StandIn\Http;

/** The response, when to send it, and whether to close the connection then. Without a response it is closed, after the delay. */
final readonly class HandlerResult
{
    public function __construct(public ?Response $response, public int $delayMs = 0, public bool $close = false)
    {
    }
}
