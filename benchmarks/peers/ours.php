<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/* This extension: loginWithPassword(). */

use EpAccountTokens\Grant;

require_once __DIR__ . '/job.php';

return static function (string $origin, ?string $ca_directory = null): Closure {
	$ep = new EpAccountTokens(grant: Grant::bearer(bearer()), baseUri: $origin);

	return static fn (): array => $ep->loginWithPassword(PROFILE, USERNAME, PASSWORD)->tokens;
};
