/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/*
 * Whether a text is JSON, as RFC 8259 and PHP's json_decode() have it, and small enough to be made a tree of: one pass,
 * without recursion.
 *
 * A parser takes more than JSON, and each version of it something else; what it reads then depends on who reads it.
 */

#include "json_check.h"

#include "word.h"

#include <string.h>

/* What is left to read, and what is open around it. */
typedef struct json_reader {
	const unsigned char *at, *end;
	uint64_t objects; /* a bit for each container that is open, the innermost lowest: 1 for an object, 0 for an array */
	int depth;        /* how many are open */
	int max_depth;
	int values_left;
	ep_json_error error; /* why it stopped */
} json_reader;

/* --- single bytes; 0 stands for the end, since a NUL may stand nowhere */

static unsigned char json_check_peek(const json_reader *r)
{
	return r->at < r->end ? *r->at : 0;
}

static bool json_check_take(json_reader *r, unsigned char c)
{
	if (json_check_peek(r) != c) {
		return false;
	}
	r->at++;
	return true;
}

static void json_check_skip_blanks(json_reader *r)
{
	/* One comparison is enough where there are none, as a rule. */
	while (r->at < r->end && *r->at <= ' ' && (*r->at == ' ' || *r->at == '\n' || *r->at == '\r' || *r->at == '\t')) {
		r->at++;
	}
}

/* --- strings */

static int json_check_hex_digit(unsigned char c)
{
	if (c >= '0' && c <= '9') {
		return c - '0';
	}
	c |= 0x20;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* The UTF-16 code unit of the \uXXXX at p; -1: there is none. */
static int json_check_code_unit(const unsigned char *p, size_t left)
{
	int unit = 0;

	if (left < 6 || p[0] != '\\' || p[1] != 'u') {
		return -1;
	}
	for (int i = 2; i < 6; i++) {
		int digit = json_check_hex_digit(p[i]);
		if (digit < 0) {
			return -1;
		}
		unit = unit * 16 + digit;
	}
	return unit;
}

/* The length of the escape at p, which begins with a backslash; a surrogate pair is one. 0: it is none, or a NUL where there
   must be none. */
static size_t json_check_escape_len(const unsigned char *p, size_t left, bool nul_allowed)
{
	int unit, low;

	if (left >= 2 && p[1] != 'u') {
		return p[1] && strchr("\"\\/bfnrt", p[1]) ? 2 : 0;
	}
	unit = json_check_code_unit(p, left);
	if (unit < 0 || (unit == 0 && !nul_allowed) || (unit >= 0xDC00 && unit <= 0xDFFF)) {
		return 0;
	}
	if (unit < 0xD800 || unit > 0xDBFF) {
		return 6;
	}
	low = json_check_code_unit(p + 6, left - 6);
	return low >= 0xDC00 && low <= 0xDFFF ? 12 : 0;
}

/*
 * How many bytes stand as themselves: ASCII but for control characters, quotes and backslashes. With its second bit turned,
 * a quote follows the control characters, and nothing that is plain falls among them.
 */
static size_t json_check_plain_len(const unsigned char *p, size_t left)
{
	static const ep_word_test test = { EP_EACH_BYTE(2), EP_EACH_BYTE(0x21), EP_EACH_BYTE('\\'), 0 - EP_EACH_BYTE(1) };

	return ep_word_run((ep_text){ (const char *)p, left }, test);
}

/* Behind the closing quote of the string whose content begins at p; NULL: it is none. */
static const unsigned char *json_check_string_end(const unsigned char *p, const unsigned char *end, bool nul_allowed)
{
	for (;;) {
		size_t left, len;
		p += json_check_plain_len(p, (size_t)(end - p));
		if (p == end) {
			return NULL;
		}
		if (*p == '"') {
			return p + 1;
		}
		left = (size_t)(end - p);
		len = *p == '\\' ? json_check_escape_len(p, left, nul_allowed) : *p >= 0x80 ? ep_text_utf8_len(p, left) : 0;
		if (len == 0) {
			return NULL;
		}
		p += len;
	}
}

static bool json_check_take_string(json_reader *r, bool nul_allowed)
{
	const unsigned char *end = json_check_take(r, '"') ? json_check_string_end(r->at, r->end, nul_allowed) : NULL;

	if (!end) {
		return false;
	}
	r->at = end;
	return true;
}

/* --- numbers and words */

static bool json_check_take_digits(json_reader *r)
{
	const unsigned char *start = r->at;

	while (r->at < r->end && *r->at >= '0' && *r->at <= '9') {
		r->at++;
	}
	return r->at > start;
}

static bool json_check_take_number(json_reader *r)
{
	json_check_take(r, '-');
	/* A zero at the front stands alone. */
	if (!json_check_take(r, '0') && !json_check_take_digits(r)) {
		return false;
	}
	if (json_check_take(r, '.') && !json_check_take_digits(r)) {
		return false;
	}
	if (json_check_take(r, 'e') || json_check_take(r, 'E')) {
		if (!json_check_take(r, '+')) {
			json_check_take(r, '-');
		}
		return json_check_take_digits(r);
	}
	return true;
}

static bool json_check_take_word(json_reader *r, const char *word)
{
	size_t len = strlen(word);

	if ((size_t)(r->end - r->at) < len || memcmp(r->at, word, len) != 0) {
		return false;
	}
	r->at += len;
	return true;
}

static bool json_check_take_scalar(json_reader *r)
{
	switch (json_check_peek(r)) {
		case '"':
			return json_check_take_string(r, true);
		case 't':
			return json_check_take_word(r, "true");
		case 'f':
			return json_check_take_word(r, "false");
		case 'n':
			return json_check_take_word(r, "null");
		default:
			return json_check_take_number(r);
	}
}

/* --- containers */

static bool json_check_is_in_object(const json_reader *r)
{
	return r->objects & 1;
}

static bool json_check_fail(json_reader *r, ep_json_error error)
{
	r->error = error;
	return false;
}

static bool json_check_open_container(json_reader *r, bool is_object)
{
	if (r->depth == r->max_depth) {
		return json_check_fail(r, EP_JSON_ERROR_DEPTH);
	}
	r->depth++;
	r->objects = r->objects << 1 | (uint64_t)is_object;
	r->at++;
	return true;
}

static bool json_check_take_closing(json_reader *r)
{
	if (!json_check_take(r, json_check_is_in_object(r) ? '}' : ']')) {
		return false;
	}
	r->depth--;
	r->objects >>= 1;
	return true;
}

/* A name and its colon. It ends at a NUL for whoever reads names as C strings, and so would be another one. */
static bool json_check_take_name(json_reader *r)
{
	json_check_skip_blanks(r);
	if (!json_check_take_string(r, false)) {
		return false;
	}
	json_check_skip_blanks(r);
	return json_check_take(r, ':');
}

/* A scalar, an empty container or the beginning of one that is not; `is_open` tells the last. */
static bool json_check_take_value(json_reader *r, bool *is_open)
{
	unsigned char c;

	json_check_skip_blanks(r);
	c = json_check_peek(r);
	*is_open = false;
	if (r->values_left-- == 0) {
		return json_check_fail(r, EP_JSON_ERROR_VALUES);
	}
	if (c != '{' && c != '[') {
		return json_check_take_scalar(r);
	}
	if (!json_check_open_container(r, c == '{')) {
		return false;
	}
	json_check_skip_blanks(r);
	*is_open = !json_check_take_closing(r);
	return true;
}

/* What follows a value: all that ends with it, and a comma if another one must follow. */
static bool json_check_take_end_of_value(json_reader *r)
{
	while (r->depth > 0) {
		json_check_skip_blanks(r);
		if (json_check_take(r, ',')) {
			return true;
		}
		if (!json_check_take_closing(r)) {
			return false;
		}
	}
	return true;
}

static bool json_check_take_text(json_reader *r)
{
	bool is_open;

	do {
		if ((json_check_is_in_object(r) && !json_check_take_name(r)) || !json_check_take_value(r, &is_open)
			|| (!is_open && !json_check_take_end_of_value(r))) {
			return false;
		}
	} while (r->depth > 0);
	json_check_skip_blanks(r);
	return r->at == r->end;
}

ep_json_error ep_json_check_and_count(ep_text json, int max_depth, int max_values, int *values)
{
	const unsigned char *at = (const unsigned char *)json.data;
	json_reader r = {
		.at = at, .end = at + json.len, .max_depth = max_depth, .values_left = max_values, .error = EP_JSON_ERROR_SYNTAX
	};

	if (!json_check_take_text(&r)) {
		return r.error;
	}
	*values = max_values - r.values_left;
	return EP_JSON_ERROR_NONE;
}

ep_json_error ep_json_check(ep_text json, int max_depth, int max_values)
{
	int values;

	return ep_json_check_and_count(json, max_depth, max_values, &values);
}
