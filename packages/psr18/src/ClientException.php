<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Psr18;

use Psr\Http\Client\ClientExceptionInterface;
use Psr\Http\Message\RequestInterface;

/**
 * No response can be returned. The previous exception is the extension's own.
 *
 * It is of this class itself where the bearer was refused, and where what came is no HTTP response, or too large.
 */
class ClientException extends \RuntimeException implements ClientExceptionInterface
{
    public function __construct(string $message, private readonly RequestInterface $request, ?\Throwable $previous = null)
    {
        parent::__construct($message, previous: $previous);
    }

    public function getRequest(): RequestInterface
    {
        return $this->request;
    }
}
