<?php

/**
 * @generate-class-entries
 * @generate-legacy-arginfo 80200
 */

namespace EpAccountTokens {

	/**
	 * A request as a `transport` receives it, in place of libcurl.
	 *
	 * Headers and body hold secrets. Dumps, array casts and JSON show `*** ` and six hexadecimal digits in place of the body and of each header's value.
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
		/** Empty for GET. */
		public readonly string $body;

		/**
		 * @param array $headers name → value
		 * @phpstan-param array<string, string> $headers
		 * @throws \TypeError if a header has no name, or its value is not a string
		 */
		public function __construct(string $method, string $url, #[\SensitiveParameter] array $headers = [], #[\SensitiveParameter] string $body = "") {}

		/**
		 * What dumps show: the same values with body and header values redacted.
		 *
		 * @return array{method: string, url: string, headers: array<string, string>, body: string}
		 */
		public function jsonSerialize(): array {}

		/**
		 * The code that var_export() writes calls this method. It holds the redacted form, so the call is refused.
		 *
		 * @throws \ValueError always
		 */
		public static function __set_state(#[\SensitiveParameter] array $data): never {}
	}

	/**
	 * What a `transport` returns: the reply to an `HttpRequest`.
	 *
	 * The body may hold tokens. Dumps, array casts and JSON show `*** ` and six hexadecimal digits in place of it; they show status and headers as they are.
	 *
	 * @strict-properties
	 * @not-serializable
	 */
	final class HttpResponse implements \JsonSerializable
	{
		/** The HTTP status, 200 to 599. */
		public readonly int $status;
		/** @var array<string, string> name → value */
		public readonly array $headers;
		public readonly string $body;

		/**
		 * @param int $status 200 to 599
		 * @param array $headers name → value
		 * @phpstan-param array<string, string> $headers
		 * @throws \TypeError if a header has no name, or its value is not a string
		 * @throws \ValueError if the status is out of range
		 */
		public function __construct(int $status, array $headers = [], #[\SensitiveParameter] string $body = "") {}

		/**
		 * What dumps show: the same values with the body redacted.
		 *
		 * @return array{status: int, headers: array<string, string>, body: string}
		 */
		public function jsonSerialize(): array {}

		/**
		 * The code that var_export() writes calls this method. It holds the redacted form, so the call is refused.
		 *
		 * @throws \ValueError always
		 * @implementation-alias EpAccountTokens\HttpRequest::__set_state
		 */
		public static function __set_state(#[\SensitiveParameter] array $data): never {}
	}
}
