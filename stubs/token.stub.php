<?php

/**
 * @generate-class-entries
 * @generate-legacy-arginfo 80200
 */

namespace EpAccountTokens {

	/**
	 * An account-member token: proof that a member may act for one account, until it expires.
	 *
	 * `$token` can be read by name, and stored through `toArray()` or `serialize()`. var_dump(), print_r(), var_export(), json_encode() and array casts
	 * show `*** ` and six hexadecimal digits in its place, which are the same for the same secret as long as the process lives; foreach and
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
		/** The API's `account_id`. */
		public readonly string $accountId;
		/** The API's `account_name`; may be empty. */
		public readonly string $accountName;
		/** The API's `meta.account_member_id`: who logged in. */
		public readonly ?string $accountMemberId;
		/** The API's `token`, opaque. */
		public readonly string $token;
		/** The API's `expires`, in UTC. */
		public readonly \DateTimeImmutable $expires;
		/** When the reply came, by this machine's clock, in UTC. */
		public readonly \DateTimeImmutable $obtained;
		/**
		 * Where the token's account stood on the member's roster, counted in accounts: 0 to 10,000, null where that is not known. A hint: the roster may
		 * have changed since. `EpAccountTokens::refresh()` looks there first, which costs one small request however long the roster is.
		 */
		public readonly ?int $rosterOffset;

		/**
		 * @param \DateTimeInterface|null $obtained null: now
		 * @param int|null $rosterOffset 0 to 10,000; null: not known
		 * @throws \ValueError if a text is empty, too long or not UTF-8, a date is outside the years 1970 to 9999, or the offset is out of range
		 */
		public function __construct(string $accountId, string $accountName, #[\SensitiveParameter] string $token, \DateTimeInterface $expires, ?string $accountMemberId = null, ?\DateTimeInterface $obtained = null, string $type = Token::TYPE, ?int $rosterOffset = null) {}

		/** @param \DateTimeInterface|null $now null: this machine's clock */
		public function isExpired(?\DateTimeInterface $now = null): bool {}

		/** Whether it has expired, or will within this many seconds. */
		public function expiresWithin(int $seconds, ?\DateTimeInterface $now = null): bool {}

		/** Whether less than a quarter of its life is left, at most one hour: time to call `EpAccountTokens::refresh()`. */
		public function isRefreshDue(?\DateTimeInterface $now = null): bool {}

		/**
		 * The storage form: scalars alone, the API's names, dates as UTC text with milliseconds. It holds the secret.
		 *
		 * @return array{v: 1, type: string, account_id: string, account_name: string, account_member_id: ?string, token: string, expires: string, obtained: string, roster_offset: ?int}
		 */
		public function toArray(): array {}

		/**
		 * Back from the storage form. Unknown keys are ignored, and `roster_offset` may be missing.
		 *
		 * @throws \TypeError|\ValueError naming the key that is missing or wrong, or saying that this is the redacted form
		 */
		public static function fromArray(#[\SensitiveParameter] array $data): Token {}

		/** The storage form without its version, the secret redacted: for logs, and nothing that `fromArray()` takes. */
		public function jsonSerialize(): array {}

		/**
		 * The same as `toArray()`.
		 *
		 * @implementation-alias EpAccountTokens\Token::toArray
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
		 * @implementation-alias EpAccountTokens\Token::fromArray
		 */
		public static function __set_state(#[\SensitiveParameter] array $data): Token {}
	}
}
