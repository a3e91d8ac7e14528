/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/*
 * json COUNT SEED: writes COUNT texts that are JSON or nearly so, each with what ep_json_check() says of it and, where it is
 * an object, with what reply.c has read of it, written anew. json.php holds them against json_decode().
 *
 * A record: the verdict in one byte; the length in four, lowest first, and the bytes of the text; the same of what was read,
 * or nothing.
 */

#include "reply.c"

enum { MAX_TEXT = 256 * 1024 };

typedef struct text {
	char data[MAX_TEXT];
	size_t len;
} text;

/* --- chance: xorshift64* */

static uint64_t state;

static unsigned any(unsigned below)
{
	state ^= state >> 12;
	state ^= state << 25;
	state ^= state >> 27;
	return (unsigned)((state * UINT64_C(2685821657736338717)) >> 33) % below;
}

/* --- JSON by its grammar */

static void put(text *t, const char *bytes, size_t len)
{
	if (len <= MAX_TEXT - t->len) {
		memcpy(t->data + t->len, bytes, len);
		t->len += len;
	}
}

static void put_string(text *t, const char *string)
{
	put(t, string, strlen(string));
}

static void put_one_of(text *t, const char *const *strings, unsigned count)
{
	put_string(t, strings[any(count)]);
}

#define PUT_ONE_OF(t, strings) put_one_of((t), (strings), sizeof(strings) / sizeof(*(strings)))

static void put_blanks(text *t)
{
	static const char *const blanks[] = { " ", "\n", "\r\n", "\t", "  ", "          " };

	if (any(8) == 0) {
		PUT_ONE_OF(t, blanks);
	}
}

static void put_number(text *t)
{
	static const char *const wholes[] = { "0", "1", "9", "10", "42", "1719531924", "9223372036854775807", "9223372036854775808",
		"18446744073709551615", "18446744073709551616", "123456789012345678901234567890" };
	static const char *const fractions[] = { "", "", "", ".0", ".5", ".000001", ".10" };
	static const char *const exponents[] = { "", "", "", "e0", "E+1", "e-7", "e999", "E-999", "e01" };

	put_string(t, any(4) == 0 ? "-" : "");
	PUT_ONE_OF(t, wholes);
	PUT_ONE_OF(t, fractions);
	PUT_ONE_OF(t, exponents);
}

static void put_character(text *t)
{
	static const char *const escapes[] = { "\\\"", "\\\\", "\\/", "\\b", "\\f", "\\n", "\\r", "\\t", "\\u0041", "\\u00e9",
		"\\u20AC", "\\uffff", "\\ud83d\\ude00", "\\uD800\\uDC00", "\\udbff\\udfff", "\\uD836\\uDE00", "\\ud87e\\udc00", "\\ud7ff",
		"\\ue000" };
	static const char *const wide[] = { "\x7F", "\xC2\x80", "\xC3\xA9", "\xDF\xBF", "\xE0\xA0\x80", "\xE2\x82\xAC",
		"\xED\x9F\xBF", "\xEE\x80\x80", "\xEF\xBF\xBF", "\xF0\x90\x80\x80", "\xF0\x9F\x98\x80", "\xF4\x8F\xBF\xBF" };
	char c = (char)(0x20 + any(0x5F));

	switch (any(12)) {
		case 0:
			PUT_ONE_OF(t, escapes);
			break;
		case 1:
			PUT_ONE_OF(t, wide);
			break;
		default:
			put(t, c == '"' || c == '\\' ? "x" : &c, 1);
	}
}

static void put_text(text *t)
{
	static const char *const known[] = { "", "data", "token", "expires", "a", "_" };
	unsigned count = any(4) == 0 ? any(40) : any(8);

	put_string(t, "\"");
	if (any(3) == 0) {
		PUT_ONE_OF(t, known);
	} else {
		for (unsigned i = 0; i < count; i++) {
			put_character(t);
		}
	}
	put_string(t, any(40) == 0 ? "\\u0000\"" : "\"");
}

/* One container within the other, about as many as are allowed. */
static void put_deep(text *t)
{
	char closing[32];
	int levels = EP_MAX_REPLY_DEPTH - 2 + (int)any(5);

	for (int i = 0; i < levels; i++) {
		bool object = any(2) == 0;
		put_string(t, object ? "{\"\":" : "[");
		closing[levels - 1 - i] = object ? '}' : ']';
	}
	put_string(t, any(2) == 0 ? "1" : "[]");
	put(t, closing, (size_t)levels);
}

/* About as many values as are allowed. */
static void put_many(text *t)
{
	static const char *const values[] = { "0,", "[],", "{},", "\"\"," };
	const char *value = values[any(4)];

	put_string(t, "[");
	for (unsigned i = EP_MAX_REPLY_VALUES - 4 + any(5); i > 0; i--) {
		put_string(t, value);
	}
	put_string(t, "0]");
}

static void put_value(text *t, unsigned levels);

static void put_container(text *t, bool object, unsigned levels)
{
	unsigned count = any(5);

	put_string(t, object ? "{" : "[");
	put_blanks(t);
	for (unsigned i = 0; i < count; i++) {
		put_string(t, i ? "," : "");
		if (object) {
			put_blanks(t);
			put_text(t);
			put_blanks(t);
			put_string(t, ":");
		}
		put_value(t, levels);
	}
	put_string(t, object ? "}" : "]");
}

static void put_value(text *t, unsigned levels)
{
	static const char *const words[] = { "true", "false", "null" };
	unsigned kind = any(levels ? 10 : 5);

	put_blanks(t);
	if (kind == 0) {
		PUT_ONE_OF(t, words);
	} else if (kind < 3) {
		put_number(t);
	} else if (kind < 5) {
		put_text(t);
	} else {
		put_container(t, kind < 8, levels - 1);
	}
	put_blanks(t);
}

/* --- what is nearly JSON */

static void replace(text *t, size_t at, size_t len, const char *bytes, size_t count)
{
	if (t->len - len + count <= MAX_TEXT) {
		memmove(t->data + at + count, t->data + at + len, t->len - at - len);
		memcpy(t->data + at, bytes, count);
		t->len += count - len;
	}
}

static void put_wrong_byte(text *t, size_t at, size_t len)
{
	static const char bytes[] =
		"{}[]\",:\\/0123456789.+-eEuU'tfnNI# \t\n\r\v\f\x00\x01\x1F\x7F\x80\x9F\xA0\xBF\xC0\xC1\xC2\xDF\xE0\xED\xEF\xF0\xF4\xF5\xFF";

	replace(t, at, len, bytes + any(sizeof(bytes) - 1), 1);
}

static void mutate(text *t)
{
	static const char *const pieces[] = { "01", "-", "-01", "1.", ".5", "1e", "1e+", "+1", "0x1", "\\ud800", "\\udc00",
		"\\ud800\\ud800", "\\ud800\\u0041", "\\u0000", "\\u00", "\\x41", "\\", "NaN", "Infinity", "-Infinity", "TRUE", "nul",
		"nulll", "//x\n", "/**/", "'a'", ",", ",,", ":", "\"", "{}", "[]", "{\"a\\u0000\":1}", "\"a\\u0000\":1,", "\xEF\xBB\xBF",
		"\xC2\xA0", "\xED\xA0\x80", "\xC0\x80", "\xF4\x90\x80\x80", "\xE2\x82", "\xE2\x80\xA8" };
	size_t at = any((unsigned)t->len + 1), left = t->len - at, len = left ? any(left < 8 ? (unsigned)left + 1 : 8) : 0;
	const char *piece = pieces[any(sizeof(pieces) / sizeof(*pieces))];
	char slice[8];

	switch (any(6)) {
		case 0:
			put_wrong_byte(t, at, left ? 1 : 0);
			break;
		case 1:
			put_wrong_byte(t, at, 0);
			break;
		case 2:
			replace(t, at, len, "", 0);
			break;
		case 3:
			memcpy(slice, t->data + at, len);
			replace(t, at, 0, slice, len);
			break;
		case 4:
			replace(t, at, any(2) == 0 ? len : 0, piece, strlen(piece));
			break;
		default:
			t->len = any(8) == 0 ? at : t->len;
	}
}

static void generate(text *t)
{
	unsigned kind = any(1 << 14);

	t->len = 0;
	if (kind == 0) {
		put_many(t);
	} else if (kind < 800) {
		put_deep(t);
	} else if (kind < 1 << 13) {
		put_value(t, 1 + any(6));
	} else {
		put_container(t, true, 1 + any(5));
	}
	for (unsigned i = any(2) == 0 ? 0 : 1 + any(3); i > 0; i--) {
		mutate(t);
	}
}

/* --- records */

static void write_bytes(const char *bytes, size_t len)
{
	const unsigned char prefix[4] = { len & 0xFF, len >> 8 & 0xFF, len >> 16 & 0xFF, len >> 24 & 0xFF };

	if (fwrite(prefix, 1, sizeof(prefix), stdout) != sizeof(prefix) || fwrite(bytes, 1, len, stdout) != len) {
		exit(1);
	}
}

/* Exits where json-c refuses what ep_json_check() has taken. */
static void write_as_read(ep_text json)
{
	char protocol_error[EP_PROTOCOL_ERROR_SIZE];
	json_object *tree = reply_parse_object(json, protocol_error);
	const char *string;

	if (!tree) {
		fprintf(stderr, "json-c refuses %.*s\n", (int)json.len, json.data);
		exit(1);
	}
	string = json_object_to_json_string_ext(tree, JSON_C_TO_STRING_PLAIN);
	write_bytes(string, strlen(string));
	json_object_put(tree);
}

int main(int argc, char **argv)
{
	static text t;
	uint64_t count = argc > 1 ? strtoull(argv[1], NULL, 10) : 1;

	state = (argc > 2 ? strtoull(argv[2], NULL, 10) : 1) * UINT64_C(0x9E3779B97F4A7C15) + 1;
	for (; count > 0; count--) {
		ep_json_error error;
		ep_text json;
		generate(&t);
		json = (ep_text){ t.data, t.len };
		error = ep_json_check(json, EP_MAX_REPLY_DEPTH, EP_MAX_REPLY_VALUES);
		putchar(error);
		write_bytes(t.data, t.len);
		if (error == EP_JSON_ERROR_NONE && reply_is_object(json)) {
			write_as_read(json);
		} else {
			write_bytes("", 0);
		}
	}
	return fflush(stdout) == 0 ? 0 : 1;
}
