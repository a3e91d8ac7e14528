<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/* Symfony HttpClient, which takes ext-curl where it is there. */

use Symfony\Component\HttpClient\HttpClient;

require_once __DIR__ . '/job.php';
require_once $_SERVER['BENCH_VENDOR'] . '/autoload.php';

return static function (string $origin, ?string $ca_directory = null, array $paths = [], array $options = []): Closure {
	$client = HttpClient::create($options + ['base_uri' => $origin, 'auth_bearer' => bearer(), 'timeout' => 5]);

	return static function () use ($client): array {
		$response = $client->request('POST', PATH, ['json' => login()]);
		check($response->getStatusCode());
		return tokens_of($response->toArray());
	};
};
