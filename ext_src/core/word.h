/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/*
 * Finds where a run of bytes ends, eight bytes at a time: most bytes of a reply are those of long texts. It stands in a header to
 * be inlined, where a word then costs few instructions.
 */

#ifndef EP_WORD_H
#define EP_WORD_H

#include "text.h"

#include <stdint.h>

/* A word whose bytes are all of that value. */
#define EP_EACH_BYTE(value) (UINT64_C(0x0101010101010101) * (uint64_t)(value))

/*
 * A byte ends the run if its high bit is set in (word ^ a) - b or in (word ^ c) + d. A sum or a difference may carry into
 * the next byte, but only out of one that ends the run, so the lowest of them is right.
 */
typedef struct ep_word_test {
	uint64_t a, b, c, d;
} ep_word_test;

static inline uint64_t ep_word_find(uint64_t word, ep_word_test test)
{
	return ((word ^ test.a) - test.b) | ((word ^ test.c) + test.d);
}

/* The first byte lowest. Compilers make one load of it. */
static inline uint64_t ep_word_load(const unsigned char *p)
{
	return (uint64_t)p[0] | (uint64_t)p[1] << 8 | (uint64_t)p[2] << 16 | (uint64_t)p[3] << 24 | (uint64_t)p[4] << 32
		| (uint64_t)p[5] << 40 | (uint64_t)p[6] << 48 | (uint64_t)p[7] << 56;
}

/* The number of the lowest byte whose high bit is set. */
static inline size_t ep_word_first(uint64_t found)
{
	uint64_t below = (found & (0 - found)) - 1;

	return (size_t)((below & EP_EACH_BYTE(1)) * EP_EACH_BYTE(1) >> 56) - 1;
}

/* How many bytes stand before the first one that ends the run. */
static inline size_t ep_word_run(ep_text text, ep_word_test test)
{
	const unsigned char *start = (const unsigned char *)text.data, *p = start;

	for (size_t words = text.len / sizeof(uint64_t); words > 0; words--, p += sizeof(uint64_t)) {
		uint64_t found = ep_word_find(ep_word_load(p), test) & EP_EACH_BYTE(0x80);
		if (found) {
			return (size_t)(p - start) + ep_word_first(found);
		}
	}
	for (size_t left = text.len % sizeof(uint64_t); left > 0 && !(ep_word_find(*p, test) & 0x80); left--) {
		p++;
	}
	return (size_t)(p - start);
}

#endif
