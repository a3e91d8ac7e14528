<?php

/**
 * @generate-class-entries
 * @generate-legacy-arginfo 80200
 */

namespace EpAccountTokens {

	/**
	 * One page of a member's roster: a token for each account on it. Empty for a member without an account, which is a successful login.
	 *
	 * There is no `first()`: the order is not specified, so the first one may be the wrong company.
	 *
	 * @strict-properties
	 * @not-serializable
	 * @implements \IteratorAggregate<int, Token>
	 */
	final class TokenPage implements \IteratorAggregate, \Countable
	{
		/** @var list<Token> */
		public readonly array $tokens;
		/** The API's `meta.account_member_id`: who logged in, also where the page is empty. */
		public readonly ?string $accountMemberId;
		/** The API's `meta.page.limit`. */
		public readonly ?int $limit;
		/**
		 * The API's `meta.page.offset`, counted in accounts; where a reply has none, the offset that the page was asked for with. Paging goes on from
		 * that one whatever the reply says; for a page made by hand it is this number, or 0 for null.
		 */
		public readonly ?int $offset;
		/** The API's `meta.results.total`: the accounts on all pages. */
		public readonly ?int $totalAccounts;
		/** The API's `meta.page.current`. The service counts from 0 or from 1: use `$offset`. */
		public readonly ?int $pageCurrent;
		/** The API's `meta.page.total`: the number of pages. */
		public readonly ?int $pageTotal;
		/**
		 * The API's `links`, for display: this extension never follows them.
		 *
		 * @var array{current: ?string, first: ?string, last: ?string, next: ?string, prev: ?string}
		 */
		public readonly array $links;

		/**
		 * @param array $tokens
		 * @phpstan-param list<Token> $tokens
		 * @param array $links a link left out is null
		 * @phpstan-param array<'current'|'first'|'last'|'next'|'prev', ?string> $links
		 * @throws \TypeError|\ValueError
		 */
		public function __construct(array $tokens, ?string $accountMemberId = null, ?int $limit = null, ?int $offset = null, ?int $totalAccounts = null, ?int $pageCurrent = null, ?int $pageTotal = null, array $links = []) {}

		/** The token of this account, if it is on this page. `EpAccountTokens::switchAccount()` looks on every page. */
		public function find(string $accountId): ?Token {}

		/**
		 * What an account picker shows and stores.
		 *
		 * @return array<string, string> account id → account name
		 */
		public function accountNames(): array {}

		/** The number of tokens on this page. */
		public function count(): int {}

		/** @return \Iterator<int, Token> */
		public function getIterator(): \Iterator {}
	}
}
