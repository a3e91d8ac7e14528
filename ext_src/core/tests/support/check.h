/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* What every unit program needs: cmocka, the core, and a way to say which row of a table failed. */

#ifndef EP_TESTS_CHECK_H
#define EP_TESTS_CHECK_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "ep_core.h"

#define COUNT(array)  (sizeof(array) / sizeof(*(array)))
#define TEXT(literal) ((ep_text){ (literal), sizeof(literal) - 1 })
#define NO_TEXT       ((ep_text){ NULL, 0 })

/* Like assert_true(), but says what it was about, as printf() would. */
#define check(condition, ...) \
 do { \
  if (!(condition)) { \
   fail_msg(__VA_ARGS__); \
  } \
 } while (0)

/* A copy without a byte behind it, so that the sanitizer sees who reads too far. Freed by free(). */
static inline ep_text exact(ep_text text)
{
	char *copy = malloc(text.len ? text.len : 1);

	assert_non_null(copy);
	if (text.len) {
		memcpy(copy, text.data, text.len);
	}
	return (ep_text){ copy, text.len };
}

static inline bool same(ep_text a, ep_text b)
{
	return a.len == b.len && (a.len == 0 || memcmp(a.data, b.data, a.len) == 0);
}

static inline bool is_secret(const ep_request *request, const char *text)
{
	for (size_t i = 0; i < request->secret_count; i++) {
		if (ep_text_equals(request->secrets[i], text)) {
			return true;
		}
	}
	return false;
}

#define check_text(actual, expected) \
 do { \
  ep_text a_ = (actual), e_ = (expected); \
  check(same(a_, e_), "\"%.*s\" instead of \"%.*s\"", (int)a_.len, a_.data ? a_.data : "", (int)e_.len, e_.data ? e_.data : ""); \
 } while (0)

#endif
