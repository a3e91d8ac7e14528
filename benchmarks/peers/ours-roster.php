<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/* This extension: all pages of a long roster. */

use EpAccountTokens\Grant;

require_once __DIR__ . '/job.php';

return static function (string $origin, ?string $ca_directory = null): Closure {
	$ep = new EpAccountTokens(grant: Grant::bearer(bearer()), baseUri: $origin, timeout: 30.0);

	return static fn (): array => iterator_to_array($ep->eachToken($ep->listTokens($_SERVER['BENCH_HELD_TOKEN'], limit: 100)), false);
};
