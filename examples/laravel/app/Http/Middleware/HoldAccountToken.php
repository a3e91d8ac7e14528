<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

namespace App\Http\Middleware;

use Closure;
use EpAccountTokens\AccountNotAvailableException;
use EpAccountTokens\EpAccountTokensException;
use EpAccountTokens\LoginRequiredException;
use EpAccountTokens\Token;
use EpAccountTokensInterface;
use Illuminate\Http\Request;
use Illuminate\Session\Store;
use Illuminate\Support\Facades\Log;
use Symfony\Component\HttpFoundation\Response;
use TypeError;
use ValueError;

/** Lets shoppers with a good token pass, renews it in time, and sends the others to the login. */
final class HoldAccountToken
{
    public function __construct(private readonly EpAccountTokensInterface $ep)
    {
    }

    public function handle(Request $request, Closure $next): Response
    {
        $token = $this->token($request->session());
        if ($token === null) {
            $request->session()->forget('ep_token');
            return redirect()->route($request->session()->has('ep_held') ? 'accounts' : 'login');
        }
        $request->attributes->set(Token::class, $token);
        return $next($request);
    }

    private function token(Store $session): ?Token
    {
        $stored = $session->get('ep_token');
        if ($stored === null) {
            return null;
        }
        try {
            $token = Token::fromArray((array) $stored);
        } catch (TypeError | ValueError $e) {
            Log::error($e->getMessage());    // somebody stored what toArray() did not write: the message says what it is
            return null;
        }
        if (!$token->isRefreshDue()) {
            return $token;
        }
        try {
            $token = $this->ep->with(timeout: 1.5, maxRetries: 0)->refresh($token);
            $session->put('ep_token', $token->toArray());
        } catch (LoginRequiredException | AccountNotAvailableException) {
            return null;
        } catch (EpAccountTokensException $e) {
            report($e);    // the old token serves on, and the next page tries again
        }
        return $token->isExpired() ? null : $token;
    }
}
