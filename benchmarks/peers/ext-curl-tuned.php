<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * ext-curl by someone who has measured: cheap dates, and no CA bundle. PHP cannot unset libcurl's default CAINFO, so that it becomes a file
 * of one certificate; the others are found by name in a hashed directory.
 */

require_once __DIR__ . '/job.php';

return static function (string $origin, ?string $ca_directory = null): Closure {
	$curl = curl_init($origin . PATH);
	curl_setopt_array($curl, [
		CURLOPT_POST => true,
		CURLOPT_RETURNTRANSFER => true,
		CURLOPT_HTTPHEADER => header_lines(),
		CURLOPT_TIMEOUT => 5,
	]);
	if ($ca_directory) {
		curl_setopt($curl, CURLOPT_CAINFO, "$ca_directory/any.pem");
		curl_setopt($curl, CURLOPT_CAPATH, $ca_directory);
	}

	return static function () use ($curl): array {
		curl_setopt($curl, CURLOPT_POSTFIELDS, json_encode(login(), JSON_THROW_ON_ERROR));
		$body = curl_exec($curl);
		if ($body === false) {
			throw new RuntimeException(curl_error($curl));
		}
		check(curl_getinfo($curl, CURLINFO_RESPONSE_CODE));
		return tokens_with_cheap_dates(decode($body));
	};
};
