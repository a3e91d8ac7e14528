<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/* PHP's persistent TLS stream, which outlives a web request, with HTTP by hand. Dates are cheap: who writes this has measured. */

require_once __DIR__ . '/job.php';

return static function (string $origin, ?string $ca_directory = null): Closure {
	$authority = substr($origin, strlen('https://'));

	return static function () use ($authority): array {
		$stream = stream_socket_client("tls://$authority", $code, $message, 5, STREAM_CLIENT_CONNECT | STREAM_CLIENT_PERSISTENT);
		if (!$stream) {
			throw new RuntimeException($message);
		}
		$body = json_encode(login(), JSON_THROW_ON_ERROR);
		$lines = ['POST ' . PATH . ' HTTP/1.1', "Host: $authority", ...header_lines(), 'Content-Length: ' . strlen($body)];
		fwrite($stream, implode("\r\n", $lines) . "\r\n\r\n" . $body);

		check((int) substr(fgets($stream), strlen('HTTP/1.1 '), 3));
		$length = 0;
		while (($line = rtrim(fgets($stream))) !== '') {
			if (stripos($line, 'content-length:') === 0) {
				$length = (int) substr($line, strlen('content-length:'));
			}
		}
		return tokens_with_cheap_dates(decode(stream_get_contents($stream, $length)));
	};
};
