/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/*
 * Memory that runs out anywhere, json-c included, at every allocation in turn. json-c has been seen to report success with a
 * member missing, or a piece of a text: what is taken for good must be whole. And memory that is freed, which must hold no
 * token. This program has a malloc() of its own, so it is built without sanitizers.
 */

#include "check.h"
#include "exchange.h"
#include "server.h"

#include <dlfcn.h>
#include <errno.h>
#include <json-c/json.h>
#include <malloc.h>

#ifdef __GLIBC__

extern void __libc_free(void *block);
extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *old, size_t size);

/* Which allocation of this thread fails, counted from 1; 0: none. */
static __thread long fail_at, allocations;

static bool runs_out(void)
{
	if (fail_at == 0 || ++allocations != fail_at) {
		return false;
	}
	errno = ENOMEM;
	return true;
}

/* A text that must not stand in what is freed, NULL: none; and in how much it did. */
static __thread const char *secret;
static __thread long freed_with_secret;

void free(void *block)
{
	if (secret && block && memmem(block, malloc_usable_size(block), secret, strlen(secret))) {
		freed_with_secret++;
	}
	__libc_free(block);
}

void *malloc(size_t size)
{
	return runs_out() ? NULL : __libc_malloc(size);
}

void *calloc(size_t count, size_t size)
{
	return runs_out() ? NULL : __libc_calloc(count, size);
}

void *realloc(void *old, size_t size)
{
	return runs_out() ? NULL : __libc_realloc(old, size);
}

/* Before 0.17 json-c's parser does not look whether memory was to be had for its copy of a member's name, and crashes. Nothing of
   ours can help that. */
static bool json_c_is_careless(void)
{
	return json_c_version_num() < (17 << 8);
}

static bool is_spared(void *caller)
{
	Dl_info info;

	return json_c_is_careless() && dladdr(caller, &info) && info.dli_sname
		&& strcmp(info.dli_sname, "json_tokener_parse_ex") == 0;
}

char *strdup(const char *string)
{
	size_t size = strlen(string) + 1;
	char *copy = !is_spared(__builtin_return_address(0)) && runs_out() ? NULL : __libc_malloc(size);

	return copy ? memcpy(copy, string, size) : NULL;
}

# define LONG_NAME "a name that is longer than what the parser has room for at first, and so makes it ask for more "
# define ENTRY(n) \
  "{\"type\":\"t" n "\",\"account_id\":\"a" n "\",\"account_name\":\"" LONG_NAME "\\u00e4" n "\",\"token\":\"the.token." n "\"," \
  "\"expires\":\"2024-06-27T23:45:24.070Z\"}"

static const char page_body[] = "{\"data\":[" ENTRY("0") "," ENTRY("1") "," ENTRY(
	"2") "],"
		 "\"meta\":{\"account_member_id\":\"m\",\"page\":{\"limit\":25,\"offset\":50,\"current\":3,\"total\":4},\"results\":{\"total\":77}},"
		 "\"links\":{\"current\":\"c\",\"first\":\"f\",\"last\":\"l\",\"next\":\"n\",\"prev\":\"p\"}}";

static bool is_letter(ep_text text, char expected)
{
	return text.len == 1 && *text.data == expected;
}

static bool is_number(ep_number number, int64_t expected)
{
	return number.known && number.value == expected;
}

static void check_token(const ep_account_token *token, size_t i, long n)
{
	char name[200], id[] = { 'a', (char)('0' + i), '\0' };

	snprintf(name, sizeof(name), LONG_NAME "\xC3\xA4%zu", i);
	check(token->type.len == 2, "allocation %ld: data[%zu].type", n, i);
	check(ep_text_equals(token->account_id, id), "allocation %ld: data[%zu].account_id", n, i);
	check(ep_text_equals(token->account_name, name), "allocation %ld: data[%zu].account_name \"%s\"", n, i,
		token->account_name.data);
	check(token->token.len == 11 && token->token.data[10] == id[1], "allocation %ld: data[%zu].token", n, i);
	check(token->expires.seconds == 1719531924, "allocation %ld: data[%zu].expires", n, i);
}

static void check_page(const ep_page *page, long n)
{
	check(page->count == 3, "allocation %ld: %zu tokens instead of 3", n, page->count);
	for (size_t i = 0; i < 3; i++) {
		check_token(&page->tokens[i], i, n);
	}
	check(is_letter(page->account_member_id, 'm'), "allocation %ld: meta.account_member_id", n);
	check(is_number(page->limit, 25) && is_number(page->offset, 50) && is_number(page->page_current, 3)
			&& is_number(page->page_total, 4) && is_number(page->total_accounts, 77),
		"allocation %ld: meta", n);
	for (int i = 0; i < EP_LINK_COUNT; i++) {
		check(is_letter(page->links[i], ep_link_names[i][0]), "allocation %ld: links.%s", n, ep_link_names[i]);
	}
}

static void a_page_is_whole_or_refused(void **state)
{
	long n = 0, refused = 0;

	(void)state;
	do {
		char protocol_error[EP_PROTOCOL_ERROR_SIZE];
		ep_page page;
		bool good;
		allocations = 0;
		fail_at = ++n;
		good = ep_reply_read_page(ep_text_of(page_body), &page, protocol_error);
		fail_at = 0;
		if (good) {
			check_page(&page, n);
		}
		/* Nothing is wrong with the reply. */
		check(good || !*protocol_error, "allocation %ld: %s", n, protocol_error);
		refused += !good;
		ep_page_free(&page);
		assert_true(n < 10000);
	} while (allocations >= n);
	assert_true(refused > 30);
}

/* Not in json-c's texts, nor in the buffer where it puts them together. */
static void no_token_is_left_in_freed_memory(void **state)
{
	static const char page[] =
		"{\"data\":[{\"type\":\"t\",\"account_id\":\"a\",\"account_name\":\"n\",\"token\":\"begins-with-fifty-bytes-and-more.A-SECRET-TAIL\",\"expires\":0}%s]}";
	static const char bearer[] =
		"{\"%s\":{\"access_token\":\"begins-with-fifty-bytes-and-more.A-SECRET-TAIL\",\"expires_in\":%s}}";
	static const char *const others[] = { "", ",{}",
		",{\"type\":\"t\",\"account_id\":\"a\",\"account_name\":\"n\",\"token\":\"A-SECRET-TAIL \",\"expires\":0}" };
	char body[500], protocol_error[EP_PROTOCOL_ERROR_SIZE];

	(void)state;
	secret = "A-SECRET-TAIL";
	freed_with_secret = 0;
	for (size_t i = 0; i < COUNT(others); i++) {
		ep_page read;
		snprintf(body, sizeof(body), page, others[i]);
		assert_int_equal(ep_reply_read_page(ep_text_of(body), &read, protocol_error), i == 0);
		ep_page_free(&read);
	}
	for (int good = 0; good < 2; good++) {
		ep_bearer_reply read;
		snprintf(body, sizeof(body), bearer, "data", good ? "1" : "\"1\"");
		assert_int_equal(ep_reply_read_bearer(ep_text_of(body), &read, protocol_error), good);
		ep_bearer_reply_free(&read);
	}
	secret = NULL;
	assert_int_equal(freed_with_secret, 0);
}

static void a_bearer_is_whole_or_refused(void **state)
{
	static const char body[] =
		"{\"access_token\":\"a-bearer-that-is-longer-than-what-fits-beside-the-head\",\"expires_in\":3600,\"expires\":1719531924,\"identifier\":\"implicit\"}";
	long n = 0, refused = 0;

	(void)state;
	do {
		char protocol_error[EP_PROTOCOL_ERROR_SIZE];
		ep_bearer_reply reply;
		bool good;
		allocations = 0;
		fail_at = ++n;
		good = ep_reply_read_bearer(ep_text_of(body), &reply, protocol_error);
		fail_at = 0;
		if (good) {
			check(reply.token.len == 54, "allocation %ld: access_token of %zu bytes", n, reply.token.len);
			check(is_number(reply.expires_in, 3600) && is_number(reply.expires, 1719531924), "allocation %ld: its end", n);
		}
		check(good || !*protocol_error, "allocation %ld: %s", n, protocol_error);
		refused += !good;
		ep_bearer_reply_free(&reply);
		assert_true(n < 10000);
	} while (allocations >= n);
	assert_true(refused > 10);
}

static void resources_are_whole_or_refused(void **state)
{
	static const char body[] =
		"{\"data\":[{\"id\":\"1\",\"name\":\"a\",\"username_format\":\"email\"},{\"id\":\"2\",\"name\":\"b\"}]}";
	long n = 0, refused = 0;

	(void)state;
	do {
		char protocol_error[EP_PROTOCOL_ERROR_SIZE];
		ep_resources resources;
		bool good;
		allocations = 0;
		fail_at = ++n;
		good = ep_reply_read_resources(ep_text_of(body), EP_RESOURCE_PASSWORD_PROFILES, &resources, protocol_error);
		fail_at = 0;
		if (good) {
			check(resources.count == 2, "allocation %ld: %zu profiles", n, resources.count);
			check(
				ep_text_equals(resources.items[0].values[1].text, "a") && ep_text_equals(resources.items[1].values[0].text, "2"),
				"allocation %ld", n);
			check(ep_text_equals(resources.items[0].values[2].text, "email"), "allocation %ld: what may be left out", n);
		}
		check(good || !*protocol_error, "allocation %ld: %s", n, protocol_error);
		refused += !good;
		ep_resources_free(&resources);
		assert_true(n < 10000);
	} while (allocations >= n);
	assert_true(refused > 10);
}

static void errors_are_whole_or_none(void **state)
{
	static const char body[] =
		"{\"errors\":[{\"title\":\"Bad Request\",\"status\":\"400\",\"detail\":\"authentication failed\"}]}";
	long n = 0, none = 0;

	(void)state;
	do {
		ep_errors errors;
		allocations = 0;
		fail_at = ++n;
		ep_reply_read_errors(ep_text_of(body), &errors);
		fail_at = 0;
		none += errors.count == 0;
		if (errors.count) {
			const ep_api_error *error = &errors.items[0];
			check(errors.count == 1, "allocation %ld: %zu errors", n, errors.count);
			check(ep_text_equals(error->title, "Bad Request"), "allocation %ld: title", n);
			check(ep_text_equals(error->detail, "authentication failed"), "allocation %ld: detail", n);
			check(is_number(error->status, 400), "allocation %ld: status", n);
		}
		ep_errors_free(&errors);
		assert_true(n < 10000);
	} while (allocations >= n);
	assert_true(none > 10);
}

/* A request, its attempt and its reply, with every allocation of all libraries. */
static bool one_call(ep_pool *pool, const ep_settings *settings, ep_attempt *attempt)
{
	ep_request request;
	ep_page page = { 0 };
	char protocol_error[EP_PROTOCOL_ERROR_SIZE];
	bool good = request_make(&request, settings, EP_MECHANISM_PASSWORD) && make_attempt(pool, attempt, &request, settings, 5000)
		&& attempt->code == CURLE_OK && ep_reply_read_page(ep_buffer_text(&attempt->reply), &page, protocol_error);
	long position = fail_at;

	fail_at = 0;
	if (good) {
		check_page(&page, position);
	}
	ep_page_free(&page);
	ep_request_free(&request);
	fail_at = position;
	return good;
}

static void a_call_is_whole_or_refused(void **state)
{
	static server_reply replies[3000];
	static char reply[2000];
	ep_settings settings;
	server one_server;
	long n = 0, refused = 0;

	(void)state;
	for (size_t i = 0; i < COUNT(replies); i++) {
		replies[i].bytes = (ep_text){ reply,
			(size_t)snprintf(
				reply, sizeof(reply), "HTTP/1.1 201 Created\r\nContent-Length: %zu\r\n\r\n%s", strlen(page_body), page_body) };
	}
	assert_true(server_start(&one_server, replies, COUNT(replies)));
	settings_make(&settings, "http://127.0.0.1", one_server.port);
	do {
		ep_attempt attempt = { 0 };
		ep_pool pool;
		pool_make(&pool);
		allocations = 0;
		fail_at = ++n;
		refused += !one_call(&pool, &settings, &attempt);
		fail_at = 0;
		ep_attempt_abandon(&attempt);
		assert_int_equal(pool.in_use, 0);
		ep_pool_flush(&pool);
		assert_true(n < 3000);
	} while (allocations >= n);
	assert_true(refused > 50);
	ep_settings_free(&settings);
	server_free(&one_server);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_page_is_whole_or_refused),
		cmocka_unit_test(no_token_is_left_in_freed_memory),
		cmocka_unit_test(a_bearer_is_whole_or_refused),
		cmocka_unit_test(resources_are_whole_or_refused),
		cmocka_unit_test(errors_are_whole_or_none),
		cmocka_unit_test(a_call_is_whole_or_refused),
	};

	return cmocka_run_group_tests_name("memory of the libraries", tests, start_libcurl, end_libcurl);
}

#else /* another C library cannot be stood in for in this way */

# include <stdio.h>

int main(void)
{
	puts("1..0 # SKIP the C library is not glibc");
	return 0;
}

#endif
