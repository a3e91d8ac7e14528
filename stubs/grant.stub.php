<?php

/**
 * @generate-class-entries
 * @generate-legacy-arginfo 80200
 */

namespace EpAccountTokens {

	/**
	 * Where the shop's own bearer comes from. Made by one of the four factories.
	 *
	 * @strict-properties
	 * @not-serializable
	 */
	final class Grant
	{
		private function __construct() {}

		/**
		 * The API's `implicit` grant: the public client id alone. Enough for every method of this extension.
		 *
		 * @throws \ValueError
		 */
		public static function implicit(string $clientId): Grant {}

		/**
		 * The API's `client_credentials` grant. The API forbids its bearer together with an account token, so the methods that send or give out the pair
		 * throw `EpAccountTokensError`.
		 *
		 * @throws \ValueError
		 */
		public static function clientCredentials(string $clientId, #[\SensitiveParameter] string $clientSecret): Grant {}

		/**
		 * A bearer that the shop has already. It is never renewed.
		 *
		 * @throws \ValueError
		 */
		public static function bearer(#[\SensitiveParameter] string $token): Grant {}

		/**
		 * The shop's own source, called when a bearer is wanted; with true when the last one was refused or is to be renewed.
		 *
		 * An `AccessToken` with an end is kept in this Grant until 60 seconds before it; any other answer serves one method call. Another type
		 * is a TypeError, an empty string or what is not printable ASCII a ValueError, thrown when the callback returns: a request may have
		 * been sent before.
		 *
		 * @param callable $source
		 * @phpstan-param callable(bool): (AccessToken|string) $source
		 */
		public static function callback(callable $source): Grant {}
	}
}
