<?php

/**
 * @generate-class-entries
 * @generate-legacy-arginfo 80200
 */

namespace EpAccountTokens {

	/**
	 * The tokens of a roster, page after page: what `EpAccountTokens::eachToken()` gives.
	 *
	 * Pages after the first are fetched when the ones before are used up, up to four at once, each on a connection of its own; one after another
	 * once a page has had to be asked for again. It ends at the stated total, at an empty page, at a page without a new account, at 10,000 tokens,
	 * and at an exception: after one, `valid()` is false, and `rewind()` begins anew.
	 *
	 * @strict-properties
	 * @not-serializable
	 * @implements \Iterator<int, Token>
	 */
	final class TokenIterator implements \Iterator
	{
		private function __construct() {}

		/** @throws EpAccountTokensError if there is no current token, or `eachToken()` did not make the iterator, which no other method takes either */
		public function current(): Token {}

		public function key(): int {}

		/** @throws EpAccountTokensException */
		public function next(): void {}

		/** Back to the page it was made from. */
		public function rewind(): void {}

		public function valid(): bool {}
	}
}
