<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * Loads the classes of src/ as PSR-4 says. The servers run with "php -n", where nobody has called Composer.
 */
declare(strict_types=1);

spl_autoload_register(static function (string $class): void {
    $prefix = 'EpAccountTokens\\StandIn\\';
    if (str_starts_with($class, $prefix)) {
        require __DIR__ . '/src/' . strtr(substr($class, strlen($prefix)), '\\', '/') . '.php';
    }
});
