<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/* ext-curl with what PHP 8.5 brings: a share handle that outlives the web request, and its connections with it. */

$login = require __DIR__ . '/ext-curl.php';
$gets = require __DIR__ . '/get-ext-curl.php';

return static function (string $origin, ?string $ca_directory = null, array $paths = []) use ($login, $gets): Closure {
	$share = curl_share_init_persistent([CURL_LOCK_DATA_CONNECT, CURL_LOCK_DATA_DNS, CURL_LOCK_DATA_SSL_SESSION]);

	return ($paths ? $gets : $login)($origin, $ca_directory, $paths, $share);
};
