<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Dev;

/**
 * The client has checked its arguments and would send a request.
 *
 * @internal
 */
final class RequestReached extends \Exception
{
}
