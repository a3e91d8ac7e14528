<?php

/**
 * @generate-class-entries
 * @generate-legacy-arginfo 80200
 */

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

namespace EpAccountTokens {

	/**
	 * A request of the shop's own for `EpAccountTokens::send()`, or any request as a `transport` receives it, in place of libcurl.
	 *
	 * Headers and body hold secrets. Dumps, array casts and JSON show `*** ` and six hexadecimal digits in place of the body and of each header's value.
	 *
	 * @strict-properties
	 * @not-serializable
	 */
	final class HttpRequest implements \JsonSerializable
	{
		/** "GET", "POST" and so on. */
		public readonly string $method;
		/** With its query. A transport receives an absolute one. */
		public readonly string $url;
		/** @var array<string, string> name → value */
		public readonly array $headers;
		/** Empty for GET and HEAD. */
		public readonly string $body;
		/** Seconds that a transport has left for it, 0 to 3600. null: not given, as in requests that the shop sends. */
		public readonly ?float $timeout;

		/**
		 * Method, URL, headers and body are checked by `EpAccountTokens::send()`, not here.
		 *
		 * @param array $headers name → value
		 * @phpstan-param array<string, string> $headers
		 * @param float|null $timeout seconds, 0 to 3600
		 * @throws \TypeError if a header has no name, or its value is not a string
		 * @throws \ValueError if the timeout is out of range
		 */
		public function __construct(string $method, string $url, #[\SensitiveParameter] array $headers = [], #[\SensitiveParameter] string $body = "", ?float $timeout = null) {}

		/**
		 * Makes a request whose body is the data as JSON, as `json_encode()` writes it. Adds `Content-Type: application/json` unless the headers have
		 * another one.
		 *
		 * @param array $headers name → value
		 * @phpstan-param array<string, string> $headers
		 * @throws \JsonException if `json_encode()` cannot write the data
		 * @throws \TypeError if a header has no name, or its value is not a string
		 */
		public static function json(string $method, string $url, #[\SensitiveParameter] mixed $data, #[\SensitiveParameter] array $headers = []): HttpRequest {}

		/**
		 * What dumps show: the same values with body and header values redacted.
		 *
		 * @return array{method: string, url: string, headers: array<string, string>, body: string, timeout: float|null}
		 */
		public function jsonSerialize(): array {}

		/**
		 * The code that var_export() writes calls this method. It holds the redacted form, so the call is refused.
		 *
		 * @phpstan-param array<array-key, mixed> $data
		 * @throws \ValueError always
		 */
		public static function __set_state(#[\SensitiveParameter] array $data): never {}
	}

	/**
	 * The reply to an `HttpRequest`: what `EpAccountTokens::send()` returns, and a `transport`.
	 *
	 * The body may hold tokens. Dumps, array casts and JSON show `*** ` and six hexadecimal digits in place of it; they show status and headers as they are.
	 *
	 * @strict-properties
	 * @not-serializable
	 */
	final class HttpResponse implements \JsonSerializable
	{
		/**
		 * The HTTP status, 200 to 599.
		 *
		 * @var int<200, 599>
		 */
		public readonly int $status;
		/** @var array<string, string> name → value */
		public readonly array $headers;
		public readonly string $body;

		/**
		 * @param int $status 200 to 599
		 * @phpstan-param int<200, 599> $status
		 * @param array $headers name → value
		 * @phpstan-param array<string, string> $headers
		 * @throws \TypeError if a header has no name, or its value is not a string
		 * @throws \ValueError if the status is out of range
		 */
		public function __construct(int $status, array $headers = [], #[\SensitiveParameter] string $body = "") {}

		/**
		 * The value of a header, whatever the case of its name; null if the reply has no such header. Repeated ones are joined by ", ".
		 *
		 * @throws EpAccountTokensError if the response was not constructed
		 */
		public function header(string $name): ?string {}

		/**
		 * The body, decoded as `json_decode()` does by default, with objects as arrays.
		 *
		 * @throws ProtocolException if the body is empty, or not JSON, or nested too deep for json_decode(), whose JsonException is the previous one
		 * @throws EpAccountTokensError if the response was not constructed
		 */
		public function json(): mixed {}

		/**
		 * Throws the exception that the status stands for; with status 200 to 299, returns the response itself.
		 *
		 * 400 and 422 are InvalidRequestException, 401 Unauthorized, 403 Forbidden, 404 NotFound, 429 RateLimited, other statuses below 500 ApiException
		 * itself, 500 to 599 ServerError, with the errors, request id and Retry-After of the reply. 300 to 399 is a ProtocolException.
		 *
		 * @throws ApiException
		 * @throws ProtocolException
		 * @throws EpAccountTokensError if the response was not constructed
		 */
		public function throw(): static {}

		/**
		 * What dumps show: the same values with the body redacted.
		 *
		 * @return array{status: int<200, 599>, headers: array<string, string>, body: string}
		 */
		public function jsonSerialize(): array {}

		/**
		 * The code that var_export() writes calls this method. It holds the redacted form, so the call is refused.
		 *
		 * @phpstan-param array<array-key, mixed> $data
		 * @throws \ValueError always
		 * @implementation-alias EpAccountTokens\HttpRequest::__set_state
		 */
		public static function __set_state(#[\SensitiveParameter] array $data): never {}
	}
}
