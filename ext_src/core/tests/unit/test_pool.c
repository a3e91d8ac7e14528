/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Connections that are kept: for whom, how many, how long, and not for a child. */

#include "check.h"
#include "exchange.h"
#include "server.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#define OK "HTTP/1.1 201 Created\r\nContent-Length: 2\r\n\r\n{}"

static const server_reply many_replies[] = {
	{ .bytes = TEXT(OK) },
	{ .bytes = TEXT(OK) },
	{ .bytes = TEXT(OK) },
	{ .bytes = TEXT(OK) },
	{ .bytes = TEXT(OK) },
	{ .bytes = TEXT(OK) },
	{ .bytes = TEXT(OK) },
	{ .bytes = TEXT(OK) },
};

static server one_server;
static ep_settings settings;
static ep_pool pool;
static ep_request request;
static ep_attempt attempt;

static int set_up(void **state)
{
	(void)state;
	attempt = (ep_attempt){ 0 };
	pool_make(&pool);
	if (!server_start(&one_server, many_replies, COUNT(many_replies))) {
		return -1;
	}
	settings_make(&settings, "http://127.0.0.1", one_server.port);
	return request_make(&request, &settings, EP_MECHANISM_OIDC) ? 0 : -1;
}

static int tear_down(void **state)
{
	(void)state;
	ep_attempt_abandon(&attempt);
	ep_pool_flush(&pool);
	ep_request_free(&request);
	ep_settings_free(&settings);
	server_free(&one_server);
	return 0;
}

static ep_connection *borrow(const char *identity)
{
	ep_identity digest = { { 0 } };
	ep_connection *connection;

	memcpy(digest.digest, identity, strlen(identity));
	connection = ep_pool_borrow(&pool, &digest);
	assert_non_null(connection);
	/* As an attempt would have done. */
	connection->opened = connection->opened ? connection->opened : pool.platform->now();
	return connection;
}

static void run(void)
{
	assert_true(make_attempt(&pool, &attempt, &request, &settings, 5000));
	assert_int_equal(attempt.code, CURLE_OK);
	assert_int_equal(attempt.status, 201);
}

static void the_same_identity_gets_the_same_connection(void **state)
{
	ep_connection *a = borrow("a"), *b;

	(void)state;
	assert_int_equal(pool.in_use, 1);
	ep_pool_return(a);
	assert_int_equal(pool.in_use, 0);
	assert_int_equal(pool.idle_count, 1);
	b = borrow("b");
	assert_ptr_not_equal(a, b);
	assert_ptr_equal(borrow("a"), a);
	assert_int_equal(pool.in_use, 2);
	assert_int_equal(pool.idle_count, 0);
	ep_pool_return(b);
	ep_pool_return(a);
	assert_ptr_equal(borrow("b"), b);
	ep_pool_discard(b);
	assert_int_equal(pool.in_use, 0);
	assert_int_equal(pool.idle_count, 1);
}

static void identities_differ_by_any_byte(void **state)
{
	ep_identity identity = { { 0 } };
	ep_connection *connection = ep_pool_borrow(&pool, &identity);

	(void)state;
	connection->opened = pool.platform->now();
	ep_pool_return(connection);
	for (size_t i = 0; i < sizeof(identity.digest); i++) {
		ep_connection *other;
		identity.digest[i] ^= 0x80;
		other = ep_pool_borrow(&pool, &identity);
		check(other != connection, "byte %zu", i);
		ep_pool_discard(other);
		identity.digest[i] ^= 0x80;
	}
	assert_ptr_equal(pool.idle, connection);
}

/* A nested call, from a signal handler say, must not touch the one in use. */
static void a_borrowed_connection_is_not_lent_again(void **state)
{
	ep_connection *a = borrow("a"), *b = borrow("a");

	(void)state;
	assert_ptr_not_equal(a, b);
	ep_pool_return(a);
	ep_pool_return(b);
	assert_int_equal(pool.idle_count, 2);
}

static void the_longest_idle_goes_first(void **state)
{
	ep_connection *c[6];
	char name[2] = "0";

	(void)state;
	for (int i = 0; i < 6; i++, name[0]++) {
		c[i] = borrow(name);
	}
	for (int i = 0; i < 6; i++) {
		ep_pool_return(c[i]);
	}
	assert_int_equal(pool.idle_count, 4);
	assert_ptr_equal(borrow("2"), c[2]);
	ep_pool_return(c[2]);
	/* Now 3 is the longest idle one. */
	ep_pool_return(borrow("new"));
	assert_ptr_equal(borrow("2"), c[2]);
	ep_pool_return(c[2]);
	for (ep_connection *at = pool.idle; at; at = at->next) {
		assert_ptr_not_equal(at, c[3]);
	}
}

/* Nothing was reached with it, so nothing is worth keeping. */
static void what_was_never_open_is_not_kept(void **state)
{
	ep_connection *connection = borrow("a");

	(void)state;
	connection->opened = 0;
	ep_pool_return(connection);
	assert_int_equal(pool.idle_count, 0);
	assert_int_equal(pool.in_use, 0);
}

static void open_ones_are_counted(void **state)
{
	(void)state;
	assert_int_equal(ep_pool_count_idle(&pool), 0);
	run();
	ep_pool_return(borrow("not open"));
	assert_int_equal(pool.idle_count, 2);
	assert_int_equal(ep_pool_count_idle(&pool), 1);
}

static void a_limit_of_zero_keeps_none(void **state)
{
	(void)state;
	pool.limits.connections = 0;
	run();
	assert_int_equal(pool.idle_count, 0);
	assert_null(pool.idle);
	run();
	assert_int_equal(pool.counters.opened, 2);
	assert_int_equal(pool.counters.reused, 0);
	server_stop(&one_server);
	assert_int_equal(one_server.connections, 2);
}

static void use_mechanism(ep_mechanism_id mechanism)
{
	ep_request_free(&request);
	assert_true(request_make(&request, &settings, mechanism));
}

static void idle_time_has_a_limit(void **state)
{
	(void)state;
	use_mechanism(EP_MECHANISM_SWITCH);
	run();
	clock_offset_ms += pool.limits.idle_ms - 1000;
	run();
	assert_true(attempt.reused);
	clock_offset_ms += pool.limits.idle_ms + 1000;
	run();
	assert_false(attempt.reused);
	assert_int_equal(pool.counters.evicted, 1);
	assert_int_equal(pool.counters.opened, 2);
	assert_int_equal(pool.counters.reused, 1);
}

/* libcurl has limits of its own, of two minutes of idleness and of a day of life: the pool's hold, where they are wider too. */
static void the_limits_are_the_pools_alone(void **state)
{
	(void)state;
	pool.limits.idle_ms = pool.limits.lifetime_ms = 3 * 24 * 3600 * INT64_C(1000);
	use_mechanism(EP_MECHANISM_SWITCH);
	run();
	for (int days = 0; days < 2; days++) {
		clock_offset_ms += 25 * 3600 * INT64_C(1000);
		run();
		check(attempt.reused, "after %d times 25 hours", days + 1);
	}
	assert_int_equal(pool.counters.opened, 1);
}

/* Servers and balancers close idle connections without a word that comes in time. */
static void what_must_not_be_lost_rides_no_connection_idle_for_long(void **state)
{
	for (int mechanism = 0; mechanism < EP_MECHANISM_COUNT; mechanism++) {
		use_mechanism((ep_mechanism_id)mechanism);
		run();
		clock_offset_ms += 29 * 1000;
		run();
		assert_true(attempt.reused);
		clock_offset_ms += 31 * 1000;
		run();
		check(attempt.reused == (mechanism == EP_MECHANISM_SWITCH), "mechanism %d", mechanism);
		tear_down(state);
		set_up(state);
	}
}

static void limits_of_zero_keep_none(void **state)
{
	for (int limit = 0; limit < 2; limit++) {
		*(limit ? &pool.limits.idle_ms : &pool.limits.lifetime_ms) = 0;
		run();
		run();
		assert_int_equal(pool.counters.opened, 2);
		assert_int_equal(pool.counters.reused, 0);
		tear_down(state);
		set_up(state);
	}
}

static void lifetime_has_a_limit(void **state)
{
	int64_t lived = 0;
	int runs = 0;

	(void)state;
	use_mechanism(EP_MECHANISM_SWITCH);
	pool.limits.lifetime_ms = 100 * 1000;
	for (; lived < pool.limits.lifetime_ms; lived += 40 * 1000, runs++) {
		run();
		clock_offset_ms += 40 * 1000;
	}
	assert_int_equal(pool.counters.opened, 1);
	assert_int_equal(pool.counters.reused, runs - 1);
	run();
	assert_false(attempt.reused);
	assert_int_equal(pool.counters.opened, 2);
}

static void a_flush_closes_idle_and_borrowed_ones(void **state)
{
	ep_connection *borrowed;

	(void)state;
	run();
	borrowed = borrow("borrowed");
	ep_pool_flush(&pool);
	assert_int_equal(pool.idle_count, 0);
	assert_int_equal(pool.in_use, 1);
	ep_pool_return(borrowed);
	assert_int_equal(pool.idle_count, 0);
	assert_int_equal(pool.in_use, 0);
	run();
	assert_false(attempt.reused);
	run();
	assert_true(attempt.reused);
}

static void programs_do_not_inherit_the_socket(void **state)
{
	(void)state;
	run();
	assert_non_null(pool.idle);
	assert_true(pool.idle->socket != CURL_SOCKET_BAD);
	assert_true(fcntl(pool.idle->socket, F_GETFD) & FD_CLOEXEC);
	assert_true(ep_connection_is_alive(pool.idle));
}

static void what_was_never_open_is_quiet(void **state)
{
	ep_connection *connection = borrow("a");

	(void)state;
	assert_int_equal(connection->socket, CURL_SOCKET_BAD);
	assert_true(ep_connection_is_alive(connection));
	ep_pool_return(connection);
}

/* Runs a function in a child, which succeeds when it returns true. */
static void check_in_child(bool (*function)(void))
{
	int status = -1;
	pid_t child = fork();

	assert_true(child >= 0);
	if (child == 0) {
		_exit(function() ? 0 : 1);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

/* The parent's sockets: a child that closed one might have told the server good-bye on it. */
static bool is_still_open(curl_socket_t fd)
{
	return fcntl(fd, F_GETFD) != -1;
}

static bool child_makes_its_own_connection(void)
{
	ep_attempt own = { 0 };
	curl_socket_t inherited = pool.idle->socket;
	bool good;

	good = make_attempt(&pool, &own, &request, &settings, 5000) && own.code == CURLE_OK && own.status == 201 && !own.reused
		&& pool.counters.abandoned == 1 && pool.idle_count == 1 && !ep_connection_is_inherited(pool.idle);
	ep_attempt_abandon(&own);
	ep_pool_flush(&pool);
	return good && !pool.idle && is_still_open(inherited);
}

static bool child_ends_at_once(void)
{
	curl_socket_t inherited = pool.idle->socket;

	ep_pool_flush(&pool);
	return !pool.idle && pool.counters.abandoned == 1 && is_still_open(inherited);
}

static void a_child_leaves_the_parents_connection_alone(void **state)
{
	(void)state;
	run();
	check_in_child(child_makes_its_own_connection);
	check_in_child(child_ends_at_once);
	run();
	assert_true(attempt.reused);
	server_stop(&one_server);
	assert_int_equal(one_server.connections, 2);
	assert_int_equal(one_server.requests, 3);
}

static bool child_abandons_the_exchange(void)
{
	curl_socket_t inherited = attempt.connection->socket;

	if (!ep_attempt_is_inherited(&attempt)) {
		return false;
	}
	ep_attempt_abandon(&attempt);
	ep_pool_flush(&pool);
	return pool.in_use == 0 && is_still_open(inherited);
}

static bool child_returns_the_connection(void)
{
	ep_connection *connection = attempt.connection;
	curl_socket_t inherited = connection->socket;

	attempt.connection = NULL;
	ep_pool_return(connection);
	return pool.in_use == 0 && pool.idle_count == 0 && is_still_open(inherited);
}

static void a_child_forked_in_mid_exchange_leaves_it_to_the_parent(void **state)
{
	(void)state;
	assert_true(ep_attempt_begin(&attempt, ep_pool_borrow(&pool, &settings.identity), &request, &settings, 5000));
	assert_true(ep_attempt_advance(&attempt));
	assert_false(ep_attempt_is_inherited(&attempt));
	check_in_child(child_abandons_the_exchange);
	check_in_child(child_returns_the_connection);
	while (ep_attempt_advance(&attempt)) {
		ep_attempts_wait((ep_attempt *[]){ &attempt }, 1, 100);
	}
	ep_attempt_finish(&attempt);
	assert_int_equal(attempt.code, CURLE_OK);
	assert_int_equal(attempt.status, 201);
	server_stop(&one_server);
	assert_int_equal(one_server.requests, 1);
}

/* --- spare memory */

static ep_buffer reserve(size_t len, size_t limit)
{
	ep_buffer buffer;

	ep_buffer_init(&buffer, limit);
	ep_pool_reserve(&pool, &buffer, len);
	assert_true(buffer.capacity > len);
	ep_buffer_append_string(&buffer, "secret");
	assert_false(buffer.failed);
	return buffer;
}

static void the_memory_of_a_large_reply_serves_the_next_one(void **state)
{
	static const char zeros[sizeof("secret")];
	ep_buffer buffer = reserve(EP_MIN_SPARE_USE, EP_MAX_REPLY);
	const char *memory = buffer.data;

	(void)state;
	ep_pool_free_buffer(&pool, &buffer);
	assert_null(buffer.data);
	assert_int_equal(buffer.limit, EP_MAX_REPLY);
	assert_int_equal(pool.spare_count, 1);
	assert_memory_equal(pool.spares[0], zeros, sizeof(zeros));
	buffer = reserve(EP_SPARE_SIZE - 1, EP_MAX_REPLY);
	assert_ptr_equal(buffer.data, memory);
	assert_string_equal(buffer.data, "secret");
	assert_int_equal(pool.spare_count, 0);
	ep_pool_free_buffer(NULL, &buffer);
	assert_null(buffer.data);
}

static void other_memory_is_not_kept(void **state)
{
	static const struct {
		size_t len, limit;
	} cases[] = {
		{ 1000, EP_MAX_REPLY },
		{ EP_MIN_SPARE_USE - 1, EP_MAX_REPLY },
		{ EP_SPARE_SIZE, EP_MAX_REPLY },
		{ EP_MIN_SPARE_USE, EP_SPARE_SIZE - 1 },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		ep_buffer buffer = reserve(cases[i].len, cases[i].limit);
		ep_pool_free_buffer(&pool, &buffer);
		check(pool.spare_count == 0, "%zu", i);
	}
}

static void spare_memory_has_a_limit_and_is_flushed(void **state)
{
	ep_buffer buffers[EP_MAX_SPARES + 1];

	(void)state;
	for (size_t i = 0; i < COUNT(buffers); i++) {
		buffers[i] = reserve(EP_MIN_SPARE_USE, EP_MAX_REPLY);
	}
	for (size_t i = 0; i < COUNT(buffers); i++) {
		ep_pool_free_buffer(&pool, &buffers[i]);
	}
	assert_int_equal(pool.spare_count, EP_MAX_SPARES);
	ep_pool_flush(&pool);
	assert_int_equal(pool.spare_count, 0);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(the_same_identity_gets_the_same_connection),
		TEST(identities_differ_by_any_byte),
		TEST(a_borrowed_connection_is_not_lent_again),
		TEST(the_longest_idle_goes_first),
		TEST(what_was_never_open_is_not_kept),
		TEST(open_ones_are_counted),
		TEST(a_limit_of_zero_keeps_none),
		TEST(idle_time_has_a_limit),
		TEST(the_limits_are_the_pools_alone),
		TEST(what_must_not_be_lost_rides_no_connection_idle_for_long),
		TEST(limits_of_zero_keep_none),
		TEST(lifetime_has_a_limit),
		TEST(a_flush_closes_idle_and_borrowed_ones),
		TEST(programs_do_not_inherit_the_socket),
		TEST(what_was_never_open_is_quiet),
		TEST(a_child_leaves_the_parents_connection_alone),
		TEST(a_child_forked_in_mid_exchange_leaves_it_to_the_parent),
		TEST(the_memory_of_a_large_reply_serves_the_next_one),
		TEST(other_memory_is_not_kept),
		TEST(spare_memory_has_a_limit_and_is_flushed),
	};

	return cmocka_run_group_tests_name("pool", tests, start_libcurl, end_libcurl);
}
