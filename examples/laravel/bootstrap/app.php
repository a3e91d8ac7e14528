<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

use EpAccountTokens\Laravel\Shopper;
use EpAccountTokens\Laravel\ShopperResponses;
use Illuminate\Foundation\Application;
use Illuminate\Foundation\Configuration\Exceptions;
use Illuminate\Foundation\Configuration\Middleware;
use Illuminate\Http\Exceptions\ThrottleRequestsException;
use Illuminate\Http\Request;
use Symfony\Component\HttpKernel\Exception\HttpException;

return Application::configure(basePath: dirname(__DIR__))
    ->withRouting(web: __DIR__ . '/../routes/web.php')
    ->withMiddleware(function (Middleware $middleware): void {
        $middleware->validateCsrfTokens(except: ['webhook/*']);
    })
    ->withExceptions(function (Exceptions $exceptions): void {
        // What the client throws is the package's business. These two are Laravel's own.
        $exceptions->render(function (ThrottleRequestsException $e, Request $request) {
            $seconds = (int) ($e->getHeaders()['Retry-After'] ?? 60);
            return $request->isMethodSafe() ? null : back()
                ->withInput($request->except(ShopperResponses::SECRET_INPUT))
                ->withErrors(['form' => "Too many tries. Please try again in $seconds seconds."])
                ->with('elasticpath_retry_after', $seconds);
        });
        $exceptions->render(function (HttpException $e, Request $request) {
            if ($e->getStatusCode() !== 419) {
                return null;
            }
            $redirect = app(Shopper::class)->isLoggedIn() ? back() : redirect()->route('login');
            return $redirect
                ->withInput($request->except(ShopperResponses::SECRET_INPUT))
                ->withErrors(['form' => 'That page was open for too long. Nothing has happened yet: please try once more.']);
        });
    })
    ->create();
