/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* What is JSON: the kinds of JSON and of what is not, and the limits. Texts stand here with ' for ". */

#include "check.h"

/* Checks a text that ends where its memory ends. */
static ep_json_error check_bytes(ep_text json, int max_depth, int max_values)
{
	ep_text copy = exact(json);
	ep_json_error error = ep_json_check(copy, max_depth, max_values);

	free((char *)copy.data);
	return error;
}

static ep_json_error check_json(const char *single_quoted)
{
	char bytes[200];
	size_t len = strlen(single_quoted);

	assert_true(len < sizeof(bytes));
	for (size_t i = 0; i < len; i++) {
		bytes[i] = (char)(single_quoted[i] == '\'' ? '"' : single_quoted[i]);
	}
	return check_bytes((ep_text){ bytes, len }, 16, 100);
}

static const char *const good[] = {
	/* values at the top */
	"null",
	"true",
	"false",
	"0",
	"-0",
	"''",
	"[]",
	"{}",
	" \t\r\n0\n\r\t ",
	/* numbers */
	"1",
	"-1",
	"10",
	"1234567890",
	"0.0",
	"-0.0",
	"0.5e0",
	"1.5",
	"1e1",
	"1E1",
	"1e+1",
	"1e-1",
	"1E-01",
	"0e0",
	"-0e-0",
	"1.0E+2",
	"1e999",
	"-1e999",
	"1e-999",
	"123456789012345678901234567890",
	"-123456789012345678901234567890",
	"[0,1,-2.5e3]",
	/* strings */
	"'a'",
	"'\x7F'",
	"' '",
	"'\\'\\\\\\/\\b\\f\\n\\r\\t'",
	"'\\u0000'",
	"'a\\u0000b'",
	"'\\u0041\\uabCD\\uFFFF'",
	"'\\ud800\\udc00'",
	"'\\uDBFF\\uDFFF'",
	"'x\\ud83d\\ude00y'",
	"'\\uD7FF\\uE000'",
	"'\\\\u0000'",
	"'//'",
	"'/* */'",
	"'01234567'",
	"'0123456789abcdef\\n0123456789abcdef'",
	"'\xC2\x80\xDF\xBF'",
	"'\xE0\xA0\x80\xED\x9F\xBF\xEE\x80\x80\xEF\xBF\xBF'",
	"'\xF0\x90\x80\x80\xF4\x8F\xBF\xBF'",
	"'\xE2\x80\xA8\xEF\xBB\xBF'",
	/* containers */
	"[null]",
	"[[]]",
	"[{}]",
	"[ ]",
	"{ }",
	"[ 1 , 2 ]",
	"[[],[]]",
	"[{},[]]",
	"{'':0}",
	"{'a':[]}",
	"{'a':{}}",
	"{ 'a' : 1 , 'b' : [ ] }",
	"{'a':1,'a':2}",
	"{'\xC3\xA4':1}",
	"{'\\u00e4':1}",
	"{'\\\\u0000':1}",
	"{'a':'b','c':['d',{'e':null}]}",
	"{'a':{'b':{}},'c':[]}",
};

static const char *const bad[] = {
	/* nothing, or more than one */
	"",
	" ",
	"\n",
	"1 2",
	"{}{}",
	"[][]",
	"[],",
	"null null",
	"''''",
	"{} x",
	"[]]",
	"{}}",
	"1]",
	"1}",
	"1,",
	/* words */
	"nul",
	"nulll",
	"TRUE",
	"True",
	"t",
	"n",
	"f",
	"fals",
	"undefined",
	"NaN",
	"Infinity",
	"-Infinity",
	"nan",
	"a",
	"_",
	/* numbers */
	"-",
	"+1",
	"01",
	"-01",
	"00",
	"0012",
	"1.",
	"-1.",
	".5",
	"-.5",
	"1.e5",
	"1.5.",
	"1e",
	"1e+",
	"1e-",
	"1e1.5",
	"1e1e1",
	"1ee1",
	"--1",
	"-+1",
	"1+1",
	"1-",
	"0x1",
	"0b1",
	"1_0",
	"1a",
	"[1a]",
	"[01]",
	"[-]",
	"[1.]",
	"[.5]",
	"- 1",
	"1 .5",
	"\xEF\xBC\x91",
	/* strings */
	"'",
	"'a",
	"a'",
	"'a\\'",
	"'\\",
	"'\\'",
	"'\\x41'",
	"'\\a'",
	"'\\0'",
	"'\\\n'",
	"'\\u'",
	"'\\u0'",
	"'\\u00'",
	"'\\u004'",
	"'\\u004g'",
	"'\\u 041'",
	"'\\U0041'",
	"'\\u+041'",
	"'\\\xC3\xA4'",
	"'\t'",
	"'\n'",
	"'\x01'",
	"'\x1F'",
	"'0123456\n'",
	"'01234567\n'",
	/* half a surrogate pair */
	"'\\ud800'",
	"'\\udbff'",
	"'\\udc00'",
	"'\\udfff'",
	"'\\udc00\\ud800'",
	"'\\ud800\\ud800'",
	"'\\ud800\\ud800\\udc00'",
	"'\\ud800x'",
	"'\\ud800\\n'",
	"'\\ud800\\u0041'",
	"'\\ud800\\udc0'",
	"'\\ud800\\",
	"'\\ud800\\u",
	"'\\ud800\\udc0",
	"{'\\ud800':1}",
	"{'\\udc00':1}",
	/* what is not UTF-8 */
	"'\x80'",
	"'\xBF'",
	"'\xC3'",
	"'\xC3",
	"'\xC0\x80'",
	"'\xC1\xBF'",
	"'\xE0\x9F\xBF'",
	"'\xED\xA0\x80'",
	"'\xED\xBF\xBF'",
	"'\xE2\x82'",
	"'\xE2\x82",
	"'\xF0\x8F\xBF\xBF'",
	"'\xF4\x90\x80\x80'",
	"'\xF5\x80\x80\x80'",
	"'\xF0\x9F\x98'",
	"'\xFE'",
	"'\xFF'",
	"{'\xFF':1}",
	"\xC3\xA4",
	"[\xC3\xA4]",
	"\xEF\xBB\xBF{}",
	"[]\xC2\xA0",
	"\xC2\xA0[]",
	"[1\xE2\x80\xA8]",
	"\f1",
	"\v1",
	/* a name with a NUL */
	"{'\\u0000':1}",
	"{'a\\u0000':1}",
	"{'a\\u0000b':1}",
	"{'\\\\\\u0000':1}",
	"[{'a':1,'\\u0000':2}]",
	/* containers */
	"[",
	"]",
	"{",
	"}",
	"[1",
	"[1,",
	"[,1]",
	"[1,]",
	"[1,,2]",
	"[1 2]",
	"[1:2]",
	"['a':1]",
	"[}",
	"[1}",
	"[[1]",
	"[[]",
	"[]}",
	"[)",
	"{]",
	"{1:2}",
	"{a:1}",
	"{'a'}",
	"{'a':}",
	"{'a',1}",
	"{'a' 1}",
	"{'a'::1}",
	"{:1}",
	"{'a':1",
	"{'a':1,",
	"{'a':1,}",
	"{,}",
	"{,'a':1}",
	"{'a':1,,'b':2}",
	"{'a':1 'b':2}",
	"{'a':1]",
	"{'a':[}",
	"{null:1}",
	"{'a':1,2}",
	"{'a':{'b':1}",
	"{'a'",
	"{'a':",
	"{'a",
	"[{]}",
	/* what parsers take beside JSON */
	"// x\n1",
	"1 // x",
	"/**/1",
	"[/**/]",
	"# x\n1",
	"[1;2]",
	"(1)",
	"<html>",
};

static void json_is_taken(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(good); i++) {
		check(check_json(good[i]) == EP_JSON_ERROR_NONE, "%s", good[i]);
	}
}

static void what_is_no_json_is_refused(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(bad); i++) {
		check(check_json(bad[i]) == EP_JSON_ERROR_SYNTAX, "%s", bad[i]);
	}
}

/* JSON has no place for one: neither within a string, nor behind the text, as C strings have it. */
static void a_nul_byte_is_refused_anywhere(void **state)
{
	static const ep_text texts[] = { TEXT("\0"), TEXT("1\0"),
		TEXT("\0"
			 "1"),
		TEXT("[\0]"), TEXT("\"a\0b\""), TEXT("{\"a\0\":1}"), TEXT("{}\0"), TEXT("nu\0l") };

	(void)state;
	for (size_t i = 0; i < COUNT(texts); i++) {
		check(check_bytes(texts[i], 16, 100) == EP_JSON_ERROR_SYNTAX, "%zu", i);
	}
}

/* Each of the bytes, at each place of a word of memory: alone between quotes it is plain, or the string is none. */
static void each_byte_is_looked_at_wherever_it_stands(void **state)
{
	(void)state;
	for (int before = 0; before < 18; before++) {
		for (int byte = 0; byte < 256; byte++) {
			char bytes[64];
			bool plain = byte >= 0x20 && byte < 0x80 && byte != '"' && byte != '\\';
			size_t len = (size_t)snprintf(bytes, sizeof(bytes), "\"%.*s-0123456789abcdef\"", before, "0123456789abcdefgh");
			bytes[1 + before] = (char)byte;
			check((check_bytes((ep_text){ bytes, len }, 16, 100) == EP_JSON_ERROR_NONE) == plain, "byte %d behind %d", byte,
				before);
		}
	}
}

/* Cut off at any place, it is not JSON yet. */
static void a_text_cut_off_is_refused(void **state)
{
	static const char text[] = "{\"a\":[true,false,null,-1.5e+7,\"\\ud83d\\ude00 \xF0\x9F\x98\x80 \\n\"],\"b\":{}}";

	(void)state;
	for (size_t len = 0; len < sizeof(text) - 1; len++) {
		check(check_bytes((ep_text){ text, len }, 16, 100) == EP_JSON_ERROR_SYNTAX, "%zu bytes", len);
	}
	assert_int_equal(check_bytes((ep_text){ text, sizeof(text) - 1 }, 16, 100), EP_JSON_ERROR_NONE);
}

static void depth_counts_objects_and_arrays(void **state)
{
	static const struct {
		const char *json;
		int depth;
	} table[] = {
		{ "1", 0 },
		{ "[]", 1 },
		{ "[1]", 1 },
		{ "{\"a\":1}", 1 },
		{ "[[],[],{}]", 2 },
		{ "[{\"a\":[1]}]", 3 },
		{ "[[[]],[[[]]]]", 4 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(table); i++) {
		check(check_bytes(ep_text_of(table[i].json), table[i].depth, 100) == EP_JSON_ERROR_NONE, "%s", table[i].json);
		check(table[i].depth == 0 || check_bytes(ep_text_of(table[i].json), table[i].depth - 1, 100) == EP_JSON_ERROR_DEPTH, "%s",
			table[i].json);
	}
}

/* Of which kind each of the containers is, up to the most that can be asked for. */
static void the_deepest_nesting_is_remembered(void **state)
{
	char bytes[EP_JSON_MAX_DEPTH * 8], closing[EP_JSON_MAX_DEPTH];

	(void)state;
	for (int seed = 0; seed < 50; seed++) {
		size_t len = 0;
		for (int i = 0; i < EP_JSON_MAX_DEPTH; i++) {
			bool object = (seed * 7919 + i * 31) % 5 < 2;
			len += (size_t)sprintf(bytes + len, object ? "{\"\":" : "[");
			closing[EP_JSON_MAX_DEPTH - 1 - i] = object ? '}' : ']';
		}
		bytes[len++] = '1';
		memcpy(bytes + len, closing, sizeof(closing));
		assert_int_equal(check_bytes((ep_text){ bytes, len + sizeof(closing) }, EP_JSON_MAX_DEPTH, 100), EP_JSON_ERROR_NONE);
		for (int i = 0; i < EP_JSON_MAX_DEPTH; i++) {
			char right = bytes[len + (size_t)i];
			bytes[len + (size_t)i] = right == '}' ? ']' : '}';
			assert_int_equal(
				check_bytes((ep_text){ bytes, len + sizeof(closing) }, EP_JSON_MAX_DEPTH, 100), EP_JSON_ERROR_SYNTAX);
			bytes[len + (size_t)i] = right;
		}
	}
}

static void values_are_counted_and_names_are_not(void **state)
{
	static const struct {
		const char *json;
		int values;
	} table[] = {
		{ "1", 1 },
		{ "\"a\"", 1 },
		{ "[]", 1 },
		{ "{}", 1 },
		{ "[1]", 2 },
		{ "[null,true,\"\",-1]", 5 },
		{ "{\"a\":1}", 2 },
		{ "{\"a\":1,\"a\":2}", 3 },
		{ "[[],{},{\"a\":[1]}]", 6 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(table); i++) {
		check(check_bytes(ep_text_of(table[i].json), 16, table[i].values) == EP_JSON_ERROR_NONE, "%s", table[i].json);
		check(check_bytes(ep_text_of(table[i].json), 16, table[i].values - 1) == EP_JSON_ERROR_VALUES, "%s", table[i].json);
	}
}

/* A caller is told of the limit even where nothing behind it is JSON. */
static void a_limit_is_told_where_it_is_reached(void **state)
{
	(void)state;
	assert_int_equal(check_bytes(TEXT("[[[x"), 2, 100), EP_JSON_ERROR_DEPTH);
	assert_int_equal(check_bytes(TEXT("[1,2,x"), 2, 2), EP_JSON_ERROR_VALUES);
	assert_int_equal(check_bytes(TEXT("[x[[["), 2, 100), EP_JSON_ERROR_SYNTAX);
}

static void values_are_counted(void **state)
{
	static const struct {
		ep_text json;
		int values;
	} rows[] = {
		{ TEXT("0"), 1 },
		{ TEXT(" [] "), 1 },
		{ TEXT("[null,true,\"a\"]"), 4 },
		{ TEXT("{\"a\":{\"b\":1,\"c\":[2,{}]}}"), 6 },
		/* Both of a name that stands twice. */
		{ TEXT("{\"a\":1,\"a\":2}"), 3 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		int values = -1;
		assert_int_equal(ep_json_check_and_count(rows[i].json, 16, 6, &values), EP_JSON_ERROR_NONE);
		check(values == rows[i].values, "%s: %d", rows[i].json.data, values);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(values_are_counted),
		cmocka_unit_test(json_is_taken),
		cmocka_unit_test(what_is_no_json_is_refused),
		cmocka_unit_test(a_nul_byte_is_refused_anywhere),
		cmocka_unit_test(each_byte_is_looked_at_wherever_it_stands),
		cmocka_unit_test(a_text_cut_off_is_refused),
		cmocka_unit_test(depth_counts_objects_and_arrays),
		cmocka_unit_test(the_deepest_nesting_is_remembered),
		cmocka_unit_test(values_are_counted_and_names_are_not),
		cmocka_unit_test(a_limit_is_told_where_it_is_reached),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
