<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/* Guzzle, which takes ext-curl where it is there. */

use GuzzleHttp\Client;

require_once __DIR__ . '/job.php';
require_once $_SERVER['BENCH_VENDOR'] . '/autoload.php';

return static function (string $origin, ?string $ca_directory = null, array $paths = [], array $options = []): Closure {
	$client = new Client($options + ['base_uri' => $origin, 'headers' => ['Authorization' => 'Bearer ' . bearer()], 'timeout' => 5]);

	return static function () use ($client): array {
		$response = $client->post(PATH, ['json' => login(), 'http_errors' => false]);
		check($response->getStatusCode());
		return tokens_of(decode((string) $response->getBody()));
	};
};
