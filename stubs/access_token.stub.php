<?php

/**
 * @generate-class-entries
 * @generate-legacy-arginfo 80200
 */

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

namespace EpAccountTokens {

	/**
	 * The bearer: the shop's own access token for the API. Redacted in dumps like `Token`. It cannot be serialised: ask the client for it again.
	 *
	 * @strict-properties
	 * @not-serializable
	 */
	final class AccessToken implements \JsonSerializable
	{
		/**
		 * The API's `access_token`, opaque.
		 *
		 * @var non-empty-string
		 */
		public readonly string $token;
		/** When it expires, in UTC; null where that is not known. */
		public readonly ?\DateTimeImmutable $expires;

		/**
		 * @param string $token 1 to 16,384 bytes of printable ASCII without spaces
		 * @phpstan-param non-empty-string $token
		 * @param \DateTimeInterface|null $expires null: not known
		 * @throws \ValueError if the token is not that, or the date is outside the years 1970 to 9999
		 */
		public function __construct(#[\SensitiveParameter] string $token, ?\DateTimeInterface $expires = null) {}

		/**
		 * False where its expiry is not known.
		 *
		 * @param \DateTimeInterface|null $now null: this machine's clock
		 * @throws \ValueError if $now is outside the years 1970 to 9999
		 */
		public function isExpired(?\DateTimeInterface $now = null): bool {}

		/**
		 * Whether it has expired, or will within this many seconds. False where its expiry is not known.
		 *
		 * @param int $seconds 0 or more
		 * @phpstan-param int<0, max> $seconds
		 * @param \DateTimeInterface|null $now null: this machine's clock
		 * @throws \ValueError if $seconds is negative, or $now is outside the years 1970 to 9999
		 */
		public function expiresWithin(int $seconds, ?\DateTimeInterface $now = null): bool {}

		/**
		 * What dumps show: the same values with the secret redacted.
		 *
		 * @return array{token: non-empty-string, expires: non-empty-string|null}
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
}
