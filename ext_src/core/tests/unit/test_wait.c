/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Several attempts at once: what ends the wait for them. */

#include "check.h"
#include "exchange.h"
#include "server.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/select.h>
#include <unistd.h>

#define OK "HTTP/1.1 201 Created\r\nContent-Length: 2\r\n\r\n{}"

enum {
	MAX_PEERS = 3,
	MAX_ATTEMPTS = 8,
	LONG_MS = 60 * 1000, /* no test may wait for that long */
};

/* What each test starts with, and what is freed after it, failed or not. */
typedef struct fixture {
	server servers[MAX_PEERS];
	ep_settings settings[MAX_PEERS];
	ep_request requests[MAX_PEERS];
	ep_pool pool;
	ep_attempt attempts[MAX_ATTEMPTS], *list[MAX_ATTEMPTS];
	size_t count;
	int *taken;
	size_t taken_count;
} fixture;

static fixture f;

static int set_up(void **state)
{
	(void)state;
	f = (fixture){ 0 };
	pool_make(&f.pool);
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	for (size_t i = 0; i < f.count; i++) {
		ep_attempt_abandon(&f.attempts[i]);
	}
	ep_pool_flush(&f.pool);
	for (size_t i = 0; i < MAX_PEERS; i++) {
		ep_request_free(&f.requests[i]);
		ep_settings_free(&f.settings[i]);
		server_free(&f.servers[i]);
	}
	for (size_t i = 0; i < f.taken_count; i++) {
		close(f.taken[i]);
	}
	free(f.taken);
	return 0;
}

static void start_peer(size_t peer, const server_reply *replies, size_t count)
{
	assert_true(server_start(&f.servers[peer], replies, count));
	settings_make(&f.settings[peer], "http://127.0.0.1", f.servers[peer].port);
	assert_true(request_make(&f.requests[peer], &f.settings[peer], EP_MECHANISM_SWITCH));
}

static ep_attempt *begin(size_t peer, int64_t timeout_ms)
{
	ep_attempt *attempt = &f.attempts[f.count];
	ep_connection *connection = ep_pool_borrow(&f.pool, &f.settings[peer].identity);

	f.list[f.count++] = attempt;
	assert_non_null(connection);
	assert_true(ep_attempt_begin(attempt, connection, &f.requests[peer], &f.settings[peer], timeout_ms));
	return attempt;
}

/* Advances all, and waits for all that are not done, until that one is. */
static void run_until_done(const ep_attempt *awaited)
{
	double start = seconds_now();

	for (;;) {
		ep_attempt *waiting[MAX_ATTEMPTS];
		size_t count = 0;
		for (size_t i = 0; i < f.count; i++) {
			if (ep_attempt_advance(f.list[i])) {
				waiting[count++] = f.list[i];
			}
		}
		if (awaited->done) {
			break;
		}
		ep_attempts_wait(waiting, count, LONG_MS);
		check(seconds_now() - start < 30, "it took %f seconds", seconds_now() - start);
	}
}

static const server_reply silence[] = { { .bytes = { NULL, 0 } } };
static const server_reply late_answer[] = { { .bytes = TEXT("HTTP/1.1 201 Created\r\n"),
	.late = TEXT("Content-Length: 2\r\n\r\n{}") } };

static void whichever_moves_ends_the_wait(void **state)
{
	for (size_t place = 0; place < MAX_PEERS; place++) {
		for (size_t peer = 0; peer < MAX_PEERS; peer++) {
			start_peer(peer, peer == place ? late_answer : silence, 1);
			begin(peer, LONG_MS);
		}
		run_until_done(&f.attempts[place]);
		for (size_t peer = 0; peer < MAX_PEERS; peer++) {
			assert_int_equal(f.attempts[peer].done, peer == place);
		}
		ep_attempt_finish(&f.attempts[place]);
		assert_int_equal(f.attempts[place].code, CURLE_OK);
		assert_int_equal(f.attempts[place].status, 201);
		tear_down(state);
		set_up(state);
	}
}

/* Also the deadline of one that nothing comes for. */
static void a_timer_ends_the_wait(void **state)
{
	for (size_t place = 0; place < MAX_PEERS; place++) {
		for (size_t peer = 0; peer < MAX_PEERS; peer++) {
			start_peer(peer, silence, 1);
			begin(peer, peer == place ? 100 : LONG_MS);
		}
		run_until_done(&f.attempts[place]);
		ep_attempt_finish(&f.attempts[place]);
		assert_int_equal(f.attempts[place].code, CURLE_OPERATION_TIMEDOUT);
		tear_down(state);
		set_up(state);
	}
}

static void the_time_that_is_given_ends_the_wait(void **state)
{
	double start = seconds_now();

	(void)state;
	for (size_t peer = 0; peer < 2; peer++) {
		start_peer(peer, silence, 1);
		begin(peer, LONG_MS);
	}
	for (int i = 0; i < 20; i++) {
		assert_true(ep_attempt_advance(&f.attempts[0]));
		assert_true(ep_attempt_advance(&f.attempts[1]));
		ep_attempts_wait(f.list, 2, 5);
	}
	assert_true(seconds_now() - start < 30);
}

/* What a set of descriptors cannot hold. */
static void sockets_with_large_numbers_are_looked_after(void **state)
{
	struct rlimit limit, own;

	assert_int_equal(getrlimit(RLIMIT_NOFILE, &limit), 0);
	own = limit;
	own.rlim_cur = FD_SETSIZE + 100;
	if (limit.rlim_max < own.rlim_cur || setrlimit(RLIMIT_NOFILE, &own) != 0) {
		skip();
	}
	f.taken = calloc(FD_SETSIZE, sizeof(*f.taken));
	assert_non_null(f.taken);
	while (f.taken_count < FD_SETSIZE) {
		int fd = open("/dev/null", O_RDONLY);
		assert_true(fd >= 0);
		f.taken[f.taken_count++] = fd;
	}
	for (size_t peer = 0; peer < MAX_PEERS; peer++) {
		start_peer(peer, peer == 2 ? late_answer : silence, 1);
		begin(peer, LONG_MS);
	}
	run_until_done(&f.attempts[2]);
	assert_true(f.attempts[2].connection->socket >= FD_SETSIZE);
	(void)state;
	setrlimit(RLIMIT_NOFILE, &limit);
}

static void many_are_answered(void **state)
{
	static server_reply replies[MAX_ATTEMPTS];

	(void)state;
	for (size_t i = 0; i < MAX_ATTEMPTS; i++) {
		replies[i] = (server_reply){ .bytes = TEXT(OK) };
	}
	start_peer(0, replies, MAX_ATTEMPTS);
	for (size_t i = 0; i < MAX_ATTEMPTS; i++) {
		begin(0, LONG_MS);
	}
	for (size_t i = 0; i < MAX_ATTEMPTS; i++) {
		run_until_done(&f.attempts[i]);
	}
	for (size_t i = 0; i < MAX_ATTEMPTS; i++) {
		ep_attempt_finish(&f.attempts[i]);
		assert_int_equal(f.attempts[i].code, CURLE_OK);
		check_text(ep_buffer_text(&f.attempts[i].reply), TEXT("{}"));
	}
	server_stop(&f.servers[0]);
	assert_int_equal(f.servers[0].requests, MAX_ATTEMPTS);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(whichever_moves_ends_the_wait),
		TEST(a_timer_ends_the_wait),
		TEST(the_time_that_is_given_ends_the_wait),
		TEST(sockets_with_large_numbers_are_looked_after),
		TEST(many_are_answered),
	};

	return cmocka_run_group_tests_name("wait", tests, start_libcurl, end_libcurl);
}
