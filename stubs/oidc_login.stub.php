<?php

/**
 * @generate-class-entries
 * @generate-legacy-arginfo 80200
 */

namespace EpAccountTokens {

	/**
	 * An OpenID Connect login under way: where to send the shopper, and what to know when the callback comes. Keep it in the session, use it once.
	 *
	 * `$codeVerifier` is redacted in dumps like the secret of a `Token`.
	 *
	 * @strict-properties
	 */
	final class OidcLogin implements \JsonSerializable
	{
		/** Where to redirect the shopper's browser. */
		public readonly string $authorizationUrl;
		/** What the callback's `state` must be. */
		public readonly string $state;
		/** The `redirect_uri` that the login was begun with. */
		public readonly string $redirectUri;
		/** By this machine's clock, in UTC. */
		public readonly \DateTimeImmutable $createdAt;
		/** PKCE (RFC 7636): proves that whoever redeems the code began the login. */
		public readonly string $codeVerifier;

		/**
		 * @param \DateTimeInterface|null $createdAt null: now
		 * @throws \ValueError
		 */
		public function __construct(string $authorizationUrl, string $state, string $redirectUri, #[\SensitiveParameter] string $codeVerifier, ?\DateTimeInterface $createdAt = null) {}

		/**
		 * The storage form: scalars alone. It holds the secret.
		 *
		 * @return array{v: 1, authorization_url: string, state: string, redirect_uri: string, code_verifier: string, created_at: string}
		 */
		public function toArray(): array {}

		/**
		 * Back from the storage form. Unknown keys are ignored.
		 *
		 * @throws \TypeError|\ValueError naming the key that is missing or wrong, or saying that this is the redacted form
		 */
		public static function fromArray(#[\SensitiveParameter] array $data): OidcLogin {}

		/** The storage form without its version, the secret redacted: for logs, and nothing that `fromArray()` takes. */
		public function jsonSerialize(): array {}

		/**
		 * The same as `toArray()`.
		 *
		 * @implementation-alias EpAccountTokens\OidcLogin::toArray
		 */
		public function __serialize(): array {}

		/**
		 * As `fromArray()`, into this object.
		 *
		 * @throws \TypeError|\ValueError
		 */
		public function __unserialize(#[\SensitiveParameter] array $data): void {}

		/**
		 * The same as `fromArray()`. What var_export() writes calls it, and is the redacted form: refused.
		 *
		 * @throws \TypeError|\ValueError
		 * @implementation-alias EpAccountTokens\OidcLogin::fromArray
		 */
		public static function __set_state(#[\SensitiveParameter] array $data): OidcLogin {}
	}
}
