/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* What tests share that make attempts with one server on the loopback interface. */

#ifndef EP_TESTS_ATTEMPT_FIXTURE_H
#define EP_TESTS_ATTEMPT_FIXTURE_H

#include "check.h"
#include "exchange.h"
#include "server.h"

#define OK_HEAD "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\n"
#define OK      OK_HEAD "Content-Length: 2\r\n\r\n{}"

static const server_reply ok_and_keep[] = { { .bytes = TEXT(OK) }, { .bytes = TEXT(OK) }, { .bytes = TEXT(OK) },
	{ .bytes = TEXT(OK) } };

/* What each test starts with, and what is freed after it, failed or not. */
typedef struct fixture {
	server server;
	ep_settings settings;
	ep_pool pool;
	ep_request request;
	ep_attempt attempt;
} fixture;

static fixture f;

static inline int set_up(void **state)
{
	(void)state;
	f = (fixture){ 0 };
	pool_make(&f.pool);
	return 0;
}

static inline int tear_down(void **state)
{
	(void)state;
	ep_attempt_abandon(&f.attempt);
	ep_pool_flush(&f.pool);
	ep_request_free(&f.request);
	ep_settings_free(&f.settings);
	server_free(&f.server);
	return 0;
}

static inline void begin(const server_reply *replies, size_t count, ep_mechanism_id mechanism)
{
	assert_true(server_start(&f.server, replies, count));
	settings_make(&f.settings, "http://127.0.0.1", f.server.port);
	assert_true(request_make(&f.request, &f.settings, mechanism));
}

#define BEGIN(replies, mechanism) begin((replies), COUNT(replies), (mechanism))

/* Sends the request to the root of another origin, wherever the settings would have it go. */
static inline void send_to(const char *url)
{
	ep_buffer_free(&f.request.url);
	ep_buffer_append_string(&f.request.url, url);
	f.request.origin_len = strlen(url) - 1;
}

static inline void run(void)
{
	assert_true(make_attempt(&f.pool, &f.attempt, &f.request, &f.settings, f.settings.timeout_ms));
}

static inline void use_mechanism(ep_mechanism_id mechanism)
{
	ep_request_free(&f.request);
	assert_true(request_make(&f.request, &f.settings, mechanism));
}

static inline void use_discovery(void)
{
	ep_discovery discovery = { .resource = EP_RESOURCE_SETTINGS };

	ep_request_free(&f.request);
	assert_true(ep_request_build(
		&f.request, &f.settings, TEXT("the-bearer"), &(ep_request_spec){ .kind = EP_REQUEST_DISCOVERY, .discovery = discovery }));
}

/* A mechanism, or for their count a request without a body. */
static inline void use_request(int mechanism)
{
	if (mechanism < EP_MECHANISM_COUNT) {
		use_mechanism((ep_mechanism_id)mechanism);
	} else {
		use_discovery();
	}
}

static inline void use_shop_request(const char *method, const char *body)
{
	static const ep_header own[] = { { TEXT("X-Own"), TEXT("own") } };
	ep_request_spec spec = {
		.kind = EP_REQUEST_SHOP,
		.shop = { .method = method,
			.target = TEXT("/v2/carts?a=b"),
			.headers = own,
			.header_count = 1,
			.body = ep_text_of(body) },
	};

	ep_request_free(&f.request);
	assert_true(ep_request_build(&f.request, &f.settings, TEXT("the-bearer"), &spec));
}

static inline size_t count_in(ep_text text, const char *needle)
{
	size_t count = 0, len = strlen(needle);

	for (size_t i = 0; i + len <= text.len; i++) {
		count += memcmp(text.data + i, needle, len) == 0;
	}
	return count;
}

static inline size_t count_in_log(const char *needle)
{
	server_stop(&f.server);
	return count_in(ep_buffer_text(&f.server.log), needle);
}

/* libcurl 8.7 does not count what it sends of headers. */
static inline bool counts_headers(void)
{
	unsigned version = curl_version_info(CURLVERSION_NOW)->version_num;

	return version < 0x080700 || version >= 0x080800;
}

/* Nobody listens there: an attempt that looked at these would fail. */
static inline int poison_environment(void **state)
{
	static const char *const names[] = { "http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY" };

	(void)state;
	for (size_t i = 0; i < COUNT(names); i++) {
		setenv(names[i], "http://127.0.0.1:1", 1);
	}
	return curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK ? 0 : -1;
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

#endif
