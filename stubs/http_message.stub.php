<?php

/**
 * @generate-class-entries
 * @generate-legacy-arginfo 80200
 */

namespace EpAccountTokens {

	/**
	 * A request, as a `transport` is given it instead of libcurl.
	 *
	 * Headers and body hold secrets: dumps, array casts and JSON show `*** ` and six hexadecimal digits in place of the body and of each header's value.
	 *
	 * @strict-properties
	 * @not-serializable
	 */
	final class HttpRequest implements \JsonSerializable
	{
		/** "GET" or "POST". */
		public readonly string $method;
		/** Absolute, with its query. */
		public readonly string $url;
		/** @var array<string, string> name → value */
		public readonly array $headers;
		public readonly string $body;

		/**
		 * @param array $headers
		 * @phpstan-param array<string, string> $headers
		 */
		public function __construct(string $method, string $url, #[\SensitiveParameter] array $headers = [], #[\SensitiveParameter] string $body = "") {}

		/**
		 * What dumps show: body and header values redacted.
		 *
		 * @return array{method: string, url: string, headers: array<string, string>, body: string}
		 */
		public function jsonSerialize(): array {}

		/**
		 * What var_export() writes calls it, and is redacted.
		 *
		 * @throws \ValueError always
		 */
		public static function __set_state(#[\SensitiveParameter] array $data): never {}
	}

	/**
	 * What a `transport` answers.
	 *
	 * The body may hold tokens: dumps, array casts and JSON show `*** ` and six hexadecimal digits in place of it, and status and headers as they are.
	 *
	 * @strict-properties
	 * @not-serializable
	 */
	final class HttpResponse implements \JsonSerializable
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

		/**
		 * What dumps show: the body redacted.
		 *
		 * @return array{status: int, headers: array<string, string>, body: string}
		 */
		public function jsonSerialize(): array {}

		/**
		 * What var_export() writes calls it, and is redacted.
		 *
		 * @throws \ValueError always
		 * @implementation-alias EpAccountTokens\HttpRequest::__set_state
		 */
		public static function __set_state(#[\SensitiveParameter] array $data): never {}
	}
}
