/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/*
 * Memory that runs out in the core and in libcurl, at every allocation in turn, under the sanitizers: the answer is a
 * failure or the right result, and nothing leaks. The linker sends the core's calls here (--wrap), libcurl is told by its
 * own interface.
 */

#include "check.h"
#include "exchange.h"
#include "server.h"

#include <errno.h>

/* Which allocation fails, counted from 1; 0: none. Of this thread, so that the server is spared. */
static __thread long fail_at, allocations;

static bool runs_out(void)
{
	if (fail_at == 0 || ++allocations != fail_at) {
		return false;
	}
	errno = ENOMEM;
	return true;
}

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);

void *__wrap_malloc(size_t size)
{
	return runs_out() ? NULL : __real_malloc(size);
}

void *__wrap_calloc(size_t count, size_t size)
{
	return runs_out() ? NULL : __real_calloc(count, size);
}

static void *own_realloc(void *old, size_t size)
{
	return runs_out() ? NULL : realloc(old, size);
}

static char *own_strdup(const char *string)
{
	return runs_out() ? NULL : strdup(string);
}

/* What is tried; false: it said that it failed. */
typedef bool (*action)(void);

/* Repeats it, each time with the next allocation failing, until it makes no more of them. */
static long torture(action try_it)
{
	bool reached = true;

	for (long n = 1; reached; n++) {
		bool good;
		fail_at = n;
		allocations = 0;
		good = try_it();
		reached = allocations >= n;
		fail_at = 0;
		check(reached || good, "failed without a reason after %ld allocations", n);
		check(n < 10000, "no end");
	}
	return allocations;
}

/* --- without network */

static ep_settings fixed_settings(void)
{
	return (ep_settings){ .origin = "https://api.example.com",
		.user_agent = "agent/1",
		.proxy = "http://proxy",
		.trust = { .ca_file = "file", .ca_path = "path" },
		.extra_headers = { "web" } };
}

static const ep_login signup = {
	.mechanism = EP_MECHANISM_SELF_SIGNUP,
	.values = { TEXT("profile"), TEXT("user"), TEXT("word"), TEXT("name"), TEXT("email"), TEXT("a"), TEXT("b"), TEXT("c") },
	.limit = 100,
	.offset = 10000,
};

static bool try_request(void)
{
	ep_settings settings = fixed_settings();
	ep_request request, whole;
	bool good =
		ep_request_build(&request, &settings, TEXT("bearer"), &(ep_request_spec){ .kind = EP_REQUEST_TOKENS, .login = signup });
	long position = fail_at;

	fail_at = 0;
	assert_true(
		ep_request_build(&whole, &settings, TEXT("bearer"), &(ep_request_spec){ .kind = EP_REQUEST_TOKENS, .login = signup }));
	fail_at = position;
	if (good) {
		check_text(ep_buffer_text(&request.url), ep_buffer_text(&whole.url));
		check_text(ep_buffer_text(&request.headers), ep_buffer_text(&whole.headers));
		check_text(ep_buffer_text(&request.body), ep_buffer_text(&whole.body));
	}
	ep_request_free(&request);
	ep_request_free(&whole);
	return good;
}

static bool try_bearer_request(void)
{
	ep_settings settings = fixed_settings();
	ep_request request;
	bool good = ep_request_build(
		&request, &settings, NO_TEXT, &(ep_request_spec){ .kind = EP_REQUEST_BEARER, .client = { TEXT("id"), TEXT("secret") } });

	assert_true(!good
		|| ep_text_equals(ep_buffer_text(&request.body), "grant_type=client_credentials&client_id=id&client_secret=secret"));
	ep_request_free(&request);
	return good;
}

static bool try_discovery_request(void)
{
	static const ep_discovery discovery = { .resource = EP_RESOURCE_OIDC_PROFILES, .realm_id = TEXT("realm"), .limit = 100 };
	ep_settings settings = fixed_settings();
	ep_request request;
	bool good = ep_request_build(
		&request, &settings, TEXT("bearer"), &(ep_request_spec){ .kind = EP_REQUEST_DISCOVERY, .discovery = discovery });

	assert_true(!good
		|| ep_text_equals(ep_buffer_text(&request.url),
			"https://api.example.com/v2/authentication-realms/realm/oidc-profiles?page%5Blimit%5D=100"));
	ep_request_free(&request);
	return good;
}

static bool try_one_time_password_request(void)
{
	static const ep_one_time_password_params params = { TEXT("realm"), TEXT("profile"), TEXT("user"), TEXT("purpose") };
	ep_settings settings = fixed_settings();
	ep_request request;
	bool good = ep_request_build(&request, &settings, TEXT("bearer"),
		&(ep_request_spec){ .kind = EP_REQUEST_ONE_TIME_PASSWORD, .one_time_password = params });

	assert_true(!good
		|| ep_text_equals(ep_buffer_text(&request.body),
			"{\"data\":{\"type\":\"one_time_password_token_request\",\"username\":\"user\",\"purpose\":\"purpose\"}}"));
	ep_request_free(&request);
	return good;
}

static bool try_settings_copy(void)
{
	ep_settings settings = fixed_settings(), copy;
	bool good = ep_settings_copy(&copy, &settings);

	assert_true(!good
		|| (copy.origin && copy.user_agent && copy.proxy && copy.trust.ca_file && copy.trust.ca_path && copy.extra_headers[0]));
	ep_settings_free(&copy);
	return good;
}

static bool try_system_trust(void)
{
	ep_trust trust;
	bool good = ep_trust_of_system(&trust);

	/* Otherwise there is nothing to be freed. */
	if (good) {
		ep_trust_free(&trust);
	}
	return good;
}

static bool try_origin(void)
{
	char error[EP_TEXT_ERROR_SIZE];
	char *origin = ep_url_origin(TEXT("https://api.example.com:8443/"), error);
	bool good = origin != NULL;

	assert_true(!good || strcmp(origin, "https://api.example.com:8443") == 0);
	/* Nothing is wrong with it. */
	assert_true(good || !*error);
	free(origin);
	return good;
}

static bool try_proxy(void)
{
	ep_url_answer answer = ep_url_is_proxy(TEXT("http://proxy.example:3128"));

	assert_int_not_equal(answer, EP_URL_NO);
	return answer == EP_URL_YES;
}

static bool try_page_url(void)
{
	ep_url_answer answer = ep_url_is_page(TEXT("https://shop.example/login?next=1"));

	assert_int_not_equal(answer, EP_URL_NO);
	return answer == EP_URL_YES;
}

static bool try_same_host(void)
{
	ep_url_answer answer = ep_url_same_host(TEXT("https://idp.example/a"), TEXT("https://IDP.example/b"));

	assert_int_not_equal(answer, EP_URL_NO);
	return answer == EP_URL_YES;
}

/* A reply that memory runs out for is not one that is too long. */
static bool try_taking(void)
{
	ep_request request = { .method = "GET", .max_reply = EP_MAX_REPLY, .keeps_reply_headers = true };
	ep_attempt attempt = { 0 };
	bool good;

	ep_attempt_prepare(&attempt, &request);
	good = ep_attempt_take_header(&attempt, TEXT("HTTP/1.1 200 OK\r\n"))
		&& ep_attempt_take_header(&attempt, TEXT("X-Request-Id: id\r\n")) && ep_attempt_take_body(&attempt, TEXT("{}"));
	assert_false(attempt.too_large);
	assert_int_equal(attempt.lacks_memory, !good);
	ep_attempt_abandon(&attempt);
	return good;
}

static bool try_scrubbing(void)
{
	static char text[3000];
	ep_text secret = TEXT("secret");
	ep_buffer buffer;
	bool good;

	memset(text, 'x', sizeof(text));
	memcpy(text + 1000, "secret", 6);
	ep_buffer_init(&buffer, 10000);
	ep_buffer_append_scrubbed(&buffer, (ep_text){ text, sizeof(text) }, &secret, 1, sizeof(text));
	good = !buffer.failed;
	assert_true(!good || (buffer.len == 2997 && !strstr(buffer.data, "secret")));
	ep_buffer_free(&buffer);
	return good;
}

static bool try_page(void)
{
	char protocol_error[EP_PROTOCOL_ERROR_SIZE];
	ep_page page;
	bool good = ep_reply_read_page(
		TEXT("{\"data\":[{\"type\":\"t\",\"account_id\":\"a\",\"account_name\":\"n\",\"token\":\"x\",\"expires\":0}]}"), &page,
		protocol_error);

	assert_true(!good || (page.count == 1 && ep_text_equals(page.tokens[0].token, "x")));
	ep_page_free(&page);
	return good;
}

static bool try_resources(void)
{
	char protocol_error[EP_PROTOCOL_ERROR_SIZE];
	ep_resources resources;
	bool good = ep_reply_read_resources(
		TEXT("{\"data\":[{\"id\":\"1\",\"name\":\"n\"}]}"), EP_RESOURCE_PASSWORD_PROFILES, &resources, protocol_error);

	assert_true(!good || (resources.count == 1 && ep_text_equals(resources.items[0].values[1].text, "n")));
	ep_resources_free(&resources);
	return good;
}

/* Without memory every id counts as a new one, and the list is still read to its end. */
static bool try_cursor(void)
{
	ep_page_cursor cursor;
	char id[32];
	bool good = true;

	ep_cursor_start(&cursor, 100, 0);
	for (int i = 0; i < 1000 && !ep_cursor_is_end(&cursor); i++) {
		snprintf(id, sizeof(id), "account-%d", i % 600);
		ep_cursor_note(&cursor, ep_text_of(id));
		good = ep_cursor_advance(&cursor, 1, (ep_number){ 0 }, (ep_number){ 0 });
	}
	good = !good && cursor.offset == 600;
	ep_cursor_free(&cursor);
	return good;
}

/* Errors that cannot be read are no errors: the status alone speaks. */
static bool try_errors(void)
{
	ep_errors errors;
	bool good;

	ep_reply_read_errors(TEXT("{\"errors\":[{\"title\":\"a\",\"detail\":\"authentication failed\"}]}"), &errors);
	good = errors.count == 1 && ep_text_equals(errors.items[0].detail, "authentication failed");
	assert_true(good || errors.count == 0);
	ep_errors_free(&errors);
	return good;
}

static void everything_without_network_bears_it(void **state)
{
	(void)state;
	assert_true(torture(try_request) >= 3);
	assert_true(torture(try_bearer_request) >= 3);
	assert_true(torture(try_discovery_request) >= 3);
	assert_true(torture(try_one_time_password_request) >= 3);
	assert_true(torture(try_settings_copy) >= 5);
	torture(try_system_trust);
	assert_true(torture(try_origin) >= 3);
	assert_true(torture(try_proxy) >= 1);
	assert_true(torture(try_page_url) >= 1);
	assert_true(torture(try_same_host) >= 2);
	assert_true(torture(try_taking) >= 2);
	assert_true(torture(try_scrubbing) >= 4);
	assert_true(torture(try_page) >= 1);
	assert_true(torture(try_resources) >= 1);
	assert_true(torture(try_errors) >= 1);
	assert_true(torture(try_cursor) >= 3);
}

/* --- budgets: without memory nothing is tried again */

static int64_t no_time(void)
{
	return 0;
}

static double no_random(void)
{
	return 0.0;
}

static const ep_platform platform = { no_time, no_random, no_time };

static bool try_retry(void)
{
	ep_pool pool = { .platform = &platform };
	ep_identity identity = { { 0 } };
	ep_retry retry = { .max = 2 };
	ep_request request = { .credential = EP_CREDENTIAL_HELD_TOKEN };
	ep_attempt attempt = { .request = &request, .status = 503, .head.retry_after = -1 };
	ep_next next = ep_retry_decide(&retry, &attempt, &platform, &pool, &identity, 1000);

	assert_true(next == EP_NEXT_AGAIN || next == EP_NEXT_STOP);
	ep_retry_budget_reset(&pool);
	return next == EP_NEXT_AGAIN;
}

static void a_retry_bears_it(void **state)
{
	(void)state;
	assert_int_equal(torture(try_retry), 1);
}

/* --- whole attempts */

static server one_server;
static ep_mechanism_id mechanism;

/* Without memory libcurl may wait for nothing: short, but long enough for a busy machine. */
enum { TIMEOUT_MS = 1000 };

#define REPLY \
 "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nX-Request-Id: id\r\nContent-Length: 11\r\n\r\n{\"data\":[]}"

/* Two attempts on one connection. */
static bool try_exchange(void)
{
	ep_settings settings;
	ep_request request;
	ep_attempt attempt = { 0 };
	ep_pool pool;
	long position = fail_at;
	bool good = true;

	fail_at = 0;
	pool_make(&pool);
	settings_make(&settings, "http://127.0.0.1", one_server.port);
	assert_true(ep_request_build(&request, &settings, TEXT("the-bearer"),
		&(ep_request_spec){ .kind = EP_REQUEST_TOKENS,
			.login = { .mechanism = mechanism, .values = { TEXT("a"), TEXT("b"), TEXT("c") }, .limit = 7 } }));
	request.keeps_reply_headers = true;
	fail_at = position;
	for (int i = 0; good && i < 2; i++) {
		good = make_attempt(&pool, &attempt, &request, &settings, TIMEOUT_MS) && attempt.code == CURLE_OK;
		if (good) {
			assert_int_equal(attempt.status, 201);
			check_text(ep_buffer_text(&attempt.reply), TEXT("{\"data\":[]}"));
			check_text(ep_buffer_text(&attempt.head.headers),
				TEXT("Content-Type: application/json\0X-Request-Id: id\0Content-Length: 11\0"));
		}
	}
	ep_attempt_abandon(&attempt);
	assert_int_equal(pool.in_use, 0);
	ep_pool_flush(&pool);
	fail_at = 0;
	ep_request_free(&request);
	ep_settings_free(&settings);
	fail_at = position;
	return good;
}

/* Whatever is sent asks for the page that is wanted: libcurl has been seen to leave the query out where it had no memory for
   it. */
static void check_request_lines(ep_text log)
{
	static const char method[] = "POST ", wanted[] = "POST /v2/account-members/tokens?page%5Blimit%5D=7 HTTP/1.1\r\n";
	const char *at = log.data, *end = log.data + log.len;
	int count = 0;

	while ((at = memmem(at, (size_t)(end - at), method, strlen(method)))) {
		check((size_t)(end - at) >= strlen(wanted) && memcmp(at, wanted, strlen(wanted)) == 0, "%.80s", at);
		at += strlen(method);
		count++;
	}
	assert_true(count > 20);
}

static void exchanges_bear_it(void **state)
{
	static server_reply replies[2000];

	(void)state;
	for (size_t i = 0; i < COUNT(replies); i++) {
		replies[i].bytes = TEXT(REPLY);
	}
	for (int repeatable = 0; repeatable < 2; repeatable++) {
		mechanism = repeatable ? EP_MECHANISM_SWITCH : EP_MECHANISM_OIDC;
		assert_true(server_start(&one_server, replies, COUNT(replies)));
		assert_true(torture(try_exchange) > 20);
		server_stop(&one_server);
		check_request_lines(ep_buffer_text(&one_server.log));
		server_free(&one_server);
	}
}

static int start_libcurl_that_fails(void **state)
{
	(void)state;
	return curl_global_init_mem(CURL_GLOBAL_DEFAULT, __wrap_malloc, free, own_realloc, own_strdup, __wrap_calloc) == CURLE_OK
		? 0
		: -1;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(everything_without_network_bears_it),
		cmocka_unit_test(a_retry_bears_it),
		cmocka_unit_test(exchanges_bear_it),
	};

	return cmocka_run_group_tests_name("memory of the core", tests, start_libcurl_that_fails, end_libcurl);
}
