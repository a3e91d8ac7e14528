<?php

/**
 * @generate-class-entries
 * @generate-legacy-arginfo 80200
 */

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

namespace EpAccountTokens {

	/**
	 * An account-member token: until it expires, the proof that a member may act for one account.
	 *
	 * `$token` can be read by name, and stored through `toArray()` or `serialize()`. var_dump(), print_r(), var_export(), json_encode() and array casts
	 * show `*** ` and six hexadecimal digits in its place; the digits are the same for the same secret as long as the process lives. foreach and
	 * get_object_vars() do not find it.
	 *
	 * @strict-properties
	 */
	final class Token implements \JsonSerializable
	{
		/**
		 * The API's `type` of such a token.
		 *
		 * @var string
		 */
		public const TYPE = "account_management_authentication_token";
		/**
		 * The request header that carries a token.
		 *
		 * @var string
		 */
		public const HEADER = "EP-Account-Management-Authentication-Token";

		/** The API's `type`. */
		public readonly string $type;
		/**
		 * The API's `account_id`.
		 *
		 * @var non-empty-string
		 */
		public readonly string $accountId;
		/** The API's `account_name`; may be empty. */
		public readonly string $accountName;
		/** The API's `meta.account_member_id`: who logged in. */
		public readonly ?string $accountMemberId;
		/**
		 * The API's `token`, opaque: the secret.
		 *
		 * @var non-empty-string
		 */
		public readonly string $token;
		/** The API's `expires`, in UTC. */
		public readonly \DateTimeImmutable $expires;
		/** When the reply came, by this machine's clock, in UTC. */
		public readonly \DateTimeImmutable $obtained;
		/**
		 * How many accounts stood before this one on the member's roster: 0 to 10,000; null where that is not known. It is a hint: the roster may have
		 * changed since. `EpAccountTokens::refresh()` looks there first, which costs one small request however long the roster is.
		 *
		 * @var int<0, 10000>|null
		 */
		public readonly ?int $rosterOffset;

		/**
		 * @param string $accountId 1 to 255 bytes of UTF-8 without NUL, CR and LF
		 * @phpstan-param non-empty-string $accountId
		 * @param string $accountName UTF-8 of up to 1 MiB; may be empty
		 * @param string $token 1 to 16,384 bytes of printable ASCII without spaces
		 * @phpstan-param non-empty-string $token
		 * @param string|null $accountMemberId UTF-8 of up to 1 MiB; null: not known
		 * @param \DateTimeInterface|null $obtained null: now
		 * @param string $type UTF-8 of up to 1 MiB
		 * @param int|null $rosterOffset 0 to 10,000; null: not known
		 * @phpstan-param int<0, 10000>|null $rosterOffset
		 * @throws \ValueError if a text is not that, a date is outside the years 1970 to 9999, or the offset is out of range
		 */
		public function __construct(string $accountId, string $accountName, #[\SensitiveParameter] string $token, \DateTimeInterface $expires, ?string $accountMemberId = null, ?\DateTimeInterface $obtained = null, string $type = Token::TYPE, ?int $rosterOffset = null) {}

		/**
		 * @param \DateTimeInterface|null $now null: this machine's clock
		 * @throws \ValueError if $now is outside the years 1970 to 9999
		 */
		public function isExpired(?\DateTimeInterface $now = null): bool {}

		/**
		 * Whether it has expired, or will within this many seconds.
		 *
		 * @param int $seconds 0 or more
		 * @phpstan-param int<0, max> $seconds
		 * @param \DateTimeInterface|null $now null: this machine's clock
		 * @throws \ValueError if $seconds is negative, or $now is outside the years 1970 to 9999
		 */
		public function expiresWithin(int $seconds, ?\DateTimeInterface $now = null): bool {}

		/**
		 * Whether it is time to call `EpAccountTokens::refresh()`: less than a quarter of the token's life is left, or, of a life longer than four hours,
		 * less than one hour.
		 *
		 * @param \DateTimeInterface|null $now null: this machine's clock
		 * @throws \ValueError if $now is outside the years 1970 to 9999
		 */
		public function isRefreshDue(?\DateTimeInterface $now = null): bool {}

		/**
		 * The storage form: only scalars and null, under the API's names, dates as UTC text with milliseconds (`2024-06-27T23:45:24.070Z`). It holds the
		 * secret.
		 *
		 * @return array{v: 1, type: string, account_id: non-empty-string, account_name: string, account_member_id: string|null, token: non-empty-string, expires: non-empty-string, obtained: non-empty-string, roster_offset: int<0, 10000>|null}
		 */
		public function toArray(): array {}

		/**
		 * Makes a token from its storage form. Unknown keys are ignored, and `roster_offset` may be missing.
		 *
		 * @phpstan-param array<array-key, mixed> $data
		 * @throws \TypeError|\ValueError that names the missing or wrong key, or says that this is the redacted form
		 */
		public static function fromArray(#[\SensitiveParameter] array $data): Token {}

		/**
		 * The storage form without its version and with the secret redacted: for logs. `fromArray()` does not accept it.
		 *
		 * @return array{type: string, account_id: non-empty-string, account_name: string, account_member_id: string|null, token: non-empty-string, expires: non-empty-string, obtained: non-empty-string, roster_offset: int<0, 10000>|null}
		 */
		public function jsonSerialize(): array {}

		/**
		 * The same as `toArray()`.
		 *
		 * @implementation-alias EpAccountTokens\Token::toArray
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
		 * @implementation-alias EpAccountTokens\Token::fromArray
		 */
		public static function __set_state(#[\SensitiveParameter] array $data): Token {}
	}
}
