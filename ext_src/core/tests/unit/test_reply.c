/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Replies: what is read of them, and what is refused. JSON stands here with ' for ". */

#include "check.h"

static ep_text json(const char *single_quoted)
{
	static char bytes[20000];
	size_t len = strlen(single_quoted);

	assert_true(len < sizeof(bytes));
	for (size_t i = 0; i <= len; i++) {
		bytes[i] = (char)(single_quoted[i] == '\'' ? '"' : single_quoted[i]);
	}
	return (ep_text){ bytes, len };
}

/* Reads a body that ends where its memory ends. */
static bool read_page(ep_text body, ep_page *page, char protocol_error[EP_PROTOCOL_ERROR_SIZE])
{
	ep_text copy = exact(body);
	bool good;

	*protocol_error = '\0';
	good = ep_reply_read_page(copy, page, protocol_error);
	free((char *)copy.data);
	return good;
}

#define FIELDS    "'type':'t','account_id':'a','account_name':'n','token':'x'"
#define TOKEN     "{" FIELDS ",'expires':'2024-06-27T23:45:24.070Z'}"
#define WITH_DATA "{'data':[" TOKEN "],"

static void a_whole_page_is_read(void **state)
{
	char protocol_error[EP_PROTOCOL_ERROR_SIZE];
	ep_page page;

	(void)state;
	assert_true(read_page(
		json(
			"{'data':[" TOKEN
			",{'type':'account_management_authentication_token','account_id':'8-4','account_name':'B\\u00fccher \xE2\x82\xAC','token':'a.b.c',"
			"'expires':'2024-06-28T01:45:24.070+02:00','more':{'x':[]}}],"
			"'meta':{'account_member_id':'member','page':{'limit':25,'offset':50,'current':3,'total':4},'results':{'total':77},'more':1},"
			"'links':{'current':'c','first':'f','last':'l','next':null,'prev':'null'},'more':true}"),
		&page, protocol_error));
	assert_int_equal(page.count, 2);
	check_text(page.tokens[0].type, TEXT("t"));
	check_text(page.tokens[0].account_id, TEXT("a"));
	check_text(page.tokens[0].account_name, TEXT("n"));
	check_text(page.tokens[0].token, TEXT("x"));
	check_text(page.tokens[1].account_name,
		TEXT("B\xC3\xBC"
			 "cher \xE2\x82\xAC"));
	for (int i = 0; i < 2; i++) {
		assert_int_equal(page.tokens[i].expires.seconds, 1719531924);
		assert_int_equal(page.tokens[i].expires.micros, 70000);
	}
	check_text(page.account_member_id, TEXT("member"));
	assert_true(
		page.limit.known && page.offset.known && page.page_current.known && page.page_total.known && page.total_accounts.known);
	assert_int_equal(page.limit.value, 25);
	assert_int_equal(page.offset.value, 50);
	assert_int_equal(page.page_current.value, 3);
	assert_int_equal(page.page_total.value, 4);
	assert_int_equal(page.total_accounts.value, 77);
	check_text(page.links[0], TEXT("c"));
	check_text(page.links[1], TEXT("f"));
	check_text(page.links[2], TEXT("l"));
	assert_null(page.links[3].data);
	assert_null(page.links[4].data);
	ep_page_free(&page);
	assert_null(page.tree);
	ep_page_free(&page);
}

/* Bodies without what may be missing. */
static const char *const bare_pages[] = {
	"{'data':[]}",
	" \r\n\t{ 'data' : [ ] } \n",
	"{'data':[],'meta':null,'links':null}",
	"{'data':[],'meta':{},'links':{}}",
	"{'data':[],'meta':{'page':null,'results':null,'account_member_id':null},'links':{'next':null}}",
	"{'data':[],'meta':{'page':{},'results':{}}}",
	"{'data':[],'meta':{'page':{'limit':null,'offset':null,'current':null,'total':null},'results':{'total':null}}}",
};

static void what_may_be_missing_is_unknown(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(bare_pages); i++) {
		char protocol_error[EP_PROTOCOL_ERROR_SIZE];
		ep_page page;
		check(read_page(json(bare_pages[i]), &page, protocol_error), "%s: %s", bare_pages[i], protocol_error);
		assert_int_equal(page.count, 0);
		assert_null(page.account_member_id.data);
		assert_false(page.limit.known || page.offset.known || page.page_current.known || page.page_total.known
			|| page.total_accounts.known);
		for (int link = 0; link < EP_LINK_COUNT; link++) {
			assert_null(page.links[link].data);
		}
		ep_page_free(&page);
	}
}

#define NOT_JSON "the body is not a JSON object"
#define NO_TIME  "data[0].expires is not a time of the years 1970 to 9999"

static const struct {
	const char *body, *protocol_error;
} refused_pages[] = {
	{ "", NOT_JSON },
	{ " ", NOT_JSON },
	{ "null", NOT_JSON },
	{ "true", NOT_JSON },
	{ "1", NOT_JSON },
	{ "'data'", NOT_JSON },
	{ "[]", NOT_JSON },
	{ "[{'data':[]}]", NOT_JSON },
	{ "{", NOT_JSON },
	{ "{'data':[]", NOT_JSON },
	{ "{'data':[}", NOT_JSON },
	{ "{'data':[],}", NOT_JSON },
	{ "{'data':[,]}", NOT_JSON },
	{ "{data:[]}", NOT_JSON },
	{ "{'data':[]}x", NOT_JSON },
	{ "{'data':[]}{}", NOT_JSON },
	{ "{'data':[]} ]", NOT_JSON },
	{ "{'data':[]} // comment", NOT_JSON },
	{ "{/**/'data':[]}", NOT_JSON },
	{ "{'data':[],'x':NaN}", NOT_JSON },
	{ "{'data':[],'x':[-Infinity]}", NOT_JSON },
	{ "{'data':[],'x':'a\tb'}", NOT_JSON },       /* a tab that is not escaped */
	{ "{'data':[],'x':'\\\xC3\xA4'}", NOT_JSON }, /* a backslash before what is no escape */
	{ "{'data':[],'x':'\\\xF0\x9F\x98\x80'}", NOT_JSON },
	{ "{'data':[],'x':'\\x'}", NOT_JSON },
	{ "{'data':[],\xC3\xA4:1}", NOT_JSON },
	{ "{'data':[]\xC3\xA4}", NOT_JSON },
	{ "{'data':[],'x\n':1}", NOT_JSON },
	{ "\xEF\xBB\xBF{'data':[]}", NOT_JSON },
	{ "<html><body>502 Bad Gateway</body></html>", NOT_JSON },
	{ "{}", "data is missing" },
	{ "{'errors':[]}", "data is missing" },
	{ "{'data':null}", "data is missing" },
	{ "{'data':{}}", "data is not a list" },
	{ "{'data':'[]'}", "data is not a list" },
	{ "{'data':0}", "data is not a list" },
	{ "{'data':[null]}", "data[0] is not an object" },
	{ "{'data':['SECRET']}", "data[0] is not an object" },
	{ "{'data':[[]]}", "data[0] is not an object" },
	{ "{'data':[" TOKEN ",1]}", "data[1] is not an object" },
	{ "{'data':[{}]}", "data[0].type is missing" },
	{ "{'data':[{'type':1}]}", "data[0].type is not a string" },
	{ "{'data':[{'type':null}]}", "data[0].type is missing" },
	{ "{'data':[{'type':'t'}]}", "data[0].account_id is missing" },
	{ "{'data':[{'type':'t','account_id':7}]}", "data[0].account_id is not a string" },
	{ "{'data':[{'type':'t','account_id':''}]}", "data[0].account_id must not be empty" },
	{ "{'data':[{'type':'t','account_id':'a\\r\\n'}]}", "data[0].account_id must not contain NUL, CR or LF" },
	{ "{'data':[{'type':'t','account_id':'a'}]}", "data[0].account_name is missing" },
	{ "{'data':[{'type':'t','account_id':'a','account_name':['SECRET']}]}", "data[0].account_name is not a string" },
	{ "{'data':[{'type':'t','account_id':'a','account_name':''}]}", "data[0].token is missing" },
	{ "{'data':[{'type':'t','account_id':'a','account_name':'','token':{}}]}", "data[0].token is not a string" },
	{ "{'data':[{'type':'t','account_id':'a','account_name':'','token':true}]}", "data[0].token is not a string" },
	{ "{'data':[{'type':'t','account_id':'a','account_name':'','token':''}]}", "data[0].token must not be empty" },
	{ "{'data':[{'type':'t','account_id':'a','account_name':'','token':'SEC RET'}]}",
		"data[0].token must be printable ASCII without spaces" },
	{ "{'data':[{'type':'t','account_id':'a','account_name':'','token':'SEC\\r\\nX: RET'}]}",
		"data[0].token must be printable ASCII without spaces" },
	{ "{'data':[{'type':'t','account_id':'a','account_name':'','token':'SECR\xC3\x89T'}]}",
		"data[0].token must be printable ASCII without spaces" },
	{ "{'data':[{" FIELDS "}]}", "data[0].expires is missing" },
	{ "{'data':[{" FIELDS ",'expires':null}]}", "data[0].expires is missing" },
	{ "{'data':[{" FIELDS ",'expires':''}]}", NO_TIME },
	{ "{'data':[{" FIELDS ",'expires':'now'}]}", NO_TIME },
	{ "{'data':[{" FIELDS ",'expires':'2021-02-30T00:00:00Z'}]}", NO_TIME },
	{ "{'data':[{" FIELDS ",'expires':-1}]}", NO_TIME },
	{ "{'data':[{" FIELDS ",'expires':253402300800}]}", NO_TIME },
	{ "{'data':[{" FIELDS ",'expires':99999999999999999999999}]}", NO_TIME },
	{ "{'data':[{" FIELDS ",'expires':1719531924.5}]}", NO_TIME },
	{ "{'data':[{" FIELDS ",'expires':1e300}]}", NO_TIME },
	{ "{'data':[{" FIELDS ",'expires':true}]}", NO_TIME },
	{ "{'data':[{" FIELDS ",'expires':{}}]}", NO_TIME },
	{ "{'data':[" TOKEN "," TOKEN ",{'type':1}]}", "data[2].type is not a string" },
	{ WITH_DATA "'meta':[]}", "meta is not an object" },
	{ WITH_DATA "'meta':'SECRET'}", "meta is not an object" },
	{ WITH_DATA "'meta':{'account_member_id':1}}", "meta.account_member_id is not a string" },
	{ WITH_DATA "'meta':{'page':1}}", "meta.page is not an object" },
	{ WITH_DATA "'meta':{'results':[]}}", "meta.results is not an object" },
	{ WITH_DATA "'meta':{'page':{'limit':'25'}}}", "meta.page.limit is not an integer" },
	{ WITH_DATA "'meta':{'page':{'offset':1.5}}}", "meta.page.offset is not an integer" },
	{ WITH_DATA "'meta':{'page':{'current':[]}}}", "meta.page.current is not an integer" },
	{ WITH_DATA "'meta':{'page':{'total':true}}}", "meta.page.total is not an integer" },
	{ WITH_DATA "'meta':{'results':{'total':'77'}}}", "meta.results.total is not an integer" },
	{ WITH_DATA "'links':[]}", "links is not an object" },
	{ WITH_DATA "'links':{'current':1}}", "links.current is not a string" },
	{ WITH_DATA "'links':{'first':{}}}", "links.first is not a string" },
	{ WITH_DATA "'links':{'last':[]}}", "links.last is not a string" },
	{ WITH_DATA "'links':{'next':false}}", "links.next is not a string" },
	{ WITH_DATA "'links':{'prev':0}}", "links.prev is not a string" },
	{ "{'data':[],'x':01}", NOT_JSON },
	{ "{'data':[],'x':-01}", NOT_JSON },
	{ "{'data':[],'x':1.}", NOT_JSON },
	{ "{'data':[],'x':1.e5}", NOT_JSON },
	{ "{'data':[],'x':-.5}", NOT_JSON },
	{ "{'data':[],'x':'\\ud800'}", NOT_JSON },
	{ "{'data':[],'\\udc00':1}", NOT_JSON },
	{ "{'data':[],'x\\u0000':1}", NOT_JSON },
	{ WITH_DATA "'meta':{'page':{'offset':9223372036854775808}}}", "meta.page.offset is not an integer" },
	{ WITH_DATA "'meta':{'page':{'offset':-9223372036854775809}}}", "meta.page.offset is not an integer" },
	{ WITH_DATA "'meta':{'page':{'offset':123456789012345678901234567890}}}", "meta.page.offset is not an integer" },
	{ WITH_DATA "'meta':{'page':{'offset':1e999}}}", "meta.page.offset is not an integer" },
	{ WITH_DATA "'meta':{'page':{'offset':1e1}}}", "meta.page.offset is not an integer" },
	/* Invalid UTF-8: alone, cut off, overlong, a surrogate, in a key */
	{ "{'data':[],'x':'\xFF'}", NOT_JSON },
	{ "{'data':[],'x':'\xC3'}", NOT_JSON },
	{ "{'data':[],'x':'\xC0\x80'}", NOT_JSON },
	{ "{'data':[],'x':'\xED\xA0\x80'}", NOT_JSON },
	{ "{'data':[],'\xFF':1}", NOT_JSON },
};

static void wrong_pages_name_the_field_and_not_the_value(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(refused_pages); i++) {
		char protocol_error[EP_PROTOCOL_ERROR_SIZE];
		ep_page page;
		check(!read_page(json(refused_pages[i].body), &page, protocol_error), "%s", refused_pages[i].body);
		check(strcmp(protocol_error, refused_pages[i].protocol_error) == 0, "%s: %s", refused_pages[i].body, protocol_error);
		assert_null(strstr(protocol_error, "SEC"));
		ep_page_free(&page);
	}
}

/* Times in every form that the API is known to use. */
static void times_may_be_text_or_epoch_seconds(void **state)
{
	static const char *const forms[] = { "'2024-06-27T23:45:24Z'", "'2024-06-28T01:45:24+02:00'", "1719531924", "'1719531924'" };

	(void)state;
	for (size_t i = 0; i < COUNT(forms); i++) {
		char body[200], protocol_error[EP_PROTOCOL_ERROR_SIZE];
		ep_page page;
		snprintf(body, sizeof(body), "{'data':[{" FIELDS ",'expires':%s}]}", forms[i]);
		check(read_page(json(body), &page, protocol_error), "%s: %s", forms[i], protocol_error);
		assert_int_equal(page.tokens[0].expires.seconds, 1719531924);
		ep_page_free(&page);
	}
}

static void texts_may_hold_anything(void **state)
{
	char protocol_error[EP_PROTOCOL_ERROR_SIZE];
	ep_page page;

	(void)state;
	assert_true(read_page(
		json("{'data':[{'type':'','account_id':'a b','account_name':'\\n\\ud83d\\ude00\\\\','token':'!','expires':0}]}"), &page,
		protocol_error));
	check_text(page.tokens[0].account_name, TEXT("\n\xF0\x9F\x98\x80\\"));
	assert_true(ep_text_is_utf8(page.tokens[0].account_name));
	ep_page_free(&page);
}

/* Characters of two, three and four bytes, as they are and as escapes, in names as in values. */
static void characters_beyond_ascii_are_read_alike(void **state)
{
	static const char *const names[] = { "\xC2\x80\xDF\xBF\xE0\xA0\x80\xEF\xBF\xBF\xF0\x90\x80\x80\xF4\x8F\xBF\xBF",
		"\\u0080\\u07ff\\u0800\\uffff\\ud800\\udc00\\udbff\\udfff" };

	(void)state;
	for (size_t i = 0; i < COUNT(names); i++) {
		char body[300], protocol_error[EP_PROTOCOL_ERROR_SIZE];
		ep_page page;
		snprintf(body, sizeof(body),
			"{'data':[{'type':'t','account_id':'%s','account_name':'\\\\%s\\'','token':'x','expires':0,'%s':1}]}", names[i],
			names[i], names[i]);
		assert_true(read_page(json(body), &page, protocol_error));
		check_text(page.tokens[0].account_id, ep_text_of(names[0]));
		assert_int_equal(page.tokens[0].account_name.data[0], '\\');
		check_text(
			((ep_text){ page.tokens[0].account_name.data + 1, page.tokens[0].account_name.len - 2 }), ep_text_of(names[0]));
		ep_page_free(&page);
	}
}

static void the_last_of_duplicate_keys_holds(void **state)
{
	char protocol_error[EP_PROTOCOL_ERROR_SIZE];
	ep_page page;

	(void)state;
	assert_true(read_page(json("{'data':1,'data':[{" FIELDS ",'expires':0,'token':'y'}]}"), &page, protocol_error));
	check_text(page.tokens[0].token, TEXT("y"));
	ep_page_free(&page);
	assert_false(read_page(json("{'data':[],'data':1}"), &page, protocol_error));
	ep_page_free(&page);
}

/* json-c reads them in its own ways; what is asked of it is the same in every version. */
static void numbers_have_no_limit_but_where_an_integer_is_read(void **state)
{
	char protocol_error[EP_PROTOCOL_ERROR_SIZE];
	ep_page page;

	(void)state;
	check(
		read_page(
			json("{'data':[],'x':[1e999,-1e999,123456789012345678901234567890,-123456789012345678901234567890,1e-999,-0,-0.0e-0],"
				 "'meta':{'page':{'limit':9223372036854775807,'offset':-9223372036854775807,'current':-0}}}"),
			&page, protocol_error),
		"%s", protocol_error);
	assert_int_equal(page.limit.value, INT64_MAX);
	assert_int_equal(page.offset.value, -INT64_MAX);
	assert_true(page.page_current.known);
	assert_int_equal(page.page_current.value, 0);
	ep_page_free(&page);
}

/* json-c before 0.19 loses some where they are escaped. */
static void surrogate_pairs_of_every_plane_are_read(void **state)
{
	static const struct {
		const char *escaped, *utf8;
	} table[] = {
		{ "\\ud836\\ude00", "\xF0\x9D\xA8\x80" },
		{ "\\uD836\\uDE00\\uD836\\uDE00", "\xF0\x9D\xA8\x80\xF0\x9D\xA8\x80" },
		{ "a\\\\ud836\\n\\ud876\\udc00b",
			"a\\ud836\n\xF0\xAD\xA0\x80"
			"b" },
		{ "\\udbf6\\udfff", "\xF4\x8D\xAF\xBF" },
		{ "\\ud7ff\\ud800\\udc00\\ue000", "\xED\x9F\xBF\xF0\x90\x80\x80\xEE\x80\x80" },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(table); i++) {
		char body[300], protocol_error[EP_PROTOCOL_ERROR_SIZE];
		ep_page page;
		snprintf(body, sizeof(body), "{'data':[{'type':'t','account_id':'a','account_name':'%s','token':'x','expires':0}]}",
			table[i].escaped);
		check(read_page(json(body), &page, protocol_error), "%s", protocol_error);
		check_text(page.tokens[0].account_name, ep_text_of(table[i].utf8));
		ep_page_free(&page);
	}
}

static void texts_with_nul_are_not_cut(void **state)
{
	char protocol_error[EP_PROTOCOL_ERROR_SIZE];
	ep_page page;

	(void)state;
	assert_true(read_page(json("{'data':[{'type':'t','account_id':'a','account_name':'a\\u0000b','token':'x','expires':0}]}"),
		&page, protocol_error));
	check_text(page.tokens[0].account_name, TEXT("a\0b"));
	ep_page_free(&page);
}

/* Wherever in a word of memory it stands, and behind the last whole one. */
static void broken_utf8_is_found_anywhere(void **state)
{
	(void)state;
	for (int before = 0; before < 16; before++) {
		for (int after = 0; after < 16; after++) {
			char body[100], protocol_error[EP_PROTOCOL_ERROR_SIZE];
			ep_page page;
			bool good;
			snprintf(body, sizeof(body), "{'data':[],'x':'%.*s\xFF%.*s'}", before, "0123456789abcdef", after, "0123456789abcdef");
			good = read_page(json(body), &page, protocol_error);
			ep_page_free(&page);
			check(!good, "%s", body);
		}
	}
}

/* A value at the given level; the outermost object is level 1. */
static ep_text nested(char *bytes, int levels, char open, char close)
{
	char *at = bytes + sprintf(bytes, "{\"data\":[],\"x\":");

	for (int i = 1; i < levels; i++) {
		at += sprintf(at, open == '{' ? "{\"k\":" : "[");
	}
	if (open == '{') {
		at += sprintf(at, "[]");
	}
	for (int i = 1; i < levels; i++) {
		*at++ = close;
	}
	*at++ = '}';
	return (ep_text){ bytes, (size_t)(at - bytes) };
}

static void depth_has_a_limit(void **state)
{
	static const char brackets[][2] = { { '[', ']' }, { '{', '}' } };
	static char bytes[400000];

	(void)state;
	for (int i = 0; i < 2; i++) {
		/* Those of objects have an array within the last. */
		int most = EP_MAX_REPLY_DEPTH - i;
		char protocol_error[EP_PROTOCOL_ERROR_SIZE];
		ep_page page;
		check(read_page(nested(bytes, most, brackets[i][0], brackets[i][1]), &page, protocol_error), "%s", protocol_error);
		ep_page_free(&page);
		for (int levels = most + 1; levels < 50000; levels += 16661) {
			assert_false(read_page(nested(bytes, levels, brackets[i][0], brackets[i][1]), &page, protocol_error));
			assert_string_equal(protocol_error, "the body is nested deeper than 16 levels");
		}
	}
}

/* json-c counts what stands in the innermost container as a level; it must not be the one that refuses. */
static void the_innermost_level_may_hold_values(void **state)
{
	char protocol_error[EP_PROTOCOL_ERROR_SIZE];
	ep_page page;

	(void)state;
	check(read_page(json("{'data':[],'x':[[[[[[[[[[[[[[[1,'x']]]]]]]]]]]]]]]}"), &page, protocol_error), "%s", protocol_error);
	ep_page_free(&page);
}

static ep_text values_of(char *bytes, const char *value, int count)
{
	char *at = bytes + sprintf(bytes, "{\"data\":[],\"x\":[");

	for (int i = 0; i < count; i++) {
		at += sprintf(at, "%s%s", i ? "," : "", value);
	}
	at += sprintf(at, "]}");
	return (ep_text){ bytes, (size_t)(at - bytes) };
}

/* A kilobyte of {} becomes a hundred of tree, so it is the values that count. */
static void values_have_a_limit(void **state)
{
	static const char *const values[] = { "0", "\"\"", "null", "[]", "{}" };
	static char bytes[400000];
	enum { AROUND = 3 }; /* the object, data and x */

	(void)state;
	for (size_t i = 0; i < COUNT(values); i++) {
		char protocol_error[EP_PROTOCOL_ERROR_SIZE];
		ep_page page;
		check(read_page(values_of(bytes, values[i], EP_MAX_REPLY_VALUES - AROUND), &page, protocol_error), "%s: %s", values[i],
			protocol_error);
		ep_page_free(&page);
		assert_false(read_page(values_of(bytes, values[i], EP_MAX_REPLY_VALUES - AROUND + 1), &page, protocol_error));
		assert_string_equal(protocol_error, "the body holds more than 32768 values");
	}
}

static ep_text page_of(char *bytes, int tokens)
{
	char *at = bytes + sprintf(bytes, "{\"data\":[");

	for (int i = 0; i < tokens; i++) {
		at += sprintf(at, "%s{\"type\":\"t\",\"account_id\":\"a%d\",\"account_name\":\"n\",\"token\":\"x\",\"expires\":0}",
			i ? "," : "", i);
	}
	at += sprintf(at, "]}");
	return (ep_text){ bytes, (size_t)(at - bytes) };
}

static void tokens_have_a_limit(void **state)
{
	static char bytes[200000];
	char protocol_error[EP_PROTOCOL_ERROR_SIZE];
	ep_page page;

	(void)state;
	assert_true(read_page(page_of(bytes, EP_MAX_REPLY_ENTRIES), &page, protocol_error));
	assert_int_equal(page.count, EP_MAX_REPLY_ENTRIES);
	check_text(page.tokens[999].account_id, TEXT("a999"));
	ep_page_free(&page);
	assert_false(read_page(page_of(bytes, EP_MAX_REPLY_ENTRIES + 1), &page, protocol_error));
	assert_string_equal(protocol_error, "data holds more than 1000 tokens");
	ep_page_free(&page);
}

static void a_token_has_a_limit(void **state)
{
	static char bytes[EP_MAX_TOKEN + 200];

	(void)state;
	for (int extra = 0; extra < 2; extra++) {
		char protocol_error[EP_PROTOCOL_ERROR_SIZE],
			*at = bytes
			+ sprintf(bytes, "{\"data\":[{\"type\":\"t\",\"account_id\":\"a\",\"account_name\":\"n\",\"expires\":0,\"token\":\"");
		ep_page page;
		memset(at, 'x', (size_t)(EP_MAX_TOKEN + extra));
		at += EP_MAX_TOKEN + extra;
		at += sprintf(at, "\"}]}");
		assert_int_equal(read_page((ep_text){ bytes, (size_t)(at - bytes) }, &page, protocol_error), extra == 0);
		assert_string_equal(protocol_error, extra ? "data[0].token must be at most 16384 bytes long" : "");
		ep_page_free(&page);
	}
}

/* --- the bearer */

static const struct {
	const char *body, *token, *protocol_error;
	int64_t expires_in, expires; /* -1: not known */
} bearers[] = {
	{ "{'access_token':'b','expires':1719531924,'expires_in':3600,'identifier':'implicit','token_type':'Bearer'}", "b", NULL,
		3600, 1719531924 },
	{ "{'data':{'access_token':'b','expires':1719531924,'expires_in':3600}}", "b", NULL, 3600, 1719531924 },
	{ "{'data':{'access_token':'inner'},'access_token':'outer'}", "inner", NULL, -1, -1 },
	{ "{'data':null,'access_token':'b'}", "b", NULL, -1, -1 },
	{ "{'access_token':'b','expires':null,'expires_in':null}", "b", NULL, -1, -1 },
	{ "{'access_token':'b','expires_in':-1}", "b", NULL, -1, -1 },
	{ "", NULL, NOT_JSON, -1, -1 },
	{ "[]", NULL, NOT_JSON, -1, -1 },
	{ "{'access_token':'b'}x", NULL, NOT_JSON, -1, -1 },
	{ "{}", NULL, "access_token is missing", -1, -1 },
	{ "{'data':{}}", NULL, "access_token is missing", -1, -1 },
	{ "{'data':[]}", NULL, "data is not an object", -1, -1 },
	{ "{'access_token':null}", NULL, "access_token is missing", -1, -1 },
	{ "{'access_token':7}", NULL, "access_token is not a string", -1, -1 },
	{ "{'access_token':''}", NULL, "access_token must not be empty", -1, -1 },
	{ "{'access_token':'a b'}", NULL, "access_token must be printable ASCII without spaces", -1, -1 },
	{ "{'access_token':'a\\r\\nX: y'}", NULL, "access_token must be printable ASCII without spaces", -1, -1 },
	{ "{'access_token':'b','expires':'1719531924'}", NULL, "expires is not an integer", -1, -1 },
	{ "{'access_token':'b','expires_in':'3600'}", NULL, "expires_in is not an integer", -1, -1 },
	{ "{'access_token':'b','expires_in':1.5}", NULL, "expires_in is not an integer", -1, -1 },
};

static void bearers_are_read_flat_and_nested(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(bearers); i++) {
		char protocol_error[EP_PROTOCOL_ERROR_SIZE] = "";
		ep_text body = exact(json(bearers[i].body));
		ep_bearer_reply reply;
		bool good = ep_reply_read_bearer(body, &reply, protocol_error);
		free((char *)body.data);
		check(good == !bearers[i].protocol_error, "%s: %s", bearers[i].body, protocol_error);
		check(good || strcmp(protocol_error, bearers[i].protocol_error) == 0, "%s: %s", bearers[i].body, protocol_error);
		if (good) {
			check_text(reply.token, ep_text_of(bearers[i].token));
			check(bearers[i].expires_in < 0 || (reply.expires_in.known && reply.expires_in.value == bearers[i].expires_in), "%s",
				bearers[i].body);
			check(bearers[i].expires < 0 || (reply.expires.known && reply.expires.value == bearers[i].expires), "%s",
				bearers[i].body);
		}
		ep_bearer_reply_free(&reply);
		ep_bearer_reply_free(&reply);
	}
}

/* --- resources */

static bool read_resources(ep_text body, ep_resource_id id, ep_resources *resources, char protocol_error[EP_PROTOCOL_ERROR_SIZE])
{
	ep_text copy = exact(body);
	bool good;

	*protocol_error = '\0';
	good = ep_reply_read_resources(copy, id, resources, protocol_error);
	free((char *)copy.data);
	return good;
}

#define REALM "'relationships':{'authentication_realm':{'data':{'type':'authentication_realm','id':'realm'}}}"

static void settings_are_read(void **state)
{
	char protocol_error[EP_PROTOCOL_ERROR_SIZE];
	ep_resources settings;
	const ep_value *values;

	(void)state;
	assert_true(read_resources(
		json(
			"{'data':{'type':'account_authentication_settings','enable_self_signup':true,'auto_create_account_for_account_members':false,"
			"'account_member_self_management':'update_only','account_management_authentication_token_timeout_secs':86400," REALM
			",'meta':{'client_id':'c'}}}"),
		EP_RESOURCE_SETTINGS, &settings, protocol_error));
	assert_int_equal(settings.count, 1);
	values = settings.items[0].values;
	check_text(values[0].text, TEXT("realm"));
	check_text(values[1].text, TEXT("c"));
	assert_true(values[2].known && values[2].number == 1);
	assert_true(values[3].known && values[3].number == 0);
	check_text(values[4].text, TEXT("update_only"));
	assert_int_equal(values[5].number, 86400);
	ep_resources_free(&settings);
	ep_resources_free(&settings);

	assert_true(read_resources(
		json("{'data':{" REALM ",'meta':null,'enable_self_signup':null}}"), EP_RESOURCE_SETTINGS, &settings, protocol_error));
	for (int i = 1; i < 6; i++) {
		assert_false(settings.items[0].values[i].known);
	}
	ep_resources_free(&settings);
}

static void profiles_are_read(void **state)
{
	char protocol_error[EP_PROTOCOL_ERROR_SIZE];
	ep_resources profiles;

	(void)state;
	assert_true(read_resources(
		json(
			"{'data':[{'id':'1','name':'n','links':{'authorization-endpoint':'https://a'},'client_secret':'SECRET','issuer':'i'},"
			"{'id':'2','name':'','links':{'authorization_endpoint':'https://b'},'discovery_url':'d','client_id':'c','issuer':'top','meta':{'issuer':'schema'}}],'meta':{'results':{'total':7}}}"),
		EP_RESOURCE_OIDC_PROFILES, &profiles, protocol_error));
	assert_int_equal(profiles.count, 2);
	assert_int_equal(profiles.total.value, 7);
	check_text(profiles.items[0].values[2].text, TEXT("https://a"));
	check_text(profiles.items[0].values[5].text, TEXT("i"));
	assert_false(profiles.items[0].values[3].known);
	check_text(profiles.items[1].values[2].text, TEXT("https://b"));
	check_text(profiles.items[1].values[3].text, TEXT("d"));
	check_text(profiles.items[1].values[4].text, TEXT("c"));
	check_text(profiles.items[1].values[5].text, TEXT("schema"));
	ep_resources_free(&profiles);

	assert_true(
		read_resources(json("{'data':[{'id':'1','name':'n','username_format':'email','enable_one_time_password_token':true}]}"),
			EP_RESOURCE_PASSWORD_PROFILES, &profiles, protocol_error));
	check_text(profiles.items[0].values[2].text, TEXT("email"));
	assert_int_equal(profiles.items[0].values[3].number, 1);
	assert_false(profiles.total.known);
	ep_resources_free(&profiles);
	assert_true(read_resources(json("{'data':[]}"), EP_RESOURCE_OIDC_PROFILES, &profiles, protocol_error));
	assert_int_equal(profiles.count, 0);
	ep_resources_free(&profiles);
}

static const struct {
	ep_resource_id id;
	const char *body, *protocol_error;
} refused_resources[] = {
	{ EP_RESOURCE_SETTINGS, "", NOT_JSON },
	{ EP_RESOURCE_SETTINGS, "{}", "data is not an object" },
	{ EP_RESOURCE_SETTINGS, "{'data':[]}", "data is not an object" },
	{ EP_RESOURCE_SETTINGS, "{'data':{}}", "data.relationships.authentication_realm.data.id is missing" },
	{ EP_RESOURCE_SETTINGS, "{'data':{'relationships':{'authentication_realm':{'data':[]}}}}",
		"data.relationships.authentication_realm.data.id is not where it belongs" },
	{ EP_RESOURCE_SETTINGS, "{'data':{'relationships':{'authentication_realm':{'data':{'id':1}}}}}",
		"data.relationships.authentication_realm.data.id is not a string" },
	{ EP_RESOURCE_SETTINGS, "{'data':{" REALM ",'enable_self_signup':'yes'}}", "data.enable_self_signup is not true or false" },
	{ EP_RESOURCE_SETTINGS, "{'data':{" REALM ",'enable_self_signup':1}}", "data.enable_self_signup is not true or false" },
	{ EP_RESOURCE_SETTINGS, "{'data':{" REALM ",'meta':'SECRET'}}", "data.meta.client_id is not where it belongs" },
	{ EP_RESOURCE_SETTINGS, "{'data':{" REALM ",'account_management_authentication_token_timeout_secs':'1'}}",
		"data.account_management_authentication_token_timeout_secs is not an integer" },
	{ EP_RESOURCE_OIDC_PROFILES, "{'data':{}}", "data is not a list" },
	{ EP_RESOURCE_OIDC_PROFILES, "{'data':[null]}", "data[0].id is missing" },
	{ EP_RESOURCE_OIDC_PROFILES, "{'data':['SECRET']}", "data[0].id is not where it belongs" },
	{ EP_RESOURCE_OIDC_PROFILES, "{'data':[{'id':'1','name':'n'}]}", "data[0].links.authorization_endpoint is missing" },
	{ EP_RESOURCE_OIDC_PROFILES, "{'data':[{'id':'1','name':'n','links':{'authorization-endpoint':null}}]}",
		"data[0].links.authorization_endpoint is missing" },
	{ EP_RESOURCE_OIDC_PROFILES, "{'data':[{'id':'1','name':'n','links':{'authorization-endpoint':{}}}]}",
		"data[0].links.authorization_endpoint is not a string" },
	{ EP_RESOURCE_OIDC_PROFILES, "{'data':[],'meta':{'results':{'total':'7'}}}", "meta.results.total is not an integer" },
	{ EP_RESOURCE_PASSWORD_PROFILES, "{'data':[{'id':'1'}]}", "data[0].name is missing" },
	{ EP_RESOURCE_PASSWORD_PROFILES, "{'data':[{'id':'1','name':'n'},{'id':'2','name':[]}]}", "data[1].name is not a string" },
	{ EP_RESOURCE_PASSWORD_PROFILES, "{'data':[{'id':'1','name':'n','username_format':7}]}",
		"data[0].username_format is not a string" },
};

static void wrong_resources_name_the_field_and_not_the_value(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(refused_resources); i++) {
		char protocol_error[EP_PROTOCOL_ERROR_SIZE];
		ep_resources resources;
		bool good = read_resources(json(refused_resources[i].body), refused_resources[i].id, &resources, protocol_error);
		ep_resources_free(&resources);
		check(!good, "%s", refused_resources[i].body);
		check(strcmp(protocol_error, refused_resources[i].protocol_error) == 0, "%s: %s", refused_resources[i].body,
			protocol_error);
	}
}

static void resource_fields_have_room(void **state)
{
	(void)state;
	for (int id = 0; id < EP_RESOURCE_COUNT; id++) {
		const ep_resource_field *fields = ep_resource_fields((ep_resource_id)id);
		int count = 0;
		for (; fields[count].path; count++) {
			/* A key is copied into 64 bytes on its way. */
			assert_true(strlen(fields[count].path) < 64);
		}
		assert_true(count <= EP_MAX_RESOURCE_FIELDS);
	}
}

/* --- errors */

static const struct {
	const char *body;
	size_t count;
	const char *title, *detail; /* of the first one */
	int64_t status;             /* -1: not known */
	const char *request_id;
} error_table[] = {
	{ "{'errors':[{'title':'Bad Request','status':'400','detail':'authentication failed'}]}", 1, "Bad Request",
		"authentication failed", 400, NULL },
	{ "{'errors':[{'title':'Too many','status':429}]}", 1, "Too many", NULL, 429, NULL },
	{ "{'errors':[{'title':'a'},{'title':'b'}]}", 2, "a", NULL, -1, NULL },
	{ "{'errors':[{'title':'a','request_id':'one'},{'request_id':'two'}],'request_id':'outer'}", 2, "a", NULL, -1, "one" },
	{ "{'errors':[{'title':'a'}],'request_id':'outer'}", 1, "a", NULL, -1, "outer" },
	{ "{'errors':[{'title':'a','status':400,'detail':null,'source':{'pointer':'/'},'meta':{}}]}", 1, "a", NULL, 400, NULL },
	{ "{'errors':[{'title':7,'status':true,'detail':['x'],'request_id':5}]}", 1, NULL, NULL, -1, NULL },
	{ "{'errors':[{'status':'4000'}]}", 1, NULL, NULL, -1, NULL },
	{ "{'errors':[{'status':'40x'}]}", 1, NULL, NULL, -1, NULL },
	{ "{'errors':[{'status':''}]}", 1, NULL, NULL, -1, NULL },
	{ "{'errors':[{'status':4.5}]}", 1, NULL, NULL, -1, NULL },
	{ "{'errors':['x',null,1,[],{'title':'last'}]}", 1, "last", NULL, -1, NULL },
	{ "{'errors':[{}]}", 1, NULL, NULL, -1, NULL },
	{ "{'errors':[]}", 0, NULL, NULL, -1, NULL },
	{ "{'errors':{'title':'a'}}", 0, NULL, NULL, -1, NULL },
	{ "{'errors':null}", 0, NULL, NULL, -1, NULL },
	{ "{'error':'invalid_client','error_description':'x'}", 0, NULL, NULL, -1, NULL },
	{ "{}", 0, NULL, NULL, -1, NULL },
	{ "[{'title':'a'}]", 0, NULL, NULL, -1, NULL },
	{ "<html>", 0, NULL, NULL, -1, NULL },
	{ "", 0, NULL, NULL, -1, NULL },
	{ "{'errors':[{'title':'\xFF'}]}", 0, NULL, NULL, -1, NULL },
};

static bool same_or_both_none(ep_text text, const char *expected)
{
	return expected ? ep_text_equals(text, expected) : !text.data;
}

static void errors_are_read_leniently(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(error_table); i++) {
		ep_text body = exact(json(error_table[i].body));
		ep_errors errors;
		ep_reply_read_errors(body, &errors);
		free((char *)body.data);
		check(errors.count == error_table[i].count, "%s: %zu errors", error_table[i].body, errors.count);
		check(same_or_both_none(errors.request_id, error_table[i].request_id), "%s: request id", error_table[i].body);
		if (errors.count) {
			check(same_or_both_none(errors.items[0].title, error_table[i].title), "%s: title", error_table[i].body);
			check(same_or_both_none(errors.items[0].detail, error_table[i].detail), "%s: detail", error_table[i].body);
			check(errors.items[0].status.known == (error_table[i].status >= 0), "%s: status", error_table[i].body);
			check(error_table[i].status < 0 || errors.items[0].status.value == error_table[i].status, "%s: status",
				error_table[i].body);
		}
		ep_errors_free(&errors);
		ep_errors_free(&errors);
	}
}

static void errors_have_a_limit(void **state)
{
	static char bytes[4000];
	char *at = bytes + sprintf(bytes, "{\"errors\":[{\"title\":\"first\"}");
	ep_errors errors;

	(void)state;
	for (int i = 0; i < EP_MAX_REPLY_ERRORS + 50; i++) {
		at += sprintf(at, ",{\"title\":\"x\"}");
	}
	at += sprintf(at, "]}");
	ep_reply_read_errors((ep_text){ bytes, (size_t)(at - bytes) }, &errors);
	assert_int_equal(errors.count, EP_MAX_REPLY_ERRORS);
	check_text(errors.items[0].title, TEXT("first"));
	ep_errors_free(&errors);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_whole_page_is_read),
		cmocka_unit_test(what_may_be_missing_is_unknown),
		cmocka_unit_test(wrong_pages_name_the_field_and_not_the_value),
		cmocka_unit_test(times_may_be_text_or_epoch_seconds),
		cmocka_unit_test(texts_may_hold_anything),
		cmocka_unit_test(characters_beyond_ascii_are_read_alike),
		cmocka_unit_test(numbers_have_no_limit_but_where_an_integer_is_read),
		cmocka_unit_test(the_last_of_duplicate_keys_holds),
		cmocka_unit_test(surrogate_pairs_of_every_plane_are_read),
		cmocka_unit_test(texts_with_nul_are_not_cut),
		cmocka_unit_test(broken_utf8_is_found_anywhere),
		cmocka_unit_test(depth_has_a_limit),
		cmocka_unit_test(the_innermost_level_may_hold_values),
		cmocka_unit_test(values_have_a_limit),
		cmocka_unit_test(tokens_have_a_limit),
		cmocka_unit_test(a_token_has_a_limit),
		cmocka_unit_test(bearers_are_read_flat_and_nested),
		cmocka_unit_test(settings_are_read),
		cmocka_unit_test(profiles_are_read),
		cmocka_unit_test(wrong_resources_name_the_field_and_not_the_value),
		cmocka_unit_test(resource_fields_have_room),
		cmocka_unit_test(errors_are_read_leniently),
		cmocka_unit_test(errors_have_a_limit),
	};

	return cmocka_run_group_tests_name("reply", tests, NULL, NULL);
}
