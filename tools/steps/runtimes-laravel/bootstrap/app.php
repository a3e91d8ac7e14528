<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

use Illuminate\Foundation\Application;
use Illuminate\Foundation\Configuration\Middleware;

return Application::configure(basePath: dirname(__DIR__))
    ->withRouting(
        web: dirname(__DIR__) . '/routes/web.php',
        commands: dirname(__DIR__) . '/routes/console.php',
    )
    ->withMiddleware(fn (Middleware $middleware) => $middleware->validateCsrfTokens(except: ['*']))
    ->withExceptions()
    ->create();
