<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/* Guzzle: the promises of all paths, awaited together. */

use GuzzleHttp\Client;
use GuzzleHttp\Promise\Utils;

require_once __DIR__ . '/job.php';
require_once $_SERVER['BENCH_VENDOR'] . '/autoload.php';

return static function (string $origin, ?string $ca_directory, array $paths, array $options = []): Closure {
	$client = new Client($options + ['base_uri' => $origin, 'headers' => ['Accept' => 'application/json', 'Authorization' => 'Bearer ' . bearer()], 'timeout' => 5]);

	return static fn (): array => array_map(
		static fn ($response) => (string) $response->getBody(),
		Utils::unwrap(array_map(static fn ($path) => $client->getAsync($path), $paths)),
	);
};
