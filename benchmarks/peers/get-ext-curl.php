<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/*
 * ext-curl as people write it: curl_exec(), and curl_multi where there are several paths. With a directory of certificates, as in
 * ext-curl-tuned.php.
 */

require_once __DIR__ . '/job.php';

function get_handle(string $url, ?string $ca_directory, ?object $share): CurlHandle
{
	$curl = curl_init($url);
	curl_setopt_array($curl, [
		CURLOPT_RETURNTRANSFER => true,
		CURLOPT_HTTPHEADER => ['Accept: application/json', 'Authorization: Bearer ' . bearer()],
		CURLOPT_TIMEOUT => 5,
	]);
	if ($ca_directory) {
		curl_setopt($curl, CURLOPT_CAINFO, "$ca_directory/any.pem");
		curl_setopt($curl, CURLOPT_CAPATH, $ca_directory);
	}
	if ($share) {
		curl_setopt($curl, CURLOPT_SHARE, $share);
	}
	return $curl;
}

function get_one(CurlHandle $curl): string
{
	$body = curl_exec($curl);
	if ($body === false) {
		throw new RuntimeException(curl_error($curl));
	}
	check(curl_getinfo($curl, CURLINFO_RESPONSE_CODE), 200);
	return $body;
}

/** @param list<CurlHandle> $handles */
function get_side_by_side(CurlMultiHandle $multi, array $handles): array
{
	foreach ($handles as $curl) {
		curl_multi_add_handle($multi, $curl);
	}
	do {
		curl_multi_exec($multi, $running);
		if ($running) {
			curl_multi_select($multi);
		}
	} while ($running);
	foreach ($handles as $curl) {
		check(curl_getinfo($curl, CURLINFO_RESPONSE_CODE), 200);
		$bodies[] = curl_multi_getcontent($curl);
		curl_multi_remove_handle($multi, $curl);
	}
	return $bodies;
}

return static function (string $origin, ?string $ca_directory, array $paths, ?object $share = null): Closure {
	$handles = array_map(static fn ($path) => get_handle($origin . $path, $ca_directory, $share), $paths);
	if (count($handles) === 1) {
		return static fn (): array => [get_one($handles[0])];
	}
	$multi = curl_multi_init();

	return static fn (): array => get_side_by_side($multi, $handles);
};
