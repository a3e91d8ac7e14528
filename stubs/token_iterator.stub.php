<?php

/**
 * @generate-class-entries
 * @generate-legacy-arginfo 80200
 */

// Copyright (c) 2026 The ep_account_tokens authors
// SPDX-License-Identifier: MIT

namespace EpAccountTokens {

	/**
	 * The tokens of a roster, page after page: what `EpAccountTokens::eachToken()` returns.
	 *
	 * Pages after the first are fetched when those before are used up: up to four at once, each on a connection of its own, or one at a time as soon as
	 * a page needed a second attempt. It ends at the stated total, at an empty page, at a page without a new account, at 10,000 tokens, and at an
	 * exception: after that `valid()` is false, and `rewind()` starts over.
	 *
	 * @strict-properties
	 * @not-serializable
	 * @implements \Iterator<int, Token>
	 */
	final class TokenIterator implements \Iterator
	{
		private function __construct() {}

		/** @throws EpAccountTokensError if there is no current token, or if `eachToken()` did not make the iterator (which all methods check) */
		public function current(): Token {}

		/**
		 * The number of tokens before this one.
		 *
		 * @return int<0, max>
		 */
		public function key(): int {}

		/** @throws EpAccountTokensException of the page that had to be fetched; `LoginRequiredException` if the page's first token is no longer good */
		public function next(): void {}

		/** Goes back to the page that it was made from; pages after it are fetched anew. */
		public function rewind(): void {}

		public function valid(): bool {}
	}
}
