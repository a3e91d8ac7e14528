<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/* A FastCGI client on one kept connection, so that php-fpm is measured without a web server before it. */

final class FastCgi
{
	private const BEGIN = 1, END = 3, PARAMS = 4, STDIN = 5, STDOUT = 6;

	/** @var resource */
	private $socket;

	public function __construct(string $path)
	{
		$this->socket = stream_socket_client("unix://$path", $code, $message, 10) ?: throw new RuntimeException("$path: $message");
		stream_set_timeout($this->socket, 60);
	}

	/** @param array<string, string> $params */
	public function request(array $params): string
	{
		fwrite($this->socket, self::record(self::BEGIN, pack('nCx5', 1, 1)) . self::record(self::PARAMS, self::pairs($params)) . self::record(self::PARAMS, '') . self::record(self::STDIN, ''));
		$output = '';
		for (;;) {
			$header = unpack('Cversion/Ctype/nid/nlength/Cpadding', $this->read(8));
			$content = substr($this->read($header['length'] + $header['padding']), 0, $header['length']);
			if ($header['type'] === self::STDOUT) {
				$output .= $content;
			} elseif ($header['type'] === self::END) {
				return substr($output, strpos($output, "\r\n\r\n") + 4);
			}
		}
	}

	private function read(int $length): string
	{
		if ($length === 0) {
			return '';
		}
		$bytes = stream_get_contents($this->socket, $length);
		if (strlen($bytes) !== $length) {
			throw new RuntimeException('php-fpm closed the connection');
		}
		return $bytes;
	}

	private static function record(int $type, string $content): string
	{
		return pack('CCnnCx', 1, $type, 1, strlen($content), 0) . $content;
	}

	private static function pairs(array $params): string
	{
		$pairs = '';
		foreach ($params as $name => $value) {
			$pairs .= pack('NN', strlen($name) | 0x80000000, strlen($value) | 0x80000000) . $name . $value;
		}
		return $pairs;
	}
}
