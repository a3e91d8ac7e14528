<?php

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

declare(strict_types=1);

use Illuminate\Support\Facades\Artisan;
use Illuminate\Support\Facades\DB;

// In one transaction: SQLite lets one process write at a time.
Artisan::command('jobs {class} {ids*}', function (string $class, array $ids): void {
    DB::transaction(function () use ($class, $ids): void {
        foreach ($ids as $id) {
            ("App\\Jobs\\$class")::dispatch($id);
        }
    });
});
