<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

use App\Http\Middleware\HoldAccountToken;
use EpAccountTokens\AccountNotAvailableException;
use EpAccountTokens\AuthenticationFailedException;
use EpAccountTokens\EpAccountTokensException;
use EpAccountTokens\ForbiddenException;
use EpAccountTokens\LoginRequiredException;
use EpAccountTokens\OidcException;
use EpAccountTokens\OutcomeUnknownException;
use EpAccountTokens\RateLimitedException;
use EpAccountTokens\Token;
use Illuminate\Foundation\Application;
use Illuminate\Foundation\Configuration\Exceptions;
use Illuminate\Foundation\Configuration\Middleware;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Log;

return Application::configure(basePath: dirname(__DIR__))
    ->withRouting(web: __DIR__ . '/../routes/web.php')
    ->withMiddleware(function (Middleware $middleware): void {
        $middleware->alias(['account' => HoldAccountToken::class]);
        $middleware->validateCsrfTokens(except: ['webhook/*']);
    })
    ->withExceptions(function (Exceptions $exceptions): void {
        $shoppersBusiness = [
            AuthenticationFailedException::class,
            LoginRequiredException::class,
            AccountNotAvailableException::class,
            OidcException::class,
        ];
        $exceptions->dontReport($shoppersBusiness);
        // The message holds no secret. The trace of an exception may.
        $exceptions->report(fn (EpAccountTokensException $e) => Log::warning($e::class . ": {$e->getMessage()}"))->stop();

        $exceptions->render(function (EpAccountTokensException $e, Request $request) {
            $isOfShopper = $request->attributes->has(Token::class);
            // Of a shopper's own calls a 403 says the same.
            $loginRequired = $e instanceof LoginRequiredException || ($isOfShopper && $e instanceof ForbiddenException);
            $message = match (true) {
                $e instanceof AuthenticationFailedException => 'That was not right. Please try again.',
                $loginRequired => 'Please log in again.',
                $e instanceof AccountNotAvailableException => 'You cannot use this account. Please choose another one.',
                $e instanceof OidcException => $e->error === 'access_denied' ? 'You have cancelled the login.' : 'Please log in again.',
                $e instanceof OutcomeUnknownException => 'That did not work. Please start again.',
                $e instanceof RateLimitedException => 'Please wait a moment.',
                default => 'The shop cannot do that just now.',
            };
            if ($loginRequired) {
                $request->session()->forget(['ep_token', 'ep_held', 'ep_accounts']);
            }
            $route = match (true) {
                $e instanceof AccountNotAvailableException => 'accounts',
                $isOfShopper && !$loginRequired && $request->isMethod('POST') => 'shop',
                default => 'login',
            };
            return redirect()->route($route)->withErrors($message);
        });
    })
    ->create();
