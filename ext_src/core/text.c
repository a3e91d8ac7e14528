/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Rules for text, and the words for breaking one. */

#include "text.h"

#include "word.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

const ep_rule ep_rule_any = { EP_SHAPE_UTF8, 0, EP_MAX_TEXT };
const ep_rule ep_rule_account_id = { EP_SHAPE_TEXT, 1, EP_MAX_ID };
const ep_rule ep_rule_token = { EP_SHAPE_VCHAR, 1, EP_MAX_TOKEN };
const ep_rule ep_rule_client_id = { EP_SHAPE_TEXT, 1, EP_MAX_ID };
const ep_rule ep_rule_client_secret = { EP_SHAPE_TEXT, 1, 4096 };
const ep_rule ep_rule_path_id = { EP_SHAPE_PATH_ID, 1, EP_MAX_ID };
const ep_rule ep_rule_username = { EP_SHAPE_TEXT, 1, 1024 };
const ep_rule ep_rule_url = { EP_SHAPE_VCHAR, 1, 4096 };
const ep_rule ep_rule_header_value = { EP_SHAPE_HEADER, 1, 8192 };
const ep_rule ep_rule_user_agent_suffix = { EP_SHAPE_HEADER, 0, 128 };

ep_text ep_text_of(const char *string)
{
	return (ep_text){ string, strlen(string) };
}

bool ep_text_equals(ep_text text, const char *string)
{
	return text.data && text.len == strlen(string) && memcmp(text.data, string, text.len) == 0;
}

static unsigned char text_lower(char c)
{
	return (unsigned char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
}

bool ep_text_same_nocase(ep_text a, ep_text b)
{
	if (!a.data || !b.data || a.len != b.len) {
		return false;
	}
	for (size_t i = 0; i < a.len; i++) {
		if (text_lower(a.data[i]) != text_lower(b.data[i])) {
			return false;
		}
	}
	return true;
}

bool ep_text_equals_nocase(ep_text text, const char *string)
{
	return ep_text_same_nocase(text, ep_text_of(string));
}

size_t ep_text_run(ep_text text, unsigned char lowest, unsigned char highest)
{
	return ep_word_run(text, (ep_word_test){ .b = EP_EACH_BYTE(lowest), .d = EP_EACH_BYTE(0x7F - highest) });
}

/* The part is not empty. A text may be as long as a reply. */
static bool text_contains(ep_text text, ep_text part)
{
	const char *at = text.data, *end = text.data + text.len;

	while ((size_t)(end - at) >= part.len && (at = memchr(at, part.data[0], (size_t)(end - at) - part.len + 1))) {
		if (memcmp(at, part.data, part.len) == 0) {
			return true;
		}
		at++;
	}
	return false;
}

bool ep_text_contains_any(ep_text text, const ep_text *parts, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (text_contains(text, parts[i])) {
			return true;
		}
	}
	return false;
}

/* As in Unicode's table 3-7. */
size_t ep_text_utf8_len(const unsigned char *p, size_t left)
{
	unsigned char low = 0x80, high = 0xBF;
	size_t len;

	if (p[0] < 0x80) {
		return 1;
	}
	if (p[0] >= 0xC2 && p[0] <= 0xDF) {
		len = 2;
	} else if (p[0] >= 0xE0 && p[0] <= 0xEF) {
		len = 3;
		low = p[0] == 0xE0 ? 0xA0 : low;
		high = p[0] == 0xED ? 0x9F : high;
	} else if (p[0] >= 0xF0 && p[0] <= 0xF4) {
		len = 4;
		low = p[0] == 0xF0 ? 0x90 : low;
		high = p[0] == 0xF4 ? 0x8F : high;
	} else {
		return 0;
	}
	if (left < len || p[1] < low || p[1] > high) {
		return 0;
	}
	for (size_t i = 2; i < len; i++) {
		if (p[i] < 0x80 || p[i] > 0xBF) {
			return 0;
		}
	}
	return len;
}

bool ep_text_is_utf8(ep_text text)
{
	size_t i = ep_text_run(text, 0, 0x7F);

	while (i < text.len) {
		size_t len = ep_text_utf8_len((const unsigned char *)text.data + i, text.len - i);
		if (len == 0) {
			return false;
		}
		i += len;
		i += ep_text_run((ep_text){ text.data + i, text.len - i }, 0, 0x7F);
	}
	return true;
}

static bool text_is_alphanumeric_or(char c, const char *others)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c && strchr(others, c));
}

/* Whether each byte is one of these; letters and digits always are. */
static bool text_is_made_of(ep_text text, const char *others)
{
	for (size_t i = 0; i < text.len; i++) {
		if (!text_is_alphanumeric_or(text.data[i], others)) {
			return false;
		}
	}
	return true;
}

bool ep_text_is_token(ep_text text)
{
	return text.len && text_is_made_of(text, "!#$%&'*+-.^_`|~");
}

static bool text_is_within(ep_text text, unsigned char lowest, unsigned char highest)
{
	return ep_text_run(text, lowest, highest) == text.len;
}

static bool text_has(ep_text text, char c)
{
	return text.len && memchr(text.data, c, text.len) != NULL;
}

/* What breaks the shape; NULL if nothing does. */
static const char *text_shape_error(ep_text text, ep_shape shape)
{
	switch (shape) {
		case EP_SHAPE_TEXT:
			/* Most are no more than this. */
			if (text_is_within(text, 0x20, 0x7F)) {
				return NULL;
			}
			if (text_has(text, '\0') || text_has(text, '\r') || text_has(text, '\n')) {
				return "must not contain NUL, CR or LF";
			}
			return ep_text_is_utf8(text) ? NULL : "must be valid UTF-8";
		case EP_SHAPE_UTF8:
			return ep_text_is_utf8(text) ? NULL : "must be valid UTF-8";
		case EP_SHAPE_VCHAR:
			return text_is_within(text, 0x21, 0x7E) ? NULL : "must be printable ASCII without spaces";
		case EP_SHAPE_HEADER:
			if (!text_is_within(text, 0x20, 0x7E)) {
				return "must be printable ASCII";
			}
			return text.len && (text.data[0] == ' ' || text.data[text.len - 1] == ' ') ? "must not begin or end with a space"
																					   : NULL;
		case EP_SHAPE_VERIFIER:
			return text_is_made_of(text, "-._~") ? NULL : "must consist of A-Z, a-z, 0-9, \"-\", \".\", \"_\" and \"~\"";
		case EP_SHAPE_PATH_ID:
			return text_is_made_of(text, "-_") ? NULL : "must consist of A-Z, a-z, 0-9, \"-\" and \"_\"";
	}
	return NULL;
}

bool ep_text_check(ep_text text, const ep_rule *rule, char error[EP_TEXT_ERROR_SIZE])
{
	const char *shape;

	if (text.len == 0 && rule->min > 0) {
		snprintf(error, EP_TEXT_ERROR_SIZE, "must not be empty");
		return false;
	}
	if (text.len < rule->min) {
		snprintf(error, EP_TEXT_ERROR_SIZE, "must be at least %zu bytes long", rule->min);
		return false;
	}
	if (text.len > rule->max) {
		snprintf(error, EP_TEXT_ERROR_SIZE, "must be at most %zu bytes long", rule->max);
		return false;
	}
	shape = text_shape_error(text, rule->shape);
	if (shape) {
		snprintf(error, EP_TEXT_ERROR_SIZE, "%s", shape);
		return false;
	}
	return true;
}
