<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\StandIn\Http;

/** What the HTTP layer serves. Connections are named by a serial number that is never given twice. */
interface Handler
{
    public function handle(Request $request, int $connection): HandlerResult;

    public function closed(int $connection): void;
}
