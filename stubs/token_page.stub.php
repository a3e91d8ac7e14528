<?php

/**
 * @generate-class-entries
 * @generate-legacy-arginfo 80200
 */

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

namespace EpAccountTokens {

	/**
	 * One page of a member's roster: a token for each account on it. Empty for a member without an account, which is a successful login.
	 *
	 * There is no `first()`: the API does not specify an order, so the first token may be that of the wrong company.
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
		/** The API's `meta.page.limit`: the most tokens that a page holds. */
		public readonly ?int $limit;
		/**
		 * The API's `meta.page.offset`: the number of accounts before this page. Where a reply does not say, it is the offset that the page was requested
		 * with. Paging goes on from the requested offset whatever the reply says; for a page made by hand that is this number, or 0 for null.
		 */
		public readonly ?int $offset;
		/** The API's `meta.results.total`: the number of accounts on all pages. */
		public readonly ?int $totalAccounts;
		/** The API's `meta.page.current`. The service counts from 0 or from 1: use `$offset`. */
		public readonly ?int $pageCurrent;
		/** The API's `meta.page.total`: the number of pages. */
		public readonly ?int $pageTotal;
		/**
		 * The API's `links`, to be shown at most: this extension never follows them. A link that a reply does not have is null.
		 *
		 * @var array{current: ?string, first: ?string, last: ?string, next: ?string, prev: ?string}
		 */
		public readonly array $links;

		/**
		 * @param array $tokens
		 * @phpstan-param list<Token> $tokens
		 * @param array $links a link that is left out is null
		 * @phpstan-param array<'current'|'first'|'last'|'next'|'prev', ?string> $links
		 * @throws \TypeError|\ValueError if `$tokens` is not a list of `Token`, or `$links` has other names or values
		 */
		public function __construct(array $tokens, ?string $accountMemberId = null, ?int $limit = null, ?int $offset = null, ?int $totalAccounts = null, ?int $pageCurrent = null, ?int $pageTotal = null, array $links = []) {}

		/** The token of this account, if it is on this page. `EpAccountTokens::switchAccount()` looks on every page. */
		public function find(string $accountId): ?Token {}

		/**
		 * What an account picker shows and stores.
		 *
		 * @return array<non-empty-string, string> account id → account name
		 */
		public function accountNames(): array {}

		/**
		 * The number of tokens on this page.
		 *
		 * @return int<0, max>
		 */
		public function count(): int {}

		/** @return \Iterator<int, Token> */
		public function getIterator(): \Iterator {}
	}
}
