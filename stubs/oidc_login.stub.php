<?php

/**
 * @generate-class-entries
 * @generate-legacy-arginfo 80200
 */

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

namespace EpAccountTokens {

	/**
	 * An OpenID Connect login under way: where to send the shopper, and what is needed when the callback comes. Keep it in the session and use it once.
	 *
	 * `$codeVerifier` is redacted in dumps like the secret of a `Token`.
	 *
	 * @strict-properties
	 */
	final class OidcLogin implements \JsonSerializable
	{
		/**
		 * Where to redirect the shopper's browser.
		 *
		 * @var non-empty-string
		 */
		public readonly string $authorizationUrl;
		/**
		 * What the callback's `state` must be.
		 *
		 * @var non-empty-string
		 */
		public readonly string $state;
		/**
		 * The `redirect_uri` that the login was begun with.
		 *
		 * @var non-empty-string
		 */
		public readonly string $redirectUri;
		/** When the login was begun, by this machine's clock, in UTC. */
		public readonly \DateTimeImmutable $createdAt;
		/**
		 * The `code_verifier` of PKCE (RFC 7636), which proves that whoever redeems the code began the login: the secret.
		 *
		 * @var non-empty-string
		 */
		public readonly string $codeVerifier;

		/**
		 * @param string $authorizationUrl 1 to 65,536 bytes of printable ASCII without spaces
		 * @phpstan-param non-empty-string $authorizationUrl
		 * @param string $state 1 to 2,048 bytes of printable ASCII without spaces
		 * @phpstan-param non-empty-string $state
		 * @param string $redirectUri 1 to 4,096 bytes of UTF-8 without NUL, CR and LF
		 * @phpstan-param non-empty-string $redirectUri
		 * @param string $codeVerifier 43 to 128 of A-Z a-z 0-9 - . _ ~
		 * @phpstan-param non-empty-string $codeVerifier
		 * @param \DateTimeInterface|null $createdAt null: now
		 * @throws \ValueError if a text is not that, or the date is outside the years 1970 to 9999
		 */
		public function __construct(string $authorizationUrl, string $state, string $redirectUri, #[\SensitiveParameter] string $codeVerifier, ?\DateTimeInterface $createdAt = null) {}

		/**
		 * The storage form: only scalars, the date as UTC text with milliseconds. It holds the secret.
		 *
		 * @return array{v: 1, authorization_url: non-empty-string, state: non-empty-string, redirect_uri: non-empty-string, code_verifier: non-empty-string, created_at: non-empty-string}
		 */
		public function toArray(): array {}

		/**
		 * Makes a login from its storage form. Unknown keys are ignored.
		 *
		 * @phpstan-param array<array-key, mixed> $data
		 * @throws \TypeError|\ValueError that names the missing or wrong key, or says that this is the redacted form
		 */
		public static function fromArray(#[\SensitiveParameter] array $data): OidcLogin {}

		/**
		 * The storage form without its version and with the secret redacted: for logs. `fromArray()` does not accept it.
		 *
		 * @return array{authorization_url: non-empty-string, state: non-empty-string, redirect_uri: non-empty-string, code_verifier: non-empty-string, created_at: non-empty-string}
		 */
		public function jsonSerialize(): array {}

		/**
		 * The same as `toArray()`.
		 *
		 * @implementation-alias EpAccountTokens\OidcLogin::toArray
		 * @return array<string, mixed>
		 */
		public function __serialize(): array {}

		/**
		 * Fills this object as `fromArray()` makes one.
		 *
		 * @phpstan-param array<array-key, mixed> $data
		 * @throws \TypeError|\ValueError
		 */
		public function __unserialize(#[\SensitiveParameter] array $data): void {}

		/**
		 * The same as `fromArray()`. The code that var_export() writes calls this method with the redacted form, which is refused.
		 *
		 * @phpstan-param array<array-key, mixed> $data
		 * @throws \TypeError|\ValueError
		 * @implementation-alias EpAccountTokens\OidcLogin::fromArray
		 */
		public static function __set_state(#[\SensitiveParameter] array $data): OidcLogin {}
	}
}
