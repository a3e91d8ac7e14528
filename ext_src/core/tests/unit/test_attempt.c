/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Attempts with a server on the loopback interface. */

#include "attempt_fixture.h"

#include <sched.h>

/* --- what goes out and what comes back */

static void check_bytes_sent(int64_t bytes)
{
	if (counts_headers()) {
		check(bytes == (int64_t)f.server.log.len, "%lld instead of %zu", (long long)bytes, f.server.log.len);
	}
}

static void a_request_goes_out_as_it_was_built(void **state)
{
	char expected[4096], *end;

	(void)state;
	for (int mechanism = 0; mechanism < EP_MECHANISM_COUNT; mechanism++) {
		BEGIN(ok_and_keep, (ep_mechanism_id)mechanism);
		run();
		assert_int_equal(f.attempt.code, CURLE_OK);
		assert_int_equal(f.attempt.status, 201);
		assert_true(f.attempt.sent);
		assert_null(f.attempt.connection);
		check_text(ep_buffer_text(&f.attempt.reply), TEXT("{}"));
		server_stop(&f.server);
		end = expected
			+ snprintf(
				expected, sizeof(expected), "POST /v2/account-members/tokens HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n", f.server.port);
		for (size_t i = 0, at = 0; i < f.request.header_count; i++, at += strlen(f.request.headers.data + at) + 1) {
			end += sprintf(end, "%s\r\n", f.request.headers.data + at);
		}
		sprintf(end, "Content-Length: %zu\r\n\r\n%s", f.request.body.len, f.request.body.data);
		check_text(ep_buffer_text(&f.server.log), ep_text_of(expected));
		tear_down(state);
		set_up(state);
	}
}

static void a_bearer_request_goes_out_too(void **state)
{
	(void)state;
	BEGIN(ok_and_keep, EP_MECHANISM_SWITCH);
	ep_request_free(&f.request);
	assert_true(ep_request_build(&f.request, &f.settings, NO_TEXT,
		&(ep_request_spec){ .kind = EP_REQUEST_BEARER, .client = { TEXT("id"), TEXT("word") } }));
	run();
	assert_int_equal(f.attempt.code, CURLE_OK);
	assert_int_equal(count_in_log("POST /oauth/access_token HTTP/1.1\r\n"), 1);
	assert_int_equal(count_in_log("\r\n\r\ngrant_type=client_credentials&client_id=id&client_secret=word"), 1);
	assert_int_equal(count_in_log("Authorization"), 0);
}

static void discovery_goes_out_without_a_body(void **state)
{
	(void)state;
	BEGIN(ok_and_keep, EP_MECHANISM_PASSWORD);
	/* After a request with a body, on the same connection. */
	run();
	use_discovery();
	run();
	assert_int_equal(f.attempt.code, CURLE_OK);
	assert_true(f.attempt.sent && f.attempt.reused);
	assert_int_equal(count_in_log("GET /v2/settings/account-authentication HTTP/1.1\r\n"), 1);
	assert_int_equal(count_in_log("Content-Length"), 1);
	assert_int_equal(count_in_log("Content-Type"), 1);
}

static void a_shop_is_given_the_headers_of_its_reply(void **state)
{
	static const server_reply replies[] = {
		{ .bytes =
				TEXT("HTTP/1.1 103 Early\r\nX-Early: no\r\n\r\nHTTP/1.1 200 OK\r\nX-A:  1 \r\n\tfolded\r\nx-a:2\r\nX-Empty:\r\n"
					 "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\nX-Trailer: no\r\n\r\n") },
		{ .bytes = TEXT(OK) }
	};
	static const char *const names[] = { "X-A: ", "x-a: 2", "X-Empty: " };

	(void)state;
	BEGIN(replies, EP_MECHANISM_SWITCH);
	use_shop_request("GET", "");
	run();
	assert_int_equal(f.attempt.code, CURLE_OK);
	for (size_t i = 0; i < COUNT(names); i++) {
		assert_int_equal(count_in(ep_buffer_text(&f.attempt.head.headers), names[i]), 1);
	}
	assert_int_equal(count_in(ep_buffer_text(&f.attempt.head.headers), "X-Early"), 0);
	assert_int_equal(count_in(ep_buffer_text(&f.attempt.head.headers), "X-Trailer"), 0);
	/* Nobody asks for those of the API's own replies. */
	use_mechanism(EP_MECHANISM_SWITCH);
	run();
	assert_int_equal(f.attempt.head.headers.len, 0);
}

static void a_one_time_password_request_is_taken_once(void **state)
{
	static const server_reply replies[] = { { .bytes = TEXT(OK) }, { .then = SERVER_RESET }, { .bytes = TEXT(OK) } };
	ep_one_time_password_params params = { TEXT("realm"), TEXT("profile"), TEXT("user"), TEXT("purpose") };

	(void)state;
	BEGIN(replies, EP_MECHANISM_PASSWORD);
	run();
	ep_request_free(&f.request);
	assert_true(ep_request_build(&f.request, &f.settings, TEXT("the-bearer"),
		&(ep_request_spec){ .kind = EP_REQUEST_ONE_TIME_PASSWORD, .one_time_password = params }));
	run();
	assert_int_not_equal(f.attempt.code, CURLE_OK);
	assert_true(f.attempt.sent);
	assert_int_equal(count_in_log(f.request.body.data), 1);
}

/* As large as a body can get: libcurl takes it in pieces. */
static void a_large_body_arrives_whole(void **state)
{
	static char large[300000];

	(void)state;
	memset(large, 'x', sizeof(large));
	BEGIN(ok_and_keep, EP_MECHANISM_PASSWORD);
	ep_buffer_append(&f.request.body, (ep_text){ large, sizeof(large) });
	run();
	assert_int_equal(f.attempt.code, CURLE_OK);
	assert_int_equal(f.attempt.body_taken, f.request.body.len);
	assert_int_equal(count_in_log(f.request.body.data), 1);
	check_bytes_sent(f.attempt.measures.bytes_sent);
}

static void large_replies_take_turns_in_the_same_memory(void **state)
{
	static char bytes[EP_MIN_SPARE_USE + 100];
	int head_len = snprintf(bytes, sizeof(bytes), "HTTP/1.1 201 Created\r\nContent-Length: %d\r\n\r\n", EP_MIN_SPARE_USE);
	const ep_text large = { bytes, (size_t)head_len + EP_MIN_SPARE_USE };
	const server_reply replies[] = { { .bytes = large }, { .bytes = large } };
	const char *memory;

	(void)state;
	memset(bytes + head_len, 'x', EP_MIN_SPARE_USE);
	BEGIN(replies, EP_MECHANISM_PASSWORD);
	run();
	assert_int_equal(f.attempt.reply.len, EP_MIN_SPARE_USE);
	memory = f.attempt.reply.data;
	run();
	assert_int_equal(f.attempt.reply.len, EP_MIN_SPARE_USE);
	assert_ptr_equal(f.attempt.reply.data, memory);
	/* It reads the replies, which are this function's. */
	server_stop(&f.server);
}

static void connections_are_kept(void **state)
{
	(void)state;
	BEGIN(ok_and_keep, EP_MECHANISM_PASSWORD);
	run();
	assert_false(f.attempt.reused);
	run();
	assert_true(f.attempt.reused);
	use_mechanism(EP_MECHANISM_SWITCH);
	run();
	use_mechanism(EP_MECHANISM_OIDC);
	run();
	assert_true(f.attempt.reused);
	server_stop(&f.server);
	assert_int_equal(f.server.connections, 1);
	assert_int_equal(f.server.requests, 4);
}

/* What one request carried is not there for the next one. */
static void nothing_is_left_for_the_next_request(void **state)
{
	(void)state;
	BEGIN(ok_and_keep, EP_MECHANISM_SWITCH);
	run();
	run();
	ep_request_free(&f.request);
	assert_true(ep_request_build(
		&f.request, &f.settings, NO_TEXT, &(ep_request_spec){ .kind = EP_REQUEST_BEARER, .client = { TEXT("id"), NO_TEXT } }));
	run();
	assert_int_equal(count_in_log("held-token"), 2);
	assert_int_equal(count_in_log("the-bearer"), 2);
}

static const struct {
	const char *head, *request_id;
	int64_t retry_after;
} replies_with_headers[] = {
	{ "X-Moltin-Request-Id: abc-123\r\nRetry-After: 7", "abc-123", 7 },
	{ "X-Request-Id: of-held-token", "", -1 }, /* a secret of the request */
};

static void headers_of_use_are_kept(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(replies_with_headers); i++) {
		char bytes[600];
		server_reply reply = { .bytes = { bytes, 0 } };
		reply.bytes.len = (size_t)snprintf(
			bytes, sizeof(bytes), "HTTP/1.1 429 Too Many\r\nContent-Length: 0\r\n%s\r\n\r\n", replies_with_headers[i].head);
		begin(&reply, 1, EP_MECHANISM_SWITCH);
		run();
		check(f.attempt.status == 429 && f.attempt.code == CURLE_OK, "%s", replies_with_headers[i].head);
		check(strcmp(f.attempt.head.request_id, replies_with_headers[i].request_id) == 0, "%s: %s", replies_with_headers[i].head,
			f.attempt.head.request_id);
		check(f.attempt.head.retry_after == replies_with_headers[i].retry_after, "%s: %lld", replies_with_headers[i].head,
			(long long)f.attempt.head.retry_after);
		tear_down(state);
		set_up(state);
	}
}

/* --- libcurl from 7.83 to 8.1.0 would append what is folded here to a header of the reply before, which is freed */

#define FOLDED_FIRST "HTTP/1.1 201 Created\r\n X-First: folded\r\nContent-Length: 2\r\n\r\n{}"

static const char *const heads_folded_first[] = {
	FOLDED_FIRST,
	"HTTP/1.1 201 Created\r\n\tX-First: folded\r\n\r\n{}",
	"http/1.1 201 Created\r\n X-First: folded\r\n\r\n{}",
	"HTTP/1.1 100 Continue\r\n\r\n" FOLDED_FIRST,
	"HTTP/1.1 \t100 Continue\r\n\r\n" FOLDED_FIRST,
	"HTTP/1.1 103 Hint\r\n\rX-Not: a header\n" FOLDED_FIRST,
	"HTTP/2 0100 Continue\r\n\r\n" FOLDED_FIRST,
};

static void a_folded_line_that_follows_no_header_is_refused_or_read(void **state)
{
	for (size_t i = 0; i < COUNT(heads_folded_first); i++) {
		server_reply replies[] = { { .bytes = TEXT(OK) }, { .bytes = ep_text_of(heads_folded_first[i]), .then = SERVER_CLOSE } };
		BEGIN(replies, EP_MECHANISM_PASSWORD);
		run();
		run();
		check(f.attempt.code == CURLE_OK || ep_failure_of_attempt(&f.attempt) == EP_FAILURE_PROTOCOL
				|| f.attempt.code == CURLE_PARTIAL_FILE,
			"%s: code %d", heads_folded_first[i], (int)f.attempt.code);
		/* Where no line came, libcurl itself did not take the first one for a status line. */
		check(!f.attempt.head.shown.wanted || f.attempt.head.shown.refused || f.attempt.head.malformed || !f.attempt.head.bytes,
			"%s: it was not refused", heads_folded_first[i]);
		tear_down(state);
		set_up(state);
	}
}

/* libcurl hands over what is longer than 16 KB in pieces, so that a piece may begin with a blank. */
static void blanks_within_a_first_header_line_are_no_folding(void **state)
{
	static char reply[20000];

	for (int odd = 0; odd < 2; odd++) {
		server_reply replies[] = { { .bytes = TEXT(OK) }, { .bytes = { reply, 0 } } };
		int at = sprintf(reply, "HTTP/1.1 201 Created\r\nX-%s: ", odd ? "Odd" : "Even");
		for (int i = 0; i < 9000; i++) {
			at += sprintf(reply + at, "x ");
		}
		replies[1].bytes.len = (size_t)(at + sprintf(reply + at, "x\r\nContent-Length: 2\r\n\r\n{}"));
		BEGIN(replies, EP_MECHANISM_PASSWORD);
		run();
		run();
		assert_int_equal(f.attempt.code, CURLE_OK);
		assert_int_equal(f.attempt.reply.len, 2);
		tear_down(state);
		set_up(state);
	}
}

static void a_body_behind_no_header_may_begin_with_a_blank(void **state)
{
	static const server_reply replies[] = { { .bytes = TEXT(OK) },
		{ .bytes = TEXT("HTTP/1.1 201 Created\r\n\r\n {}"), .then = SERVER_CLOSE } };

	(void)state;
	BEGIN(replies, EP_MECHANISM_PASSWORD);
	run();
	run();
	assert_int_equal(f.attempt.code, CURLE_OK);
	assert_string_equal(f.attempt.reply.data, " {}");
}

/* Behind the body of a chunked reply. */
static const struct {
	const char *reply, *request_id;
	int64_t retry_after;
} replies_with_trailers[] = {
	{ "HTTP/1.1 429 Too Many\r\nRetry-After: 1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\nRetry-After: 100\r\n\r\n", "",
		1 },
	{ "HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\nX-Request-Id: good\r\n\r\n2\r\n{}\r\n0\r\nX-Request-Id: bad\r\n\r\n",
		"good", -1 },
};

static void trailers_are_no_headers(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(replies_with_trailers); i++) {
		server_reply reply = { .bytes = ep_text_of(replies_with_trailers[i].reply) };
		begin(&reply, 1, EP_MECHANISM_PASSWORDLESS);
		run();
		check(f.attempt.code == CURLE_OK, "row %zu: code %d", i, (int)f.attempt.code);
		check_text(ep_buffer_text(&f.attempt.reply), TEXT("{}"));
		check(strcmp(f.attempt.head.request_id, replies_with_trailers[i].request_id) == 0, "row %zu: %s", i,
			f.attempt.head.request_id);
		check(f.attempt.head.retry_after == replies_with_trailers[i].retry_after, "row %zu: %lld", i,
			(long long)f.attempt.head.retry_after);
		tear_down(state);
		set_up(state);
	}
}

/* As for an answer that comes from the shop's own transport. */
static void caps_hold_without_a_connection(void **state)
{
	static char bytes[EP_MAX_REPLY + 1];
	ep_request request = { .method = "POST", .max_reply = EP_MAX_REPLY };

	(void)state;
	ep_attempt_prepare(&f.attempt, &request);
	assert_true(ep_attempt_take_body(&f.attempt, (ep_text){ bytes, EP_MAX_REPLY }));
	assert_false(ep_attempt_take_body(&f.attempt, (ep_text){ bytes, 1 }));
	assert_true(f.attempt.too_large);
	ep_attempt_prepare(&f.attempt, &request);
	assert_false(f.attempt.too_large);
	assert_true(ep_attempt_take_header(&f.attempt, (ep_text){ bytes, EP_MAX_REPLY_HEADERS }));
	assert_false(ep_attempt_take_header(&f.attempt, (ep_text){ bytes, 1 }));
	assert_true(f.attempt.too_large);
}

static void a_reply_without_body_is_an_empty_one(void **state)
{
	static const server_reply replies[] = { { .bytes = TEXT("HTTP/1.1 204 None\r\n\r\n") } };

	(void)state;
	BEGIN(replies, EP_MECHANISM_SWITCH);
	run();
	assert_int_equal(f.attempt.code, CURLE_OK);
	assert_int_equal(f.attempt.status, 204);
	assert_int_equal(ep_buffer_text(&f.attempt.reply).len, 0);
}

/* Each request on a new connection and on a kept one, the last of them without a body. */
static void exchanges_are_measured(void **state)
{
	for (int mechanism = 0; mechanism <= EP_MECHANISM_COUNT; mechanism++) {
		int64_t bytes_sent = 0;
		BEGIN(ok_and_keep, mechanism < EP_MECHANISM_COUNT ? (ep_mechanism_id)mechanism : EP_MECHANISM_SWITCH);
		if (mechanism == EP_MECHANISM_COUNT) {
			use_discovery();
		}
		for (int kept = 0; kept < 2; kept++) {
			run();
			assert_int_equal(f.attempt.reused, kept);
			assert_true(f.attempt.measures.first_byte_ms > 0 && f.attempt.measures.first_byte_ms <= f.attempt.measures.total_ms);
			assert_true(f.attempt.measures.total_ms < 5000);
			assert_true(f.attempt.measures.tls_ms == 0);
			assert_int_equal(f.attempt.measures.bytes_received, strlen(OK));
			bytes_sent += f.attempt.measures.bytes_sent;
		}
		server_stop(&f.server);
		check_bytes_sent(bytes_sent);
		tear_down(state);
		set_up(state);
	}
}

/* With what libcurl itself sends again. */
static void all_that_is_sent_is_counted(void **state)
{
	static const server_reply replies[] = { { .bytes = TEXT(OK) }, { .then = SERVER_RESET }, { .bytes = TEXT(OK) } };
	int64_t bytes_sent;

	(void)state;
	BEGIN(replies, EP_MECHANISM_SWITCH);
	run();
	bytes_sent = f.attempt.measures.bytes_sent;
	run();
	assert_int_equal(f.attempt.code, CURLE_OK);
	assert_false(f.attempt.reused);
	assert_int_equal(f.pool.counters.opened, 2);
	assert_int_equal(f.pool.counters.reused, 0);
	server_stop(&f.server);
	check_bytes_sent(bytes_sent + f.attempt.measures.bytes_sent);
}

static void headers_and_trailers_are_counted_and_chunks_are_not(void **state)
{
	static const server_reply replies[] = { { .bytes = TEXT(
												  OK_HEAD "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\nX: y\r\n\r\n") } };

	(void)state;
	BEGIN(replies, EP_MECHANISM_SWITCH);
	run();
	assert_int_equal(f.attempt.code, CURLE_OK);
	/* The empty line behind the trailers is one of chunked coding: whether it is handed out depends on libcurl's version. */
	assert_true(f.attempt.measures.bytes_received == (int64_t)strlen(OK_HEAD "Transfer-Encoding: chunked\r\n\r\n{}X: y\r\n")
		|| f.attempt.measures.bytes_received == (int64_t)strlen(OK_HEAD "Transfer-Encoding: chunked\r\n\r\n{}X: y\r\n\r\n"));
}

/* Of the reply, and not of the request. */
static void the_first_byte_is_waited_for(void **state)
{
	static const server_reply replies[] = { { .late = TEXT(OK) } };

	for (int mechanism = 0; mechanism < EP_MECHANISM_COUNT; mechanism++) {
		BEGIN(replies, (ep_mechanism_id)mechanism);
		run();
		assert_int_equal(f.attempt.code, CURLE_OK);
		assert_true(f.attempt.measures.first_byte_ms >= 45 && f.attempt.measures.first_byte_ms <= f.attempt.measures.total_ms);
		tear_down(state);
		set_up(state);
	}
}

/* --- caps */

static void run_reply(ep_text bytes)
{
	server_reply reply = { .bytes = bytes, .then = SERVER_CLOSE };

	begin(&reply, 1, EP_MECHANISM_PASSWORD);
	run();
	server_stop(&f.server);
}

static void run_body(size_t len, bool chunked)
{
	char *bytes = malloc(len + 300), *at = bytes;

	assert_non_null(bytes);
	at += chunked ? sprintf(at, OK_HEAD "Transfer-Encoding: chunked\r\n\r\n%zx\r\n", len) : sprintf(at, OK_HEAD "\r\n");
	memset(at, 'x', len);
	at += len;
	at += chunked ? sprintf(at, "\r\n0\r\n\r\n") : 0;
	run_reply((ep_text){ bytes, (size_t)(at - bytes) });
	free(bytes);
}

static void a_body_has_a_cap(void **state)
{
	for (int chunked = 0; chunked < 2; chunked++) {
		for (int extra = 0; extra < 2; extra++) {
			run_body(EP_MAX_REPLY + (size_t)extra, chunked);
			assert_int_equal(f.attempt.too_large, extra);
			if (extra) {
				assert_int_not_equal(f.attempt.code, CURLE_OK);
				assert_int_equal(ep_failure_of_attempt(&f.attempt), EP_FAILURE_PROTOCOL);
			} else {
				assert_int_equal(f.attempt.code, CURLE_OK);
				assert_int_equal(f.attempt.reply.len, EP_MAX_REPLY);
			}
			tear_down(state);
			set_up(state);
		}
	}
}

/* Replies whose headers are so many bytes, in lines of 8 KB, as final or interim ones. */
static void run_headers(size_t len, bool interim)
{
	char *bytes = malloc(len + 300), *at = bytes;
	size_t end_len = interim ? strlen(OK_HEAD "Content-Length: 0\r\n\r\n") : strlen("\r\n"), left = len - end_len;

	assert_non_null(bytes);
	if (!interim) {
		at += sprintf(at, OK_HEAD "Content-Length: 0\r\n");
		left -= (size_t)(at - bytes);
	}
	while (left) {
		static const char hint[] = "HTTP/1.1 103 Hint\r\nLink: ", line[] = "X: ";
		size_t part = left < 20000 ? left : 8192, fixed = interim ? strlen(hint) + 4 : strlen(line) + 2;
		at += sprintf(at, "%s", interim ? hint : line);
		memset(at, 'x', part - fixed);
		at += part - fixed;
		at += sprintf(at, interim ? "\r\n\r\n" : "\r\n");
		left -= part;
	}
	at += sprintf(at, "%s", interim ? OK_HEAD "Content-Length: 0\r\n\r\n" : "\r\n");
	assert_int_equal(at - bytes, len);
	run_reply((ep_text){ bytes, len });
	free(bytes);
}

static void headers_have_a_cap(void **state)
{
	for (int interim = 0; interim < 2; interim++) {
		for (int extra = 0; extra < 2; extra++) {
			run_headers(EP_MAX_REPLY_HEADERS + (size_t)extra, interim);
			check(f.attempt.too_large == extra, "interim %d, extra %d: code %d after %zu", interim, extra, (int)f.attempt.code,
				f.attempt.head.bytes);
			assert_int_equal(f.attempt.code == CURLE_OK, !extra);
			tear_down(state);
			set_up(state);
		}
	}
}

static const ep_text broken_replies[] = {
	TEXT("hello\r\n\r\n"), /* HTTP/0.9 */
	TEXT("SSH-2.0-OpenSSH\r\n"),
	TEXT("HTTP/1.1 abc\r\n\r\n"),
	TEXT("HTTP/1.1 201 Created\r\nContent-Encoding: gzip\r\n\r\nnot gzip"), /* not asked for, so not decoded */
	TEXT("HTTP/2 201\r\nContent-Length: -5\r\n\r\n"),
	TEXT("HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n"),
};

/* Whatever comes, it comes to an end, and to one of the kinds that say so. */
static void broken_replies_come_to_an_end(void **state)
{
	for (size_t i = 0; i < COUNT(broken_replies); i++) {
		run_reply(broken_replies[i]);
		if (f.attempt.code != CURLE_OK) {
			ep_failure_kind kind = ep_failure_of_attempt(&f.attempt);
			check(kind == EP_FAILURE_PROTOCOL || kind == EP_FAILURE_CONNECTION, "row %zu: code %d", i, (int)f.attempt.code);
		} else {
			check(i == 3, "row %zu", i);
		}
		tear_down(state);
		set_up(state);
	}
}

/* libcurl makes something of all of these. Which heads are clear is up to reply_head.c, and tested with it. */
static const struct {
	ep_text reply;
	bool clear;
} replies_with_ends[] = {
	{ TEXT(OK_HEAD "Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}"), true },
	{ TEXT(OK_HEAD "Content-Length: 2, 2\r\n\r\n{}"), true },
	{ TEXT(OK_HEAD "Content-Length:\t002 \r\n\r\n{}"), true },
	{ TEXT(OK_HEAD "Transfer-Encoding: Chunked\r\n\r\n2\r\n{}\r\n0\r\nContent-Length: x\r\n\r\n"), true },
	{ TEXT("HTTP/1.0 201\r\nContent-Length: 2\r\n\r\n{}"), true },
	{ TEXT("HTTP/1.1 103 Early Hints\r\nLink: a\r\n b\r\n\r\n" OK), true },
	{ TEXT(OK_HEAD "Content-Length: 20\r\nContent-Length: 2\r\n\r\n{}"), false },
	{ TEXT(OK_HEAD "Content-Length: 99999999999999999999\r\n\r\n{}"), false },
	{ TEXT("HTTP/x 503 Service Unavailable\r\nContent-Length: 2\r\n\r\n{}"), false },
};

static void what_has_no_clear_end_is_no_answer(void **state)
{
	for (size_t i = 0; i < COUNT(replies_with_ends); i++) {
		run_reply(replies_with_ends[i].reply);
		if (replies_with_ends[i].clear) {
			check(f.attempt.code == CURLE_OK && f.attempt.status == 201, "row %zu: code %d", i, (int)f.attempt.code);
			check_text(ep_buffer_text(&f.attempt.reply), TEXT("{}"));
		} else {
			check(f.attempt.code != CURLE_OK && ep_failure_of_attempt(&f.attempt) == EP_FAILURE_PROTOCOL,
				"row %zu: code %d, status %ld", i, (int)f.attempt.code, f.attempt.status);
		}
		tear_down(state);
		set_up(state);
	}
}

static void cut_off_replies_are_no_success(void **state)
{
	static const char reply[] = OK_HEAD "Content-Length: 20\r\n\r\n{\"data\":[]}";

	for (size_t len = 0; len < strlen(reply); len += 1) {
		run_reply((ep_text){ reply, len });
		check(f.attempt.code != CURLE_OK, "%zu bytes", len);
		assert_true(f.attempt.sent);
		tear_down(state);
		set_up(state);
	}
}

/* --- what was sent, and how often */

/* A kept connection that dies with the request on it: the classic case of a silent resend. */
static void what_must_not_be_resent_is_taken_once(void **state)
{
	static const server_reply replies[] = { { .bytes = TEXT(OK) }, { .then = SERVER_RESET }, { .bytes = TEXT(OK) } };
	static const server_then ends[] = { SERVER_CLOSE, SERVER_RESET };

	for (int mechanism = 0; mechanism < EP_MECHANISM_SWITCH; mechanism++) {
		for (size_t end = 0; end < COUNT(ends); end++) {
			server_reply own[COUNT(replies)];
			memcpy(own, replies, sizeof(own));
			own[1].then = ends[end];
			BEGIN(own, (ep_mechanism_id)mechanism);
			run();
			assert_int_equal(f.attempt.code, CURLE_OK);
			run();
			assert_int_not_equal(f.attempt.code, CURLE_OK);
			assert_true(f.attempt.sent);
			assert_true(f.attempt.reused);
			assert_int_equal(f.attempt.body_taken, f.request.body.len);
			assert_int_equal(ep_failure_of_attempt(&f.attempt),
				mechanism == EP_MECHANISM_PASSWORD ? EP_FAILURE_CONNECTION : EP_FAILURE_OUTCOME_UNKNOWN);
			/* The handle has not kept a grudge. */
			run();
			assert_int_equal(f.attempt.code, CURLE_OK);
			assert_false(f.attempt.reused);
			assert_int_equal(count_in_log(f.request.body.data), 3);
			tear_down(state);
			set_up(state);
		}
	}
}

static void what_may_be_resent_is(void **state)
{
	static const server_reply replies[] = { { .bytes = TEXT(OK) }, { .then = SERVER_RESET }, { .bytes = TEXT(OK) } };

	(void)state;
	BEGIN(replies, EP_MECHANISM_SWITCH);
	run();
	run();
	assert_int_equal(f.attempt.code, CURLE_OK);
	assert_int_equal(f.attempt.status, 201);
	assert_int_equal(count_in_log(f.request.body.data), 3);
}

/* libcurl may count how often it has, and give up at the sixth time in a handle's life. */
static void what_may_be_resent_is_as_often_as_connections_die(void **state)
{
	enum { DEATHS = 8 };
	server_reply replies[2 + 3 * DEATHS];

	(void)state;
	for (size_t i = 0; i < COUNT(replies); i++) {
		replies[i] = i % 3 == 2 ? (server_reply){ .then = SERVER_RESET } : (server_reply){ .bytes = TEXT(OK) };
	}
	BEGIN(replies, EP_MECHANISM_SWITCH);
	run();
	for (int i = 0; i < DEATHS; i++) {
		run();
		assert_true(f.attempt.reused);
		run();
		check(f.attempt.code == CURLE_OK && f.attempt.status == 201 && !f.attempt.reused, "death %d", i + 1);
	}
	server_stop(&f.server);
	assert_int_equal(f.server.connections, 1 + DEATHS);
}

/* libcurl takes a request without a body for one that it may send again, whatever its method. */
static void what_has_no_body_is_resent_by_its_method(void **state)
{
	static const server_reply replies[] = { { .bytes = TEXT(OK) }, { .then = SERVER_RESET }, { .bytes = TEXT(OK) } };
	static const struct {
		const char *method;
		size_t requests;
	} methods[] = { { "GET", 3 }, { "DELETE", 3 }, { "PUT", 3 }, { "POST", 2 }, { "PATCH", 2 } };

	for (size_t i = 0; i < COUNT(methods); i++) {
		BEGIN(replies, EP_MECHANISM_SWITCH);
		use_shop_request(methods[i].method, "");
		run();
		assert_int_equal(f.attempt.code, CURLE_OK);
		run();
		check((f.attempt.code == CURLE_OK) == (methods[i].requests == 3), "%s: code %d", methods[i].method, (int)f.attempt.code);
		assert_true(f.attempt.sent);
		if (f.attempt.code != CURLE_OK) {
			assert_int_equal(ep_failure_of_attempt(&f.attempt), EP_FAILURE_OUTCOME_UNKNOWN);
		}
		check(count_in_log(" /v2/carts?a=b HTTP/1.1") == methods[i].requests, "%s", methods[i].method);
		tear_down(state);
		set_up(state);
	}
}

static void a_fresh_connection_that_dies_is_a_failure_for_all(void **state)
{
	static const server_reply replies[] = { { .then = SERVER_RESET }, { .bytes = TEXT(OK) } };

	for (int mechanism = 0; mechanism < EP_MECHANISM_COUNT; mechanism++) {
		BEGIN(replies, (ep_mechanism_id)mechanism);
		run();
		assert_int_not_equal(f.attempt.code, CURLE_OK);
		assert_int_equal(f.attempt.status, 0);
		assert_true(f.attempt.sent);
		assert_int_equal(count_in_log(f.request.body.data), 1);
		tear_down(state);
		set_up(state);
	}
}

/* Waits until the kept connection has heard from the server. */
static void wait_until_not_quiet(void)
{
	double start = seconds_now();

	server_tell(&f.server);
	while (ep_connection_is_alive(f.pool.idle) && seconds_now() - start < 60) {
		sched_yield();
	}
	assert_false(ep_connection_is_alive(f.pool.idle));
}

static void a_closed_idle_connection_is_not_used(void **state)
{
	static const server_reply replies[] = { { .bytes = TEXT(OK), .then = SERVER_CLOSE }, { .bytes = TEXT(OK) } };

	for (int mechanism = 0; mechanism < EP_MECHANISM_COUNT; mechanism++) {
		BEGIN(replies, (ep_mechanism_id)mechanism);
		run();
		wait_until_not_quiet();
		run();
		assert_int_equal(f.attempt.code, CURLE_OK);
		assert_int_equal(f.attempt.status, 201);
		assert_int_equal(count_in_log(f.request.body.data), 2);
		assert_int_equal(f.server.connections, 2);
		tear_down(state);
		set_up(state);
	}
}

#define TEAPOT "HTTP/1.1 418 Teapot\r\nContent-Length: 0\r\n\r\n"

/* A reply that nobody asked for must not become the next request's. */
static void bytes_nobody_asked_for_are_not_read_as_a_reply(void **state)
{
	static const server_reply at_once[] = { { .bytes = TEXT(OK TEAPOT) }, { .bytes = TEXT(OK) }, { .bytes = TEXT(OK) } };
	static const server_reply late[] = { { .bytes = TEXT(OK), .late = TEXT(TEAPOT), .when_told = true }, { .bytes = TEXT(OK) },
		{ .bytes = TEXT(OK) } };

	for (int mechanism = 0; mechanism < EP_MECHANISM_COUNT; mechanism++) {
		BEGIN(at_once, (ep_mechanism_id)mechanism);
		for (int i = 0; i < 3; i++) {
			run();
			assert_int_equal(f.attempt.status, 201);
		}
		tear_down(state);
		set_up(state);
		BEGIN(late, (ep_mechanism_id)mechanism);
		run();
		wait_until_not_quiet();
		for (int i = 0; i < 2; i++) {
			run();
			assert_int_equal(f.attempt.status, 201);
		}
		assert_int_equal(count_in_log(f.request.body.data), 3);
		tear_down(state);
		set_up(state);
	}
}

/* Also when the connection that should have taken its place could not be made. */
static void they_are_not_read_after_a_failure_either(void **state)
{
	static const server_reply replies[] = { { .bytes = TEXT(OK), .late = TEXT(TEAPOT), .when_told = true },
		{ .bytes = TEXT(OK) } };

	for (int mechanism = 0; mechanism < EP_MECHANISM_COUNT; mechanism++) {
		BEGIN(replies, (ep_mechanism_id)mechanism);
		run();
		wait_until_not_quiet();
		send_to("http://127.0.0.1:1/");
		run();
		assert_int_equal(f.attempt.code, CURLE_COULDNT_CONNECT);
		use_mechanism((ep_mechanism_id)mechanism);
		run();
		assert_int_equal(f.attempt.status, 201);
		tear_down(state);
		set_up(state);
	}
}

static void check_that_nothing_was_sent(void)
{
	assert_false(f.attempt.sent);
	assert_false(f.attempt.reused);
	assert_int_equal(f.attempt.body_taken, 0);
	assert_int_equal(f.attempt.measures.bytes_sent, 0);
	assert_true(f.attempt.measures.first_byte_ms == 0 && f.attempt.measures.tls_ms == 0);
	assert_true(f.attempt.measures.dns_ms + f.attempt.measures.connect_ms <= f.attempt.measures.total_ms);
	assert_int_equal(f.pool.counters.opened, 0);
	assert_int_equal(f.pool.counters.reused, 0);
}

static void nothing_is_sent_without_a_connection(void **state)
{
	for (int mechanism = 0; mechanism <= EP_MECHANISM_COUNT; mechanism++) {
		BEGIN(ok_and_keep, EP_MECHANISM_SWITCH);
		use_request(mechanism);
		server_stop(&f.server);
		run();
		assert_int_equal(f.attempt.code, CURLE_COULDNT_CONNECT);
		check_that_nothing_was_sent();
		assert_int_equal(ep_failure_of_attempt(&f.attempt), EP_FAILURE_CONNECTION);
		tear_down(state);
		set_up(state);
	}
}

#define SIXTY_FOUR "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"

/* libcurl would remember that, so that no further attempt could do better. */
static void a_name_that_is_not_found_is_asked_for_again(void **state)
{
	static const server_reply replies[] = { { .bytes = TEXT(OK), .then = SERVER_CLOSE } };

	(void)state;
	BEGIN(replies, EP_MECHANISM_SWITCH);
	run();
	assert_int_equal(f.pool.idle_count, 1);
	/* Longer than a label may be, so that no name server is asked. */
	send_to("http://" SIXTY_FOUR "/");
	wait_until_not_quiet();
	run();
	assert_int_equal(f.attempt.code, CURLE_COULDNT_RESOLVE_HOST);
	assert_false(f.attempt.sent);
	assert_int_equal(f.pool.idle_count, 0);
}

static void a_broken_handshake_sends_nothing(void **state)
{
	static const server_reply replies[] = { { .bytes = TEXT("220 not TLS\r\n"), .unasked = true } };

	for (int mechanism = 0; mechanism <= EP_MECHANISM_COUNT; mechanism++) {
		BEGIN(replies, EP_MECHANISM_SWITCH);
		ep_settings_free(&f.settings);
		settings_make(&f.settings, "https://127.0.0.1", f.server.port);
		/* Before 7.87 libcurl reads all of the system's certificates each time, which under sanitizers may take a while. */
		f.settings.timeout_ms = f.settings.connect_timeout_ms = 60000;
		use_request(mechanism);
		run();
		assert_int_equal(ep_failure_of_attempt(&f.attempt), EP_FAILURE_TLS);
		check_that_nothing_was_sent();
		assert_int_equal(count_in_log("data"), 0);
		tear_down(state);
		set_up(state);
	}
}

/* --- time */

static void silence_ends_with_the_deadline(void **state)
{
	static const server_reply replies[] = { { .bytes = { NULL, 0 } } };

	for (int mechanism = 0; mechanism < EP_MECHANISM_COUNT; mechanism++) {
		double start = seconds_now();
		BEGIN(replies, (ep_mechanism_id)mechanism);
		assert_true(make_attempt(&f.pool, &f.attempt, &f.request, &f.settings, 150));
		assert_int_equal(f.attempt.code, CURLE_OPERATION_TIMEDOUT);
		assert_true(f.attempt.sent);
		assert_true(seconds_now() - start >= 0.14 && seconds_now() - start < 2);
		tear_down(state);
		set_up(state);
	}
}

static bool advance_and_wait(ep_attempt *attempt, int most_ms)
{
	if (!ep_attempt_advance(attempt)) {
		return false;
	}
	ep_attempts_wait(&attempt, 1, most_ms);
	return true;
}

static void a_wait_ends_in_time(void **state)
{
	static const server_reply replies[] = { { .bytes = { NULL, 0 } } };
	double start;

	(void)state;
	BEGIN(replies, EP_MECHANISM_PASSWORD);
	assert_true(ep_attempt_begin(&f.attempt, ep_pool_borrow(&f.pool, &f.settings.identity), &f.request, &f.settings, 5000));
	for (int i = 0; i < 5; i++) {
		start = seconds_now();
		assert_true(advance_and_wait(&f.attempt, 50));
		assert_true(seconds_now() - start < 1);
	}
}

/* At every point of an attempt. */
static void an_exchange_can_be_abandoned(void **state)
{
	for (int steps = 0; steps < 8; steps++) {
		BEGIN(ok_and_keep, EP_MECHANISM_OIDC);
		assert_true(ep_attempt_begin(&f.attempt, ep_pool_borrow(&f.pool, &f.settings.identity), &f.request, &f.settings, 5000));
		for (int i = 0; i < steps && advance_and_wait(&f.attempt, 20); i++) {}
		ep_attempt_abandon(&f.attempt);
		assert_null(f.attempt.connection);
		ep_attempt_abandon(&f.attempt);
		assert_int_equal(f.pool.in_use, 0);
		assert_int_equal(f.pool.idle_count, 0);
		/* The next one starts anew. */
		run();
		assert_int_equal(f.attempt.code, CURLE_OK);
		tear_down(state);
		set_up(state);
	}
}

static void an_attempt_that_never_began_can_be_abandoned(void **state)
{
	ep_attempt attempt = { 0 };

	(void)state;
	ep_attempt_abandon(&attempt);
	assert_int_equal(attempt.head.retry_after, -1);
	assert_int_equal(attempt.status, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(a_request_goes_out_as_it_was_built),
		TEST(a_bearer_request_goes_out_too),
		TEST(discovery_goes_out_without_a_body),
		TEST(a_shop_is_given_the_headers_of_its_reply),
		TEST(a_one_time_password_request_is_taken_once),
		TEST(a_large_body_arrives_whole),
		TEST(large_replies_take_turns_in_the_same_memory),
		TEST(connections_are_kept),
		TEST(nothing_is_left_for_the_next_request),
		TEST(headers_of_use_are_kept),
		TEST(a_folded_line_that_follows_no_header_is_refused_or_read),
		TEST(blanks_within_a_first_header_line_are_no_folding),
		TEST(a_body_behind_no_header_may_begin_with_a_blank),
		TEST(trailers_are_no_headers),
		TEST(caps_hold_without_a_connection),
		TEST(a_reply_without_body_is_an_empty_one),
		TEST(exchanges_are_measured),
		TEST(the_first_byte_is_waited_for),
		TEST(all_that_is_sent_is_counted),
		TEST(headers_and_trailers_are_counted_and_chunks_are_not),
		TEST(a_body_has_a_cap),
		TEST(headers_have_a_cap),
		TEST(broken_replies_come_to_an_end),
		TEST(what_has_no_clear_end_is_no_answer),
		TEST(cut_off_replies_are_no_success),
		TEST(what_must_not_be_resent_is_taken_once),
		TEST(what_may_be_resent_is),
		TEST(what_may_be_resent_is_as_often_as_connections_die),
		TEST(what_has_no_body_is_resent_by_its_method),
		TEST(a_fresh_connection_that_dies_is_a_failure_for_all),
		TEST(a_closed_idle_connection_is_not_used),
		TEST(bytes_nobody_asked_for_are_not_read_as_a_reply),
		TEST(they_are_not_read_after_a_failure_either),
		TEST(nothing_is_sent_without_a_connection),
		TEST(a_name_that_is_not_found_is_asked_for_again),
		TEST(a_broken_handshake_sends_nothing),
		TEST(silence_ends_with_the_deadline),
		TEST(a_wait_ends_in_time),
		TEST(an_exchange_can_be_abandoned),
		TEST(an_attempt_that_never_began_can_be_abandoned),
	};

	return cmocka_run_group_tests_name("attempt", tests, poison_environment, end_libcurl);
}
