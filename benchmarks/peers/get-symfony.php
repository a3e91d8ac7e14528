<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/* Symfony HttpClient: the responses of all paths, taken as they come. */

use Symfony\Component\HttpClient\HttpClient;

require_once __DIR__ . '/job.php';
require_once $_SERVER['BENCH_VENDOR'] . '/autoload.php';

return static function (string $origin, ?string $ca_directory, array $paths, array $options = []): Closure {
	$client = HttpClient::create($options + ['base_uri' => $origin, 'auth_bearer' => bearer(), 'headers' => ['Accept' => 'application/json'], 'timeout' => 5]);

	return static function () use ($client, $paths): array {
		$bodies = [];
		foreach ($client->stream(array_map(static fn ($path) => $client->request('GET', $path), $paths)) as $response => $chunk) {
			if ($chunk->isLast()) {
				$bodies[] = $response->getContent();
			}
		}
		return $bodies;
	};
};
