<?php

/**
 * @generate-class-entries
 * @generate-legacy-arginfo 80200
 */

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

namespace EpAccountTokens {

	/**
	 * Where the bearer, the shop's own access token, comes from. Made by one of the four factories.
	 *
	 * @strict-properties
	 * @not-serializable
	 */
	final class Grant
	{
		private function __construct() {}

		/**
		 * The API's `implicit` grant, which needs only the public client id. It is enough for every method of this extension.
		 *
		 * @param string $clientId 1 to 255 bytes of UTF-8 without NUL, CR and LF
		 * @phpstan-param non-empty-string $clientId
		 * @throws \ValueError
		 */
		public static function implicit(string $clientId): Grant {}

		/**
		 * The API's `client_credentials` grant. The API forbids its bearer together with an account token, so the methods that would send or give out both
		 * throw `EpAccountTokensError`.
		 *
		 * @param string $clientId as for `implicit()`
		 * @phpstan-param non-empty-string $clientId
		 * @param string $clientSecret 1 to 4,096 bytes of UTF-8 without NUL, CR and LF
		 * @phpstan-param non-empty-string $clientSecret
		 * @throws \ValueError
		 */
		public static function clientCredentials(string $clientId, #[\SensitiveParameter] string $clientSecret): Grant {}

		/**
		 * A bearer that the shop has already. It is never renewed.
		 *
		 * @param string $token 1 to 16,384 bytes of printable ASCII without spaces
		 * @phpstan-param non-empty-string $token
		 * @throws \ValueError
		 */
		public static function bearer(#[\SensitiveParameter] string $token): Grant {}

		/**
		 * The shop's own source of bearers. It is called when a bearer is needed, with true when the last one was refused or is to be renewed.
		 *
		 * An `AccessToken` that has an expiry is kept in this Grant until 60 seconds before it; any other answer serves one method call. An answer of another
		 * type is a TypeError, one that is empty or not printable ASCII a ValueError; both are thrown when the callback returns, when a request may have been
		 * sent already. What the callback throws is not caught.
		 *
		 * @param callable $source
		 * @phpstan-param callable(bool): (AccessToken|string) $source
		 */
		public static function callback(callable $source): Grant {}
	}
}
