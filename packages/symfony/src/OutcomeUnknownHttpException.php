<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Symfony;

use EpAccountTokens\OutcomeUnknownException;
use Symfony\Component\HttpKernel\Exception\HttpException;

/** Status 502, without `Retry-After`: what was asked for may have been done, and the shopper should look before asking again. */
final class OutcomeUnknownHttpException extends HttpException
{
    public function __construct(string $message, OutcomeUnknownException $previous)
    {
        parent::__construct(502, $message, $previous);
    }
}
