/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* What is JSON, decided by RFC 8259 alone. Nothing reaches json-c without having passed this check. */

#ifndef EP_JSON_CHECK_H
#define EP_JSON_CHECK_H

#include "text.h"

enum { EP_JSON_MAX_DEPTH = 64 }; /* the most that ep_json_check() can be asked for */

typedef enum ep_json_error {
	EP_JSON_ERROR_NONE,
	EP_JSON_ERROR_SYNTAX, /* not JSON, or a name holds a NUL */
	EP_JSON_ERROR_DEPTH,
	EP_JSON_ERROR_VALUES,
} ep_json_error;

/*
 * Returns what is wrong with a text that should be JSON, in one pass that allocates nothing. It stops at the first fault, so
 * that a text which is too deep need not be JSON any further on.
 *
 * It is JSON by RFC 8259: in UTF-8, without a byte order mark, no half of a surrogate pair, any value at the top. It may
 * have `max_depth` objects and arrays within each other and `max_values` values: scalars, objects and arrays, but not names.
 * json_decode() agrees, if its own depth is one more (it counts the innermost container's content as a level), except for names
 * with a NUL, which are refused here: it takes them for array keys, and for properties too where something stands before the
 * NUL.
 */
ep_json_error ep_json_check(ep_text json, int max_depth, int max_values);
/* Does the same, and counts the values of a text that is JSON. */
ep_json_error ep_json_check_and_count(ep_text json, int max_depth, int max_values, int *values);

#endif
