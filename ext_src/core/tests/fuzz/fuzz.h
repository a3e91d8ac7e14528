/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* What every fuzz target needs. Each is a program of its own: libFuzzer calls LLVMFuzzerTestOneInput() with one input after
   another. */

#ifndef EP_TESTS_FUZZ_H
#define EP_TESTS_FUZZ_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ep_core.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Like assert(), but never compiled out. */
#define hold(condition) \
 do { \
  if (!(condition)) { \
   fprintf(stderr, "%s:%d: %s does not hold\n", __FILE__, __LINE__, #condition); \
   abort(); \
  } \
 } while (0)

static inline bool same(ep_text a, ep_text b)
{
	return a.len == b.len && (a.len == 0 || memcmp(a.data, b.data, a.len) == 0);
}

/* Takes a number of so many bytes, the lowest first, off an input that is taken apart; what is not there counts as 0. */
static inline uint64_t take_number(ep_text *left, int bytes)
{
	uint64_t number = 0;

	for (int i = 0; i < bytes && left->len; i++, left->data++, left->len--) {
		number |= (uint64_t)(unsigned char)*left->data << (8 * i);
	}
	return number;
}

/* Takes a text, which has its length before it. It is copied to where the sanitizer sees who reads too far; freed by free(). */
static inline ep_text take_text(ep_text *left)
{
	size_t len = (size_t)take_number(left, 1);
	char *copy;

	len = len < left->len ? len : left->len;
	copy = malloc(len ? len : 1);
	hold(copy);
	if (len) {
		memcpy(copy, left->data, len);
	}
	left->data += len;
	left->len -= len;
	return (ep_text){ copy, len };
}

/* An error: a short line of printable ASCII. */
static inline bool is_message(const char *message, size_t size)
{
	size_t len = strnlen(message, size);

	for (size_t i = 0; i < len; i++) {
		if (message[i] < 0x20 || message[i] > 0x7E) {
			return false;
		}
	}
	return len > 0 && len < size;
}

#endif
