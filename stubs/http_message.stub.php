<?php

/**
 * @generate-class-entries
 */

namespace EpAccountTokens {

	/**
	 * A request, as a `transport` is given it instead of libcurl. Headers and body hold secrets and are kept out of dumps.
	 *
	 * @strict-properties
	 * @not-serializable
	 */
	final class HttpRequest implements \JsonSerializable
	{
		/** "GET" or "POST". */
		public readonly string $method;
		/** Absolute. */
		public readonly string $url;
		/** @var array<string, string> name → value */
		public readonly array $headers;
		public readonly string $body;

		/**
		 * @param array $headers
		 * @phpstan-param array<string, string> $headers
		 */
		public function __construct(string $method, string $url, #[\SensitiveParameter] array $headers = [], #[\SensitiveParameter] string $body = "") {}

		/** @return array{method: string, url: string} */
		public function jsonSerialize(): array {}
	}

	/**
	 * What a `transport` answers.
	 *
	 * @strict-properties
	 * @not-serializable
	 */
	final class HttpResponse
	{
		public readonly int $status;
		/** @var array<string, string> name → value */
		public readonly array $headers;
		public readonly string $body;

		/**
		 * @param int $status 200 to 599
		 * @param array $headers
		 * @phpstan-param array<string, string> $headers
		 * @throws \TypeError|\ValueError
		 */
		public function __construct(int $status, array $headers = [], #[\SensitiveParameter] string $body = "") {}
	}
}
