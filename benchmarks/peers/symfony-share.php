<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/* Symfony HttpClient with the persistent share handle of PHP 8.5, which its users must ask for. */

$login = require __DIR__ . '/symfony.php';
$gets = require __DIR__ . '/get-symfony.php';

return static fn (string $origin, ?string $ca_directory = null, array $paths = []): Closure
	=> ($paths ? $gets : $login)($origin, $ca_directory, $paths, ['extra' => ['use_persistent_connections' => true]]);
