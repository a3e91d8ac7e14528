<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace EpAccountTokens\Laravel\Http\Middleware;

use EpAccountTokens\Laravel\ShopperResponses;
use EpAccountTokens\Laravel\Shopper;
use Illuminate\Http\Request;
use Symfony\Component\HttpFoundation\Response;

/** Lets a shopper pass who has chosen an account and whose token is good; others are asked to choose, or to log in. */
final readonly class RequireAccount
{
    public function __construct(private Shopper $shopper, private ShopperResponses $responses)
    {
    }

    /** @param \Closure(Request): Response $next */
    public function handle(Request $request, \Closure $next): Response
    {
        return match (true) {
            $this->shopper->token() !== null => $next($request),
            $this->shopper->isLoggedIn() => $this->responses->chooseAccount($request),
            default => $this->responses->logIn($request),
        };
    }
}
