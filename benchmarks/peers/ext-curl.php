<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/* ext-curl as people write it. The handle is kept as long as PHP lets it live: in a long-running process, not under php-fpm. */

require_once __DIR__ . '/job.php';

return static function (string $origin, ?string $ca_directory = null, array $paths = [], ?object $share = null): Closure {
	$curl = curl_init($origin . PATH);
	curl_setopt_array($curl, [
		CURLOPT_POST => true,
		CURLOPT_RETURNTRANSFER => true,
		CURLOPT_HTTPHEADER => header_lines(),
		CURLOPT_TIMEOUT => 5,
	]);
	if ($share) {
		curl_setopt($curl, CURLOPT_SHARE, $share);
	}

	return static function () use ($curl): array {
		curl_setopt($curl, CURLOPT_POSTFIELDS, json_encode(login(), JSON_THROW_ON_ERROR));
		$body = curl_exec($curl);
		if ($body === false) {
			throw new RuntimeException(curl_error($curl));
		}
		check(curl_getinfo($curl, CURLINFO_RESPONSE_CODE));
		return tokens_of(decode($body));
	};
};
