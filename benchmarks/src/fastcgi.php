<?php
// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

/* A FastCGI client on one kept connection, so that php-fpm is measured without a web server before it. */

final class FastCgi
{
	private const BEGIN = 1, END = 3, PARAMS = 4, STDIN = 5, STDOUT = 6;

	/** @var resource|null */
	private $socket;

	public function __construct(private readonly string $path)
	{
	}

	/** Only when there is something to ask: php-fpm closes a new connection that says nothing for five seconds. */
	private function connect(): void
	{
		$this->socket = stream_socket_client("unix://$this->path", $code, $message, 10) ?: throw new RuntimeException("$this->path: $message");
		stream_set_timeout($this->socket, 60);
	}

	/** @param array<string, string> $params */
	public function request(array $params): string
	{
		if (!$this->socket) {
			$this->connect();
		}
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
			$why = stream_get_meta_data($this->socket)['timed_out'] ? 'does not answer' : 'closed the connection';
			throw new RuntimeException("php-fpm $why ($this->path)");
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
