<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/* This extension: send(), and sendAll() where there are several paths. */

use EpAccountTokens\{Grant, HttpRequest};

require_once __DIR__ . '/job.php';

return static function (string $origin, ?string $ca_directory, array $paths): Closure {
	/* Under callgrind a handshake takes its time. */
	$ep = new EpAccountTokens(grant: Grant::bearer(bearer()), baseUri: $origin, timeout: 30.0, connectTimeout: 30.0);

	if (count($paths) === 1) {
		return static fn (): array => [$ep->send(new HttpRequest('GET', $paths[0]))->throw()->body];
	}
	return static fn (): array => array_map(
		static fn ($reply) => $reply->throw()->body,
		$ep->sendAll(array_map(static fn ($path) => new HttpRequest('GET', $path), $paths)),
	);
};
