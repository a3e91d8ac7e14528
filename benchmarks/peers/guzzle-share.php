<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/* Guzzle 8 with the persistent share handle of PHP 8.5, which its users must ask for. Where it cannot be had, Guzzle throws. */

use GuzzleHttp\TransportSharing;

$login = require __DIR__ . '/guzzle.php';
$gets = require __DIR__ . '/get-guzzle.php';

return static fn (string $origin, ?string $ca_directory = null, array $paths = []): Closure
	=> ($paths ? $gets : $login)($origin, $ca_directory, $paths, ['transport_sharing' => TransportSharing::PERSISTENT_REQUIRE]);
