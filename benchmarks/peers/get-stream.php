<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/* PHP's persistent TLS streams, one for each path, with HTTP by hand: all requests are written before the first reply is read. */

require_once __DIR__ . '/job.php';

function read_reply($stream): string
{
	check((int) substr(fgets($stream), strlen('HTTP/1.1 '), 3), 200);
	$length = 0;
	while (($line = rtrim(fgets($stream))) !== '') {
		if (stripos($line, 'content-length:') === 0) {
			$length = (int) substr($line, strlen('content-length:'));
		}
	}
	return stream_get_contents($stream, $length);
}

return static function (string $origin, ?string $ca_directory, array $paths): Closure {
	$authority = substr($origin, strlen('https://'));

	return static function () use ($authority, $paths): array {
		foreach ($paths as $i => $path) {
			$stream = stream_socket_client("tls://$authority/$i", $code, $message, 5, STREAM_CLIENT_CONNECT | STREAM_CLIENT_PERSISTENT);
			if (!$stream) {
				throw new RuntimeException($message);
			}
			fwrite($stream, "GET $path HTTP/1.1\r\nHost: $authority\r\nAccept: application/json\r\nAuthorization: Bearer " . bearer() . "\r\n\r\n");
			$streams[] = $stream;
		}
		return array_map(read_reply(...), $streams);
	};
};
