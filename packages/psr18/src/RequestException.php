<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Psr18;

use Psr\Http\Client\RequestExceptionInterface;

/** The request cannot be sent as it is, and was not: the code that makes it needs to be fixed. The message says what is wrong. */
final class RequestException extends ClientException implements RequestExceptionInterface
{
}
