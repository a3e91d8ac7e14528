<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Psr18;

use Psr\Http\Client\NetworkExceptionInterface;

/**
 * No complete reply came. The previous exception is the extension's `TransportException`; if it is an `OutcomeUnknownException`, a POST or PATCH may
 * have been carried out.
 */
final class NetworkException extends ClientException implements NetworkExceptionInterface
{
}
