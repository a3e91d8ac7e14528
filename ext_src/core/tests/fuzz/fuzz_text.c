/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* The rules for texts, beside a reading of each that looks at one byte after the other. */

#include "fuzz.h"

/* The code point at p, and its length; 0 where there is none. By the bits, and not by a table of lead bytes. */
static size_t reference_character(const unsigned char *p, size_t left)
{
	static const uint32_t lowest[] = { 0, 0, 0x80, 0x800, 0x10000 };
	size_t len = p[0] < 0x80 ? 1 : p[0] >> 5 == 6 ? 2 : p[0] >> 4 == 14 ? 3 : p[0] >> 3 == 30 ? 4 : 0;
	uint32_t c = len == 1 ? p[0] : p[0] & (0x7Fu >> len);

	if (len == 0 || len > left) {
		return 0;
	}
	for (size_t i = 1; i < len; i++) {
		if (p[i] >> 6 != 2) {
			return 0;
		}
		c = c << 6 | (p[i] & 0x3F);
	}
	return c < lowest[len] || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF) ? 0 : len;
}

static bool reference_is_utf8(ep_text text)
{
	for (size_t i = 0, len; i < text.len; i += len) {
		len = reference_character((const unsigned char *)text.data + i, text.len - i);
		if (len == 0) {
			return false;
		}
	}
	return true;
}

static bool reference_fits_byte(ep_shape shape, unsigned char c)
{
	static const char alphanumeric[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

	switch (shape) {
		case EP_SHAPE_UTF8:
			return true;
		case EP_SHAPE_TEXT:
			return c != '\0' && c != '\r' && c != '\n';
		case EP_SHAPE_VCHAR:
			return c > ' ' && c < 0x7F;
		case EP_SHAPE_HEADER:
			return c >= ' ' && c < 0x7F;
		case EP_SHAPE_VERIFIER:
			return c && (strchr(alphanumeric, c) || strchr("-._~", c));
		case EP_SHAPE_PATH_ID:
			return c && (strchr(alphanumeric, c) || strchr("-_", c));
	}
	return false;
}

static bool reference_check(ep_text text, const ep_rule *rule)
{
	if (text.len < rule->min || text.len > rule->max || !reference_is_utf8(text)) {
		return false;
	}
	for (size_t i = 0; i < text.len; i++) {
		if (!reference_fits_byte(rule->shape, (unsigned char)text.data[i])) {
			return false;
		}
	}
	return rule->shape != EP_SHAPE_HEADER || !text.len || (text.data[0] != ' ' && text.data[text.len - 1] != ' ');
}

/* Whether the bytes lie between two of ASCII, of which the input chooses. */
static void check_run(ep_text left)
{
	unsigned char a = take_number(&left, 1) & 0x7F, b = take_number(&left, 1) & 0x7F;
	unsigned char lowest = a < b ? a : b, highest = a < b ? b : a;
	size_t run = 0;

	while (run < left.len && (unsigned char)left.data[run] >= lowest && (unsigned char)left.data[run] <= highest) {
		run++;
	}
	hold(ep_text_run(left, lowest, highest) == run);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const size_t limits[][2] = { { 0, 1 << 20 }, { 1, 40 }, { 43, 128 } };
	ep_text text = { (const char *)data, size };

	for (ep_shape shape = EP_SHAPE_UTF8; shape <= EP_SHAPE_PATH_ID; shape++) {
		for (size_t i = 0; i < sizeof(limits) / sizeof(*limits); i++) {
			ep_rule rule = { shape, limits[i][0], limits[i][1] };
			char error[EP_TEXT_ERROR_SIZE] = "";
			bool fits = ep_text_check(text, &rule, error);
			hold(fits == reference_check(text, &rule));
			hold(fits || is_message(error, sizeof(error)));
		}
	}
	hold(ep_text_is_utf8(text) == reference_is_utf8(text));
	check_run(text);
	return 0;
}
