<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\StandIn\Http;

/** The bytes are no HTTP/1.x request that this server reads; the code is the status to answer with. */
final class MalformedRequest extends \RuntimeException
{
}
