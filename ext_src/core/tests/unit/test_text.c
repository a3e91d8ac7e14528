/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Comparisons, UTF-8 and the rules for text. */

#include "check.h"

static void equality_needs_the_same_bytes(void **state)
{
	(void)state;
	assert_true(ep_text_equals(TEXT("abc"), "abc"));
	assert_true(ep_text_equals(TEXT(""), ""));
	assert_false(ep_text_equals(TEXT("abc"), "ab"));
	assert_false(ep_text_equals(TEXT("ab"), "abc"));
	assert_false(ep_text_equals(TEXT("ab\0c"), "ab"));
	assert_false(ep_text_equals(TEXT("abC"), "abc"));
	assert_false(ep_text_equals(NO_TEXT, ""));
}

static void equality_without_case_is_ascii_alone(void **state)
{
	(void)state;
	assert_true(ep_text_equals_nocase(TEXT("Retry-AFTER"), "retry-after"));
	assert_false(ep_text_equals_nocase(TEXT("retry_after"), "retry-after"));
	assert_false(ep_text_equals_nocase(TEXT("\xC3\x84"), "\xC3\xA4"));
	/* 0x40 and 0x60, 0x5B and 0x7B differ by the bit of the case too. */
	assert_false(ep_text_equals_nocase(TEXT("@["), "`{"));
	assert_false(ep_text_equals_nocase(NO_TEXT, ""));
}

static const struct {
	ep_text text;
	bool valid;
} utf8_table[] = {
	{ TEXT(""), true },
	{ TEXT("plain"), true },
	{ TEXT("a\0b"), true },
	{ TEXT("\x7F"), true },
	{ TEXT("\xC2\x80"), true },
	{ TEXT("\xDF\xBF"), true },
	{ TEXT("\xE0\xA0\x80"), true },
	{ TEXT("\xED\x9F\xBF"), true },
	{ TEXT("\xEE\x80\x80"), true },
	{ TEXT("\xEF\xBF\xBF"), true },
	{ TEXT("\xF0\x90\x80\x80"), true },
	{ TEXT("\xF4\x8F\xBF\xBF"), true },
	{ TEXT("\x80"), false }, /* a continuation alone */
	{ TEXT("\xC2"), false }, /* cut off */
	{ TEXT("\xC2"
		   "a"),
		false },
	{ TEXT("\xC2\xC0"), false },
	{ TEXT("\xC0\x80"), false }, /* overlong */
	{ TEXT("\xC1\xBF"), false },
	{ TEXT("\xE0\x9F\xBF"), false },
	{ TEXT("\xF0\x8F\xBF\xBF"), false },
	{ TEXT("\xED\xA0\x80"), false }, /* surrogates */
	{ TEXT("\xED\xBF\xBF"), false },
	{ TEXT("\xE2\x82"), false },
	{ TEXT("\xE2\x28\xAC"), false },
	{ TEXT("\xE2\x82\x28"), false },
	{ TEXT("\xF0\x9F\x98"), false },
	{ TEXT("\xF0\x9F\x98\x28"), false },
	{ TEXT("\xF4\x90\x80\x80"), false }, /* beyond U+10FFFF */
	{ TEXT("\xF5\x80\x80\x80"), false },
	{ TEXT("\xFE"), false },
	{ TEXT("\xFF"), false },
	{ TEXT("fine then \xFF"), false },
};

static void utf8_is_judged_as_unicode_does(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(utf8_table); i++) {
		ep_text text = exact(utf8_table[i].text);
		bool valid = ep_text_is_utf8(text);
		free((char *)text.data);
		check(valid == utf8_table[i].valid, "row %zu", i);
	}
}

/* Every code point there is, and none that there is not. */
static void every_code_point_is_utf8(void **state)
{
	(void)state;
	for (uint32_t point = 0; point <= 0x1FFFFF; point++) {
		unsigned char bytes[4];
		size_t len = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
		static const unsigned char first[] = { 0, 0x00, 0xC0, 0xE0, 0xF0 };
		bytes[0] = (unsigned char)(first[len] | point >> 6 * (len - 1));
		for (size_t i = 1; i < len; i++) {
			bytes[i] = (unsigned char)(0x80 | (point >> 6 * (len - 1 - i) & 0x3F));
		}
		bool valid = point <= 0x10FFFF && !(point >= 0xD800 && point <= 0xDFFF);
		check(ep_text_is_utf8((ep_text){ (char *)bytes, len }) == valid, "U+%04X", (unsigned)point);
	}
}

#define RULE(shape, min, max) EP_SHAPE_##shape, min, max

static const struct {
	ep_rule rule;
	ep_text text;
	const char *error; /* NULL: keeps it */
} rule_table[] = {
	{ { RULE(UTF8, 0, 3) }, TEXT(""), NULL },
	{ { RULE(UTF8, 0, 3) }, TEXT("\r\n\0"), NULL },
	{ { RULE(UTF8, 1, 3) }, TEXT(""), "must not be empty" },
	{ { RULE(UTF8, 2, 3) }, TEXT("a"), "must be at least 2 bytes long" },
	{ { RULE(UTF8, 0, 3) }, TEXT("abcd"), "must be at most 3 bytes long" },
	{ { RULE(UTF8, 0, 3) }, TEXT("a\xFF"), "must be valid UTF-8" },
	{ { RULE(TEXT, 0, 9) }, TEXT("a b\t\xC3\xA4"), NULL },
	{ { RULE(TEXT, 0, 9) }, TEXT("a\0b"), "must not contain NUL, CR or LF" },
	{ { RULE(TEXT, 0, 9) }, TEXT("a\r"), "must not contain NUL, CR or LF" },
	{ { RULE(TEXT, 0, 9) }, TEXT("\na"), "must not contain NUL, CR or LF" },
	{ { RULE(TEXT, 0, 9) }, TEXT("\xC3"), "must be valid UTF-8" },
	{ { RULE(VCHAR, 0, 9) }, TEXT("!aZ09~"), NULL },
	{ { RULE(VCHAR, 0, 9) }, TEXT("a b"), "must be printable ASCII without spaces" },
	{ { RULE(VCHAR, 0, 9) }, TEXT("\x7F"), "must be printable ASCII without spaces" },
	{ { RULE(VCHAR, 0, 9) }, TEXT("\xC3\xA4"), "must be printable ASCII without spaces" },
	{ { RULE(VCHAR, 0, 9) }, TEXT("a\0"), "must be printable ASCII without spaces" },
	{ { RULE(HEADER, 0, 9) }, TEXT(""), NULL },
	{ { RULE(HEADER, 0, 9) }, TEXT("a b"), NULL },
	{ { RULE(HEADER, 0, 9) }, TEXT(" a"), "must not begin or end with a space" },
	{ { RULE(HEADER, 0, 9) }, TEXT("a "), "must not begin or end with a space" },
	{ { RULE(HEADER, 0, 9) }, TEXT(" "), "must not begin or end with a space" },
	{ { RULE(HEADER, 0, 9) }, TEXT("a\r\nb"), "must be printable ASCII" },
	{ { RULE(HEADER, 0, 9) }, TEXT("a\tb"), "must be printable ASCII" },
	{ { RULE(HEADER, 0, 9) }, TEXT("a\0b"), "must be printable ASCII" },
	{ { RULE(HEADER, 0, 9) }, TEXT("\xC3\xA4"), "must be printable ASCII" },
	{ { RULE(VERIFIER, 0, 99) }, TEXT("AZaz09-._~"), NULL },
	{ { RULE(VERIFIER, 0, 9) }, TEXT("a+b"), "must consist of A-Z, a-z, 0-9, \"-\", \".\", \"_\" and \"~\"" },
	{ { RULE(VERIFIER, 0, 9) }, TEXT("a\0b"), "must consist of A-Z, a-z, 0-9, \"-\", \".\", \"_\" and \"~\"" },
	{ { RULE(VERIFIER, 0, 9) }, TEXT("a="), "must consist of A-Z, a-z, 0-9, \"-\", \".\", \"_\" and \"~\"" },
	{ { RULE(PATH_ID, 0, 99) }, TEXT("AZaz09-_"), NULL },
	{ { RULE(PATH_ID, 0, 9) }, TEXT("../x"), "must consist of A-Z, a-z, 0-9, \"-\" and \"_\"" },
	{ { RULE(PATH_ID, 0, 9) }, TEXT("a?b"), "must consist of A-Z, a-z, 0-9, \"-\" and \"_\"" },
	{ { RULE(PATH_ID, 0, 9) }, TEXT("%0d%0a"), "must consist of A-Z, a-z, 0-9, \"-\" and \"_\"" },
	{ { RULE(PATH_ID, 0, 9) }, TEXT("a\0b"), "must consist of A-Z, a-z, 0-9, \"-\" and \"_\"" },
	{ { RULE(PATH_ID, 0, 9) }, TEXT("\xC3\xA4"), "must consist of A-Z, a-z, 0-9, \"-\" and \"_\"" },
};

static void rules_say_what_is_wrong(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(rule_table); i++) {
		char error[EP_TEXT_ERROR_SIZE] = "";
		ep_text text = exact(rule_table[i].text);
		bool kept = ep_text_check(text, &rule_table[i].rule, error);
		free((char *)text.data);
		check(kept == !rule_table[i].error, "row %zu: %s", i, error);
		check(kept || strcmp(error, rule_table[i].error) == 0, "row %zu: %s", i, error);
	}
}

/* Each length up to three steps of eight, with each byte at each place; the bytes end where the text does. */
static void a_run_ends_at_the_first_byte_out_of_range(void **state)
{
	static const unsigned char ranges[][2] = { { 0, 0x7F }, { 0x20, 0x7F }, { 0x20, 0x7E }, { 0x21, 0x7E }, { 0x30, 0x39 },
		{ 0x41, 0x41 } };

	(void)state;
	assert_int_equal(ep_text_run(NO_TEXT, 0, 0x7F), 0);
	for (size_t r = 0; r < COUNT(ranges); r++) {
		unsigned char lowest = ranges[r][0], highest = ranges[r][1];
		for (size_t len = 0; len <= 24; len++) {
			char *bytes = malloc(len + !len);
			ep_text text = { bytes, len };
			for (size_t place = 0; place < len; place++) {
				for (unsigned c = 0; c < 256; c++) {
					memset(bytes, place % 2 ? lowest : highest, len);
					bytes[place] = (char)c;
					check(ep_text_run(text, lowest, highest) == (c < lowest || c > highest ? place : len),
						"%02X-%02X: %02X at %zu of %zu", lowest, highest, c, place, len);
				}
			}
			free(bytes);
		}
	}
}

static void a_part_may_stand_anywhere(void **state)
{
	static const ep_text parts[] = { TEXT("part"), TEXT("b\0c") };
	static const char *const with[] = { "part", "part of", "a part", "a part of", "papart", "PART part" };
	static const char *const without[] = { "", "par", "PART", "pa rt", "b" };

	(void)state;
	for (size_t i = 0; i < COUNT(with); i++) {
		check(ep_text_contains_any(ep_text_of(with[i]), parts, COUNT(parts)), "%s", with[i]);
		check(!ep_text_contains_any(ep_text_of(with[i]), parts, 0), "%s", with[i]);
	}
	for (size_t i = 0; i < COUNT(without); i++) {
		check(!ep_text_contains_any(ep_text_of(without[i]), parts, COUNT(parts)), "%s", without[i]);
	}
	assert_true(ep_text_contains_any(TEXT("ab\0c"), parts, COUNT(parts)));
	assert_false(ep_text_contains_any(TEXT("ab\0b"), parts, COUNT(parts)));
	assert_false(ep_text_contains_any(NO_TEXT, parts, COUNT(parts)));
}

/* Which single bytes each shape lets through. */
static void shapes_allow_these_bytes(void **state)
{
	char error[EP_TEXT_ERROR_SIZE];

	(void)state;
	for (int c = 0; c < 256; c++) {
		char byte = (char)c;
		ep_text text = { &byte, 1 };
		bool visible = c > 0x20 && c < 0x7F,
			 alphanumeric = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
		assert_int_equal(ep_text_check(text, &(ep_rule){ RULE(VCHAR, 1, 1) }, error), visible);
		assert_int_equal(ep_text_check(text, &(ep_rule){ RULE(HEADER, 1, 1) }, error), visible);
		assert_int_equal(
			ep_text_check(text, &(ep_rule){ RULE(TEXT, 1, 1) }, error), c < 0x80 && c != 0 && c != '\r' && c != '\n');
		assert_int_equal(ep_text_check(text, &(ep_rule){ RULE(VERIFIER, 1, 1) }, error),
			alphanumeric || c == '-' || c == '.' || c == '_' || c == '~');
		assert_int_equal(ep_text_check(text, &(ep_rule){ RULE(PATH_ID, 1, 1) }, error), alphanumeric || c == '-' || c == '_');
	}
}

static const struct {
	const char *name;
	const ep_rule *rule;
	size_t min, max;
} sizes[] = {
	{ "account id", &ep_rule_account_id, 1, 255 },
	{ "token", &ep_rule_token, 1, 16384 },
	{ "client id", &ep_rule_client_id, 1, 255 },
	{ "client secret", &ep_rule_client_secret, 1, 4096 },
	{ "id in a path", &ep_rule_path_id, 1, 255 },
	{ "user name", &ep_rule_username, 1, 1024 },
	{ "URL", &ep_rule_url, 1, 4096 },
	{ "header value", &ep_rule_header_value, 1, 8192 },
	{ "user agent suffix", &ep_rule_user_agent_suffix, 0, 128 },
};

static void rules_end_at_their_sizes(void **state)
{
	static char letters[20000];
	char error[EP_TEXT_ERROR_SIZE];

	(void)state;
	memset(letters, 'x', sizeof(letters));
	for (size_t i = 0; i < COUNT(sizes); i++) {
		check(ep_text_check((ep_text){ letters, 0 }, sizes[i].rule, error) == !sizes[i].min, "%s, empty", sizes[i].name);
		check(ep_text_check((ep_text){ letters, sizes[i].max }, sizes[i].rule, error), "%s, largest", sizes[i].name);
		check(!ep_text_check((ep_text){ letters, sizes[i].max + 1 }, sizes[i].rule, error), "%s, too large", sizes[i].name);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(equality_needs_the_same_bytes),
		cmocka_unit_test(equality_without_case_is_ascii_alone),
		cmocka_unit_test(utf8_is_judged_as_unicode_does),
		cmocka_unit_test(every_code_point_is_utf8),
		cmocka_unit_test(a_run_ends_at_the_first_byte_out_of_range),
		cmocka_unit_test(a_part_may_stand_anywhere),
		cmocka_unit_test(rules_say_what_is_wrong),
		cmocka_unit_test(shapes_allow_these_bytes),
		cmocka_unit_test(rules_end_at_their_sizes),
	};

	return cmocka_run_group_tests_name("text", tests, NULL, NULL);
}
