<?php

/**
 * @generate-class-entries
 * @generate-legacy-arginfo 80200
 */

namespace EpAccountTokens {

	/**
	 * The shop's own bearer for the API. Redacted in dumps like `Token`, and never serialised: ask the client for it.
	 *
	 * @strict-properties
	 * @not-serializable
	 */
	final class AccessToken implements \JsonSerializable
	{
		/** The API's `access_token`, opaque. */
		public readonly string $token;
		/** When it ends, in UTC; null where that is not known. */
		public readonly ?\DateTimeImmutable $expires;

		/** @throws \ValueError if the token is empty, too long or not printable ASCII, or the date is outside the years 1970 to 9999 */
		public function __construct(#[\SensitiveParameter] string $token, ?\DateTimeInterface $expires = null) {}

		/** False where the end is not known. */
		public function isExpired(?\DateTimeInterface $now = null): bool {}

		/** Whether it has expired, or will within this many seconds. False where the end is not known. */
		public function expiresWithin(int $seconds, ?\DateTimeInterface $now = null): bool {}

		/**
		 * What dumps show: the secret redacted.
		 *
		 * @return array{token: string, expires: ?string}
		 */
		public function jsonSerialize(): array {}

		/**
		 * What var_export() writes calls it, and is redacted.
		 *
		 * @throws \ValueError always
		 */
		public static function __set_state(#[\SensitiveParameter] array $data): never {}
	}
}
