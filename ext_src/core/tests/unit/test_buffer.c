/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Buffers that are wiped, and the encodings written into them. */

/* free() is watched: what it gets must hold nothing any more. */
#include <stdlib.h>

static void watch_free(void *bytes);

#define free(bytes) watch_free(bytes)
#include "../../buffer.c"
#undef free

#include "check.h"

#include <malloc.h>

static size_t frees, dirty_frees;

static void watch_free(void *bytes)
{
	size_t size = bytes ? malloc_usable_size(bytes) : 0;
	bool dirty = false;

	for (size_t i = 0; i < size; i++) {
		dirty = dirty || memcmp((char *)bytes + i, "S", 1) == 0;
	}
	frees += bytes != NULL;
	dirty_frees += dirty;
	free(bytes);
}

static void growth_and_end_leave_nothing_behind(void **state)
{
	ep_buffer buffer;

	(void)state;
	frees = dirty_frees = 0;
	ep_buffer_init(&buffer, 100000);
	for (int i = 0; i < 5000; i++) {
		ep_buffer_append_string(&buffer, "SSSS");
	}
	assert_int_equal(buffer.len, 20000);
	assert_int_equal(strlen(buffer.data), 20000);
	assert_true(frees >= 5);
	ep_buffer_free(&buffer);
	assert_null(buffer.data);
	assert_int_equal(buffer.len, 0);
	assert_int_equal(buffer.limit, 100000);
	ep_free_secret(ep_copy(TEXT("SSSSSSSSSS")));
	ep_free_secret(NULL);
	assert_int_equal(dirty_frees, 0);
}

static void wiping_stops_at_the_length(void **state)
{
	char bytes[] = "abcdef";

	(void)state;
	ep_wipe(bytes + 1, 3);
	assert_memory_equal(bytes, "a\0\0\0ef", 6);
	ep_wipe(NULL, 5);
	ep_wipe(bytes, 0);
	assert_int_equal(bytes[0], 'a');
}

static void a_limit_is_kept_and_remembered(void **state)
{
	ep_buffer buffer;

	(void)state;
	ep_buffer_init(&buffer, 5);
	ep_buffer_append(&buffer, TEXT("abc"));
	ep_buffer_append(&buffer, TEXT("de"));
	assert_false(buffer.failed);
	ep_buffer_append(&buffer, TEXT(""));
	assert_false(buffer.failed);
	ep_buffer_append(&buffer, TEXT("f"));
	assert_true(buffer.failed);
	ep_buffer_append(&buffer, TEXT(""));
	assert_true(buffer.failed);
	check_text(ep_buffer_text(&buffer), TEXT("abcde"));
	ep_buffer_free(&buffer);
	assert_false(buffer.failed);
	ep_buffer_append(&buffer, (ep_text){ "x", SIZE_MAX });
	assert_true(buffer.failed);
	ep_buffer_free(&buffer);
}

static void room_is_made_once_and_within_the_limit(void **state)
{
	ep_buffer buffer;
	char *data;

	(void)state;
	ep_buffer_init(&buffer, 1000);
	ep_buffer_reserve(&buffer, 1001);
	ep_buffer_reserve(&buffer, SIZE_MAX);
	assert_null(buffer.data);
	ep_buffer_reserve(&buffer, 1000);
	assert_non_null(data = buffer.data);
	assert_string_equal(data, "");
	for (int i = 0; i < 1000; i++) {
		ep_buffer_append_string(&buffer, "S");
	}
	ep_buffer_reserve(&buffer, 10);
	assert_ptr_equal(buffer.data, data);
	assert_false(buffer.failed);
	assert_int_equal(strlen(data), 1000);
	ep_buffer_free(&buffer);

	frees = dirty_frees = 0;
	ep_buffer_append_string(&buffer, "SSSS");
	ep_buffer_reserve(&buffer, 900);
	check_text(ep_buffer_text(&buffer), TEXT("SSSS"));
	ep_buffer_free(&buffer);
	assert_int_equal(frees, 2);
	assert_int_equal(dirty_frees, 0);
}

static void an_empty_buffer_has_a_text(void **state)
{
	ep_buffer buffer;

	(void)state;
	ep_buffer_init(&buffer, 5);
	assert_non_null(ep_buffer_text(&buffer).data);
	assert_int_equal(ep_buffer_text(&buffer).len, 0);
	ep_buffer_append(&buffer, TEXT(""));
	assert_string_equal(buffer.data, "");
	ep_buffer_free(&buffer);
	ep_buffer_free(&buffer);
}

static void copies_end_with_nul(void **state)
{
	char *copy = ep_copy(TEXT("a\0b"));

	(void)state;
	assert_memory_equal(copy, "a\0b\0", 4);
	ep_free_secret(copy);
	copy = ep_copy(TEXT(""));
	assert_string_equal(copy, "");
	ep_free_secret(copy);
}

static void check_encoded(void (*append)(ep_buffer *, ep_text), ep_text text, ep_text expected)
{
	ep_buffer buffer;
	bool equal;

	ep_buffer_init(&buffer, 10000);
	text = exact(text);
	append(&buffer, text);
	equal = !buffer.failed && same(ep_buffer_text(&buffer), expected);
	check(equal, "\"%s\" instead of \"%s\"", buffer.data, expected.data);
	free((char *)text.data);
	ep_buffer_free(&buffer);
}

/* What RFC 8259 asks for, byte by byte. */
static void json_escapes_every_byte(void **state)
{
	static const char short_ones[] = "\"\\\b\f\n\r\t", letters[] = "\"\\bfnrt";

	(void)state;
	for (int c = 0; c < 256; c++) {
		char byte = (char)c, expected[16];
		const char *found = memchr(short_ones, c, strlen(short_ones));
		if (found) {
			snprintf(expected, sizeof(expected), "\"\\%c\"", letters[found - short_ones]);
		} else if (c < 0x20 || c == 0x7F) {
			snprintf(expected, sizeof(expected), "\"\\u%04X\"", (unsigned)c);
		} else {
			snprintf(expected, sizeof(expected), "\"%c\"", c);
		}
		check_encoded(ep_buffer_append_json, (ep_text){ &byte, 1 }, ep_text_of(expected));
	}
}

/* Whatever stands before it and after it. */
static void json_escapes_every_byte_wherever_it_stands(void **state)
{
	enum { LEN = 25 };
	char text[LEN], expected[LEN + 8];

	(void)state;
	for (int c = 0; c < 256; c++) {
		ep_buffer alone;
		char byte = (char)c;
		ep_buffer_init(&alone, 100);
		ep_buffer_append_json_content(&alone, (ep_text){ &byte, 1 });
		for (size_t at = 0; at < LEN; at++) {
			memset(text, '~', LEN);
			text[at] = byte;
			memset(expected, '~', at);
			memcpy(expected + at, alone.data, alone.len);
			memset(expected + at + alone.len, '~', LEN - 1 - at);
			check_encoded(ep_buffer_append_json_content, (ep_text){ text, LEN }, (ep_text){ expected, LEN - 1 + alone.len });
		}
		ep_buffer_free(&alone);
	}
}

static const struct {
	ep_text text, json;
} json_table[] = {
	{ TEXT(""), TEXT("\"\"") },
	{ TEXT("plain"), TEXT("\"plain\"") },
	{ TEXT("\"\""), TEXT("\"\\\"\\\"\"") },
	{ TEXT("a\"b\\c/d"), TEXT("\"a\\\"b\\\\c/d\"") },
	{ TEXT("\\u0041"), TEXT("\"\\\\u0041\"") },
	{ TEXT("\n"), TEXT("\"\\n\"") },
	{ TEXT("a\0b"), TEXT("\"a\\u0000b\"") },
	{ TEXT("\x1F!"), TEXT("\"\\u001F!\"") },
	{ TEXT("\xE2\x82\xAC"), TEXT("\"\xE2\x82\xAC\"") },
	{ TEXT("\xF0\x9D\x84\x9E"), TEXT("\"\xF0\x9D\x84\x9E\"") }, /* RFC 8259's G clef */
	{ TEXT("</script>"), TEXT("\"</script>\"") },
};

static void json_is_written_so(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(json_table); i++) {
		check_encoded(ep_buffer_append_json, json_table[i].text, json_table[i].json);
	}
}

static void forms_encode_every_byte(void **state)
{
	(void)state;
	for (int c = 0; c < 256; c++) {
		char byte = (char)c, expected[16];
		bool plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '.'
			|| c == '_' || c == '~';
		snprintf(expected, sizeof(expected), plain ? "%c" : "%%%02X", c);
		check_encoded(ep_buffer_append_form, (ep_text){ &byte, 1 }, ep_text_of(expected));
	}
	check_encoded(ep_buffer_append_form, TEXT("a b&c=d\xC3\xA4"), TEXT("a%20b%26c%3Dd%C3%A4"));
}

static void encoders_keep_the_limit(void **state)
{
	static char quotes[100];
	void (*const encoders[])(ep_buffer *, ep_text) = { ep_buffer_append_json, ep_buffer_append_form };

	(void)state;
	memset(quotes, '"', sizeof(quotes));
	for (size_t i = 0; i < COUNT(encoders); i++) {
		for (size_t limit = 0; limit < 300; limit++) {
			ep_buffer buffer;
			ep_buffer_init(&buffer, limit);
			encoders[i](&buffer, (ep_text){ quotes, sizeof(quotes) });
			assert_true(buffer.len <= limit);
			assert_int_equal(buffer.failed, limit < (i == 0 ? 202u : 300u));
			ep_buffer_free(&buffer);
		}
	}
}

#define MANY 1000

static const struct {
	const char *text, *secrets[3];
	size_t max;
	const char *expected;
} scrub_table[] = {
	{ "nothing to hide", { "secret" }, MANY, "nothing to hide" },
	{ "secret", { "secret" }, MANY, "***" },
	{ "secret first", { "secret" }, MANY, "*** first" },
	{ "at last secret", { "secret" }, MANY, "at last ***" },
	{ "secretsecret", { "secret" }, MANY, "******" },
	{ "a secret, secret", { "secret" }, MANY, "a ***, ***" },
	{ "secre", { "secret" }, MANY, "secre" },
	{ "ssecret", { "secret" }, MANY, "s***" },
	{ "SECRET", { "secret" }, MANY, "SECRET" },
	{ "password", { "pass", "password" }, MANY, "***" }, /* the longest of those that begin here */
	{ "password", { "password", "pass" }, MANY, "***" },
	{ "pass password", { "password", "pass" }, MANY, "*** ***" },
	{ "abcd", { "abc", "bcd" }, MANY, "***d" },
	{ "one two", { "two", "one" }, MANY, "*** ***" },
	{ "x", { "" }, MANY, "x" },
	{ "", { "secret" }, MANY, "" },
	{ "p\xC3\xA4ss", { "\xC3\xA4" }, MANY, "p***ss" },
	{ "abcdef", { "secret" }, 3, "abc" },
	{ "abc", { "secret" }, 3, "abc" },
	{ "abc", { "secret" }, 0, "" },
	{ "12 secret", { "secret" }, 5, "12 **" },
	{ "1234secret", { "secret" }, 6, "1234**" }, /* one that stands across the cut */
	{ "123456secret", { "secret" }, 6, "123456" },
	{ "a\xC3\xA4", { "secret" }, 2, "a" }, /* cut before a character, never inside */
	{ "a\xC3\xA4", { "secret" }, 3, "a\xC3\xA4" },
	{ "\xF0\x9F\x98\x80x", { "secret" }, 3, "" },
	{ "\xF0\x9F\x98\x80x", { "secret" }, 4, "\xF0\x9F\x98\x80" },
	{ "\xE2\x82\xAC\xE2\x82\xAC", { "secret" }, 5, "\xE2\x82\xAC" },
};

static void secrets_are_scrubbed(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(scrub_table); i++) {
		ep_text secrets[3], text = exact(ep_text_of(scrub_table[i].text));
		size_t count = 0;
		ep_buffer buffer;
		for (; count < 3 && scrub_table[i].secrets[count]; count++) {
			secrets[count] = exact(ep_text_of(scrub_table[i].secrets[count]));
		}
		ep_buffer_init(&buffer, 10000);
		ep_buffer_append_string(&buffer, "before:");
		ep_buffer_append_scrubbed(&buffer, text, secrets, count, scrub_table[i].max);
		check(!buffer.failed && strncmp(buffer.data, "before:", 7) == 0 && strcmp(buffer.data + 7, scrub_table[i].expected) == 0
				&& strlen(buffer.data) == buffer.len,
			"row %zu: \"%s\" instead of \"%s\"", i, buffer.data + 7, scrub_table[i].expected);
		while (count--) {
			free((char *)secrets[count].data);
		}
		free((char *)text.data);
		ep_buffer_free(&buffer);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(growth_and_end_leave_nothing_behind),
		cmocka_unit_test(wiping_stops_at_the_length),
		cmocka_unit_test(a_limit_is_kept_and_remembered),
		cmocka_unit_test(room_is_made_once_and_within_the_limit),
		cmocka_unit_test(an_empty_buffer_has_a_text),
		cmocka_unit_test(copies_end_with_nul),
		cmocka_unit_test(json_escapes_every_byte),
		cmocka_unit_test(json_escapes_every_byte_wherever_it_stands),
		cmocka_unit_test(json_is_written_so),
		cmocka_unit_test(forms_encode_every_byte),
		cmocka_unit_test(encoders_keep_the_limit),
		cmocka_unit_test(secrets_are_scrubbed),
	};

	return cmocka_run_group_tests_name("buffer", tests, NULL, NULL);
}
