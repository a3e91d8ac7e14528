/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* What the options of a handle come to, with a server on the loopback interface. */

#include "attempt_fixture.h"

/* --- the options of a request */

/* RFC 9110, 8.6: what has a meaning for a body says how long it is, be it empty. */
static const struct {
	const char *method, *body, *length;
} shop_requests[] = {
	{ "GET", "", NULL },
	{ "HEAD", "", NULL },
	{ "DELETE", "", NULL },
	{ "DELETE", "{}", "2" },
	{ "POST", "", "0" },
	{ "POST", "{}", "2" },
	{ "PUT", "", "0" },
	{ "PUT", "{}", "2" },
	{ "PATCH", "", "0" },
	{ "PATCH", "{}", "2" },
};

/* On one connection, so that what one method leaves behind would be seen at the next. */
static void all_methods_go_out(void **state)
{
	server_reply replies[COUNT(shop_requests)];
	char *expected, *end;

	(void)state;
	for (size_t i = 0; i < COUNT(replies); i++) {
		/* A reply to HEAD states a length and has no body. */
		replies[i] =
			(server_reply){ .bytes = strcmp(shop_requests[i].method, "HEAD") == 0 ? TEXT(OK_HEAD "Content-Length: 2\r\n\r\n")
																				  : TEXT(OK) };
	}
	BEGIN(replies, EP_MECHANISM_SWITCH);
	end = expected = malloc(16384);
	assert_non_null(expected);
	for (size_t i = 0; i < COUNT(shop_requests); i++) {
		use_shop_request(shop_requests[i].method, shop_requests[i].body);
		run();
		check(f.attempt.code == CURLE_OK, "row %zu: code %d", i, (int)f.attempt.code);
		assert_int_equal(f.attempt.status, 201);
		assert_true(f.attempt.sent);
		end += sprintf(end, "%s /v2/carts?a=b HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n", shop_requests[i].method, f.server.port);
		end += sprintf(end, "%s", f.attempt.decodes ? "Accept-Encoding: gzip\r\n" : "");
		for (size_t line = 0, at = 0; line < f.request.header_count; line++, at += strlen(f.request.headers.data + at) + 1) {
			end += sprintf(end, "%s\r\n", f.request.headers.data + at);
		}
		if (shop_requests[i].length) {
			end += sprintf(end, "Content-Length: %s\r\n", shop_requests[i].length);
		}
		end += sprintf(end, "\r\n%s", shop_requests[i].body);
	}
	server_stop(&f.server);
	check_text(ep_buffer_text(&f.server.log), ep_text_of(expected));
	free(expected);
}

/* --- a handle that keeps its options from one attempt to the next */

static const char *url_of_idle_handle(void)
{
	char *url = NULL;

	assert_non_null(f.pool.idle);
	assert_int_equal(curl_easy_getinfo(f.pool.idle->easy, CURLINFO_EFFECTIVE_URL, &url), CURLE_OK);
	return url ? url : "";
}

static void a_handle_keeps_its_options_and_no_request(void **state)
{
	(void)state;
	BEGIN(ok_and_keep, EP_MECHANISM_SWITCH);
	for (int i = 0; i < 3; i++) {
		run();
		check(f.pool.idle->is_set_up == (i > 0), "after %d attempts", i + 1);
		assert_null(f.pool.idle->attempt);
		assert_string_equal(url_of_idle_handle(), "");
	}
}

static void after_another_reply_than_a_good_one_they_are_set_anew(void **state)
{
	static const server_reply replies[] = { { .bytes = TEXT(OK) }, { .bytes = TEXT(OK) },
		{ .bytes = TEXT("HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n") }, { .bytes = TEXT(OK) } };

	(void)state;
	BEGIN(replies, EP_MECHANISM_SWITCH);
	run();
	run();
	run();
	assert_int_equal(f.attempt.status, 302);
	assert_false(f.pool.idle->is_set_up);
	run();
	assert_int_equal(f.attempt.status, 201);
	assert_true(f.attempt.reused);
}

static void methods_take_turns_on_one_handle(void **state)
{
	static const server_reply replies[] = { { .bytes = TEXT(OK) }, { .bytes = TEXT(OK) }, { .bytes = TEXT(OK) },
		{ .bytes = TEXT(OK) }, { .bytes = TEXT(OK) }, { .bytes = TEXT(OK) } };

	(void)state;
	BEGIN(replies, EP_MECHANISM_SWITCH);
	run();
	for (int i = 0; i < 5; i++) {
		if (i % 2) {
			use_discovery();
		} else {
			use_mechanism(EP_MECHANISM_SWITCH);
		}
		run();
		check(f.attempt.code == CURLE_OK && f.attempt.status == 201 && f.attempt.reused, "turn %d", i);
	}
	assert_true(f.pool.idle->is_set_up);
	assert_int_equal(count_in_log("POST "), 4);
	assert_int_equal(count_in_log("GET "), 2);
	assert_int_equal(count_in_log("Content-Length: "), 4);
}

static void each_attempt_has_its_own_time(void **state)
{
	static const server_reply replies[] = { { .bytes = TEXT(OK) }, { .bytes = TEXT(OK) }, { .bytes = TEXT("") } };

	(void)state;
	BEGIN(replies, EP_MECHANISM_SWITCH);
	run();
	run();
	assert_true(f.pool.idle->is_set_up);
	assert_true(make_attempt(&f.pool, &f.attempt, &f.request, &f.settings, 200));
	assert_int_equal(f.attempt.code, CURLE_OPERATION_TIMEDOUT);
	assert_true(f.attempt.measures.total_ms < 4000);
}

/* Which of the system's two places serves a peer may become known by another connection meanwhile. */
static void authorities_are_set_anew_where_they_are_read_from_elsewhere(void **state)
{
	(void)state;
	BEGIN(ok_and_keep, EP_MECHANISM_SWITCH);
	f.settings.trust.ca_file = ep_copy(TEXT("/the/file.pem"));
	f.settings.trust.ca_path = ep_copy(TEXT("/the/directory"));
	run();
	run();
	assert_true(f.pool.idle->is_set_up);
	assert_false(f.pool.idle->by_file);
	f.pool.trust_memory.peers[0] = f.settings.identity;
	run();
	assert_int_equal(f.attempt.code, CURLE_OK);
	assert_true(f.attempt.by_file && f.pool.idle->by_file);
	f.pool.trust_memory.peers[0] = (ep_identity){ 0 };
	run();
	assert_false(f.attempt.by_file || f.pool.idle->by_file);
}

/* --- where it goes */

/* An origin whose name leads to another address than the name says; 0.0.0.0 reaches this machine and is no loopback address. */
static void unencrypted_requests_go_to_loopback_alone(void **state)
{
	static const char *const hosts[] = { "0.0.0.0", "192.0.2.1", "[2001:db8::1]", "[::ffff:192.0.2.1]" };

	for (size_t i = 0; i < COUNT(hosts); i++) {
		double start = seconds_now();
		char url[128];
		BEGIN(ok_and_keep, EP_MECHANISM_PASSWORD);
		snprintf(url, sizeof(url), "http://%s:%d/", hosts[i], f.server.port);
		send_to(url);
		run();
		server_stop(&f.server);
		check(f.attempt.code == CURLE_COULDNT_CONNECT, "%s: code %d", hosts[i], (int)f.attempt.code);
		check(!f.attempt.sent && f.server.connections == 0, "%s was reached", hosts[i]);
		assert_true(seconds_now() - start < 1);
		tear_down(state);
		set_up(state);
	}
}

static void other_loopback_addresses_are_reached(void **state)
{
	(void)state;
	assert_true(server_start(&f.server, ok_and_keep, COUNT(ok_and_keep)));
	settings_make(&f.settings, "http://127.3.2.1", f.server.port);
	assert_true(request_make(&f.request, &f.settings, EP_MECHANISM_PASSWORD));
	run();
	assert_int_equal(f.attempt.code, CURLE_OK);
}

static void the_scheme_of_the_origin_is_the_only_one(void **state)
{
	static const char *const urls[] = { "https://127.0.0.1/", "ftp://127.0.0.1/", "file:///etc/passwd", "dict://127.0.0.1/" };

	for (size_t i = 0; i < COUNT(urls); i++) {
		BEGIN(ok_and_keep, EP_MECHANISM_PASSWORD);
		send_to(urls[i]);
		run();
		assert_int_equal(f.attempt.code, CURLE_UNSUPPORTED_PROTOCOL);
		assert_false(f.attempt.sent);
		tear_down(state);
		set_up(state);
	}
}

static void redirects_are_not_followed(void **state)
{
	static const server_reply replies[] = {
		{ .bytes = TEXT("HTTP/1.1 307 Elsewhere\r\nLocation: /other\r\nContent-Length: 0\r\n\r\n") },
		{ .bytes = TEXT(OK) },
	};

	(void)state;
	BEGIN(replies, EP_MECHANISM_SWITCH);
	run();
	assert_int_equal(f.attempt.status, 307);
	server_stop(&f.server);
	assert_int_equal(f.server.requests, 1);
}

static void an_ip_version_without_address_fails(void **state)
{
	(void)state;
	BEGIN(ok_and_keep, EP_MECHANISM_PASSWORD);
	/* A name: whether an address of the other version is refused depends on libcurl's version. Nobody listens on ::1. */
	ep_settings_free(&f.settings);
	settings_make(&f.settings, "http://localhost", f.server.port);
	use_mechanism(EP_MECHANISM_PASSWORD);
	f.settings.ip_version = 6;
	run();
	assert_int_not_equal(f.attempt.code, CURLE_OK);
	assert_false(f.attempt.sent);
	f.settings.ip_version = 4;
	run();
	assert_int_equal(f.attempt.code, CURLE_OK);
}

static void a_proxy_sees_a_tunnel_and_no_header_of_ours(void **state)
{
	static const server_reply replies[] = {
		{ .bytes = TEXT("HTTP/1.1 200 Connection established\r\nX-Request-Id: of-the-proxy\r\n\r\n") },
		{ .bytes = TEXT(OK) },
	};
	char proxy[64];
	const char *end;

	(void)state;
	BEGIN(replies, EP_MECHANISM_SWITCH);
	snprintf(proxy, sizeof(proxy), "http://user:word@127.0.0.1:%d", f.server.port);
	f.settings.proxy = ep_copy(ep_text_of(proxy));
	run();
	assert_int_equal(f.attempt.code, CURLE_OK);
	assert_int_equal(f.attempt.status, 201);
	assert_int_equal(f.attempt.proxy_status, 200);
	assert_string_equal(f.attempt.head.request_id, "");
	assert_int_equal(f.attempt.measures.bytes_received, strlen(OK));
	server_stop(&f.server);
	end = strstr(f.server.log.data, "\r\n\r\n");
	assert_non_null(end);
	/* The tunnel is no part of the request. */
	if (counts_headers() && curl_version_info(CURLVERSION_NOW)->version_num >= 0x075000) {
		assert_int_equal(f.attempt.measures.bytes_sent, f.server.log.data + f.server.log.len - (end + 4));
	}
	assert_int_equal(strncmp(f.server.log.data, "CONNECT 127.0.0.1:", 18), 0);
	assert_int_equal(count_in((ep_text){ f.server.log.data, (size_t)(end - f.server.log.data) }, "the-bearer"), 0);
	assert_int_equal(count_in((ep_text){ f.server.log.data, (size_t)(end - f.server.log.data) }, "held-token"), 0);
	assert_int_equal(count_in_log("Proxy-Authorization"), 1);
	assert_int_equal(count_in_log("the-bearer"), 1);
}

static void a_proxy_that_refuses_gets_no_request(void **state)
{
	static const int statuses[] = { 302, 400, 401, 403, 407, 429, 502, 503 };

	for (size_t i = 0; i < COUNT(statuses) * (EP_MECHANISM_COUNT + 1); i++) {
		int status = statuses[i % COUNT(statuses)], mechanism = (int)(i / COUNT(statuses));
		char proxy[64], bytes[100];
		server_reply reply = { .bytes = { bytes, 0 }, .then = SERVER_CLOSE };
		reply.bytes.len = (size_t)snprintf(bytes, sizeof(bytes), "HTTP/1.1 %d No\r\nContent-Length: 0\r\n\r\n", status);
		begin(&reply, 1, EP_MECHANISM_SWITCH);
		use_request(mechanism);
		snprintf(proxy, sizeof(proxy), "http://127.0.0.1:%d", f.server.port);
		f.settings.proxy = ep_copy(ep_text_of(proxy));
		run();
		assert_int_not_equal(f.attempt.code, CURLE_OK);
		check(!f.attempt.sent && f.attempt.body_taken == 0, "mechanism %d", mechanism);
		assert_int_equal(f.attempt.status, 0);
		assert_int_equal(f.attempt.proxy_status, status);
		assert_int_equal(ep_failure_of_attempt(&f.attempt), EP_FAILURE_CONNECTION);
		assert_int_equal(f.pool.counters.opened, 0);
		assert_int_equal(count_in_log("the-bearer"), 0);
		tear_down(state);
		set_up(state);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(all_methods_go_out),
		TEST(a_handle_keeps_its_options_and_no_request),
		TEST(after_another_reply_than_a_good_one_they_are_set_anew),
		TEST(methods_take_turns_on_one_handle),
		TEST(each_attempt_has_its_own_time),
		TEST(authorities_are_set_anew_where_they_are_read_from_elsewhere),
		TEST(unencrypted_requests_go_to_loopback_alone),
		TEST(other_loopback_addresses_are_reached),
		TEST(the_scheme_of_the_origin_is_the_only_one),
		TEST(redirects_are_not_followed),
		TEST(an_ip_version_without_address_fails),
		TEST(a_proxy_sees_a_tunnel_and_no_header_of_ours),
		TEST(a_proxy_that_refuses_gets_no_request),
	};

	return cmocka_run_group_tests_name("handle_options", tests, poison_environment, end_libcurl);
}
