<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

namespace App\Providers;

use EpAccountTokens;
use EpAccountTokens\Grant;
use EpAccountTokens\Transfer;
use EpAccountTokensInterface;
use Illuminate\Contracts\Foundation\Application;
use Illuminate\Support\Facades\Log;
use Illuminate\Support\ServiceProvider;

final class ElasticPathServiceProvider extends ServiceProvider
{
    public function register(): void
    {
        // One for the worker: it keeps nothing of a shopper.
        $this->app->singleton(EpAccountTokensInterface::class, fn (Application $app) => new EpAccountTokens(
            Grant::implicit($app['config']['elasticpath.client_id']),
            baseUri: $app['config']['elasticpath.base_uri'],
            cache: $app['cache.store'],
            observer: fn (Transfer $transfer) => Log::debug('ep', get_object_vars($transfer)),
        ));
    }
}
