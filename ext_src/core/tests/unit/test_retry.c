/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* What is sent again, when, and how often. */

#include "check.h"

static double next_random;

static int64_t no_time(void)
{
	return 0;
}

static double chosen_random(void)
{
	return next_random;
}

static const ep_platform platform = { no_time, chosen_random, no_time };
static ep_pool pool;
static ep_identity identity;

static int set_up(void **state)
{
	(void)state;
	pool = (ep_pool){ .platform = &platform };
	identity = (ep_identity){ { 1 } };
	next_random = 0.5;
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	ep_retry_budget_reset(&pool);
	return 0;
}

#define PLENTY_MS 1000000

static ep_next decide(ep_retry *retry, ep_attempt attempt, ep_credential credential, bool can_renew)
{
	ep_request request = { .credential = credential };

	attempt.request = &request;
	retry->can_renew = can_renew;
	return ep_retry_decide(retry, &attempt, &platform, &pool, &identity, PLENTY_MS);
}

#define NO_TUNNEL(of)  .code = CURLE_RECV_ERROR, .proxy_status = (of), .head.retry_after = -1
#define ANSWER(of)     .code = CURLE_OK, .status = (of), .sent = true, .head.retry_after = -1, .head.bytes = 100
#define NOT_SENT(of)   .code = (of), .head.retry_after = -1
#define DIED(of)       .code = (of), .sent = true, .reused = true, .head.retry_after = -1
#define SILENCE(of)    .code = (of), .sent = true, .head.retry_after = -1
#define BROKEN_OFF(of) .code = (of), .sent = true, .reused = true, .head.retry_after = -1, .head.bytes = 20

/* Letters by credential, in the order client, none, password, held token, user name, single use, action: A again, 1 again once, R
   renew, - stop. */
static const struct {
	const char *name, *rules;
	ep_attempt attempt;
} table[] = {
	{ "connect refused", "AAAAAAA", { NOT_SENT(CURLE_COULDNT_CONNECT) } },
	{ "no such host", "AAAAAAA", { NOT_SENT(CURLE_COULDNT_RESOLVE_HOST) } },
	{ "no such proxy", "AAAAAAA", { NOT_SENT(CURLE_COULDNT_RESOLVE_PROXY) } },
	{ "connect timeout", "AAAAAAA", { NOT_SENT(CURLE_OPERATION_TIMEDOUT) } },
	{ "handshake broken off", "AAAAAAA", { NOT_SENT(CURLE_SSL_CONNECT_ERROR) } },
	{ "reset before the body", "AAAAAAA", { NOT_SENT(CURLE_SEND_ERROR) } },
	{ "proxy forbids", "-------", { NO_TUNNEL(403) } },
	{ "proxy wants other credentials", "-------", { NO_TUNNEL(407) } },
	{ "proxy cannot reach it", "AAAAAAA", { NO_TUNNEL(502) } },
	{ "proxy is busy", "AAAAAAA", { NO_TUNNEL(503) } },
	{ "proxy wants another URL", "AAAAAAA", { NO_TUNNEL(302) } },
	{ "handshake broken off behind a proxy", "AAAAAAA",
		{ .code = CURLE_SSL_CONNECT_ERROR, .proxy_status = 200, .head.retry_after = -1 } },
	{ "silence behind a proxy", "AA-A---",
		{ .code = CURLE_OPERATION_TIMEDOUT, .proxy_status = 200, .sent = true, .head.retry_after = -1 } },
	{ "kept connection died", "AA-A---", { DIED(CURLE_GOT_NOTHING) } },
	{ "kept connection died", "AA-A---", { DIED(CURLE_RECV_ERROR) } },
	{ "kept connection died, no rewinding", "AA-A---", { DIED(CURLE_SEND_FAIL_REWIND) } },
	{ "reset after sending", "AA-A---", { SILENCE(CURLE_RECV_ERROR) } },
	{ "closed after sending", "AA-A---", { SILENCE(CURLE_GOT_NOTHING) } },
	{ "silence", "AA-A---", { SILENCE(CURLE_OPERATION_TIMEDOUT) } },
	{ "reply broken off", "AA-A---", { BROKEN_OFF(CURLE_PARTIAL_FILE) } },
	{ "reply broken off", "AA-A---", { BROKEN_OFF(CURLE_RECV_ERROR) } },
	{ "bearer refused", "-RRRRRR", { ANSWER(401) } },
	{ "too many requests", "AAAA111", { ANSWER(429) } },
	{ "service unavailable", "AAAA---", { ANSWER(503) } },
	{ "bad gateway", "AA-A---", { ANSWER(502) } },
	{ "server error", "AA-A---", { ANSWER(500) } },
	{ "gateway timeout", "AA-A---", { ANSWER(504) } },
	{ "success", "-------", { ANSWER(201) } },
	{ "redirect", "-------", { ANSWER(302) } },
	{ "bad request", "-------", { ANSWER(400) } },
	{ "forbidden", "-------", { ANSWER(403) } },
	{ "not found", "-------", { ANSWER(404) } },
	{ "conflict", "-------", { ANSWER(409) } },
	{ "unprocessable", "-------", { ANSWER(422) } },
	{ "not implemented", "-------", { ANSWER(501) } },
	{ "insufficient storage", "-------", { ANSWER(507) } },
	{ "wrong certificate", "-------", { NOT_SENT(CURLE_PEER_FAILED_VERIFICATION) } },
	{ "no CA file", "-------", { NOT_SENT(CURLE_SSL_CACERT_BADFILE) } },
	{ "not HTTP", "-------", { SILENCE(CURLE_UNSUPPORTED_PROTOCOL) } },
	{ "not HTTP", "-------", { SILENCE(CURLE_WEIRD_SERVER_REPLY) } },
	{ "over a cap", "-------", { .code = CURLE_WRITE_ERROR, .sent = true, .too_large = true, .head.retry_after = -1 } },
	{ "over a cap", "-------", { .code = CURLE_RECV_ERROR, .sent = true, .too_large = true, .head.retry_after = -1 } },
	{ "no memory", "-------", { NOT_SENT(CURLE_FAILED_INIT) } },
};

static const ep_credential credentials[] = { EP_CREDENTIAL_CLIENT, EP_CREDENTIAL_NONE, EP_CREDENTIAL_PASSWORD,
	EP_CREDENTIAL_HELD_TOKEN, EP_CREDENTIAL_USERNAME, EP_CREDENTIAL_SINGLE_USE, EP_CREDENTIAL_ACTION };

static void outcomes_and_credentials_decide(void **state)
{
	(void)state;
	assert_int_equal(COUNT(credentials), EP_CREDENTIAL_COUNT);
	for (size_t row = 0; row < COUNT(table); row++) {
		for (size_t i = 0; i < COUNT(credentials); i++) {
			ep_retry retry = { .max = 5 };
			char rule = table[row].rules[i];
			ep_next expected = rule == 'A' || rule == '1' ? EP_NEXT_AGAIN : rule == 'R' ? EP_NEXT_RENEW : EP_NEXT_STOP;
			check(decide(&retry, table[row].attempt, credentials[i], true) == expected, "%s, credential %d", table[row].name,
				(int)credentials[i]);
			check(retry.made == (expected == EP_NEXT_AGAIN), "%s, credential %d", table[row].name, (int)credentials[i]);
			check(decide(&retry, table[row].attempt, credentials[i], true) == (rule == '1' ? EP_NEXT_STOP : expected),
				"%s, credential %d, again", table[row].name, (int)credentials[i]);
			ep_retry_budget_reset(&pool);
		}
	}
}

/* A renewal is no further attempt: it happens with none allowed, and takes nothing from the budget. */
static void renewal_is_beside_the_count(void **state)
{
	ep_retry retry = { .max = 0 };

	(void)state;
	for (int i = 0; i < 30; i++) {
		assert_int_equal(decide(&retry, (ep_attempt){ ANSWER(401) }, EP_CREDENTIAL_SINGLE_USE, true), EP_NEXT_RENEW);
	}
	assert_int_equal(decide(&retry, (ep_attempt){ ANSWER(401) }, EP_CREDENTIAL_SINGLE_USE, false), EP_NEXT_STOP);
	assert_null(pool.budgets);
	assert_int_equal(pool.counters.retried, 0);
}

static void attempts_are_counted(void **state)
{
	(void)state;
	for (int max = 0; max <= EP_MAX_RETRIES; max++) {
		ep_retry retry = { .max = max };
		int made = 0;
		while (decide(&retry, (ep_attempt){ ANSWER(503) }, EP_CREDENTIAL_HELD_TOKEN, true) == EP_NEXT_AGAIN) {
			made++;
		}
		assert_int_equal(made, max);
		ep_retry_budget_reset(&pool);
	}
}

static void once_is_once_among_others(void **state)
{
	ep_retry retry = { .max = 5 };

	(void)state;
	assert_int_equal(
		decide(&retry, (ep_attempt){ NOT_SENT(CURLE_COULDNT_CONNECT) }, EP_CREDENTIAL_SINGLE_USE, true), EP_NEXT_AGAIN);
	assert_int_equal(decide(&retry, (ep_attempt){ ANSWER(429) }, EP_CREDENTIAL_SINGLE_USE, true), EP_NEXT_AGAIN);
	assert_int_equal(
		decide(&retry, (ep_attempt){ NOT_SENT(CURLE_COULDNT_CONNECT) }, EP_CREDENTIAL_SINGLE_USE, true), EP_NEXT_AGAIN);
	assert_int_equal(decide(&retry, (ep_attempt){ ANSWER(429) }, EP_CREDENTIAL_SINGLE_USE, true), EP_NEXT_STOP);
	assert_int_equal(pool.counters.retried, 3);
}

static int64_t wait_of(ep_retry *retry, ep_attempt attempt, int64_t ms_left, ep_next *next)
{
	ep_request request = { .credential = EP_CREDENTIAL_HELD_TOKEN };

	attempt.request = &request;
	*next = ep_retry_decide(retry, &attempt, &platform, &pool, &identity, ms_left);
	return retry->wait_ms;
}

static void waits_double_up_to_a_second(void **state)
{
	static const int64_t bounds[] = { 100, 200, 400, 800, 1000, 1000, 1000 };
	static const double randoms[] = { 0.0, 0.25, 0.5, 0.999999999 };

	(void)state;
	for (size_t i = 0; i < COUNT(randoms); i++) {
		ep_retry retry = { .max = 10 };
		for (size_t made = 0; made < COUNT(bounds); made++) {
			ep_next next;
			int64_t wait;
			next_random = randoms[i];
			wait = wait_of(&retry, (ep_attempt){ ANSWER(503) }, PLENTY_MS, &next);
			assert_int_equal(next, EP_NEXT_AGAIN);
			assert_true(wait >= 0 && wait <= bounds[made]);
			assert_int_equal(wait, (int64_t)(randoms[i] * (double)(bounds[made] + 1)));
		}
		ep_retry_budget_reset(&pool);
	}
}

static void the_service_is_waited_for(void **state)
{
	ep_retry retry = { .max = 10 };
	ep_attempt attempt = { ANSWER(429) };
	ep_next next;

	(void)state;
	attempt.head.retry_after = 3;
	assert_int_equal(wait_of(&retry, attempt, 3001, &next), 3000);
	assert_int_equal(next, EP_NEXT_AGAIN);
	/* What is longer than the time left is not begun, and costs nothing. */
	wait_of(&retry, attempt, 3000, &next);
	assert_int_equal(next, EP_NEXT_STOP);
	attempt.head.retry_after = EP_MAX_RETRY_AFTER;
	wait_of(&retry, attempt, 3600 * 1000, &next);
	assert_int_equal(next, EP_NEXT_STOP);
	attempt.head.retry_after = 0;
	assert_int_equal(wait_of(&retry, attempt, 1, &next), 0);
	assert_int_equal(next, EP_NEXT_AGAIN);
	assert_int_equal(retry.made, 2);
	assert_int_equal(pool.budgets->level, 80);
}

static void without_time_nothing_is_tried(void **state)
{
	ep_retry retry = { .max = 10 };
	ep_next next;

	(void)state;
	next_random = 0.0;
	wait_of(&retry, (ep_attempt){ NOT_SENT(CURLE_COULDNT_CONNECT) }, 0, &next);
	assert_int_equal(next, EP_NEXT_STOP);
	wait_of(&retry, (ep_attempt){ NOT_SENT(CURLE_COULDNT_CONNECT) }, -100, &next);
	assert_int_equal(next, EP_NEXT_STOP);
}

static int attempts_until_empty(void)
{
	int count = 0;

	for (;; count++) {
		ep_retry retry = { .max = 1 };
		if (decide(&retry, (ep_attempt){ ANSWER(503) }, EP_CREDENTIAL_HELD_TOKEN, true) != EP_NEXT_AGAIN) {
			return count;
		}
	}
}

static void a_budget_ends_a_storm(void **state)
{
	(void)state;
	assert_int_equal(attempts_until_empty(), 10);
	assert_int_equal(attempts_until_empty(), 0);
	/* Each success gives a tenth back. */
	for (int i = 0; i < 9; i++) {
		ep_retry_budget_reward(&pool, &identity);
	}
	assert_int_equal(attempts_until_empty(), 0);
	ep_retry_budget_reward(&pool, &identity);
	assert_int_equal(attempts_until_empty(), 1);
	/* Never more than at the start. */
	for (int i = 0; i < 1000; i++) {
		ep_retry_budget_reward(&pool, &identity);
	}
	assert_null(pool.budgets);
	assert_int_equal(attempts_until_empty(), 10);
	ep_retry_budget_reset(&pool);
	assert_int_equal(attempts_until_empty(), 10);
}

/* As for a peer that the shop's own transport stands in for. */
static void without_a_pool_nothing_is_counted(void **state)
{
	ep_request request = { .credential = EP_CREDENTIAL_SINGLE_USE };
	ep_attempt refused = { ANSWER(429) }, final = { ANSWER(500) };

	(void)state;
	refused.request = final.request = &request;
	for (int i = 0; i < 30; i++) {
		ep_retry retry = { .max = 1 };
		assert_int_equal(ep_retry_decide(&retry, &refused, &platform, NULL, &identity, PLENTY_MS), EP_NEXT_AGAIN);
		assert_int_equal(ep_retry_decide(&retry, &final, &platform, NULL, &identity, PLENTY_MS), EP_NEXT_STOP);
	}
	assert_null(pool.budgets);
}

static void peers_have_their_own_budgets(void **state)
{
	(void)state;
	assert_int_equal(attempts_until_empty(), 10);
	identity.digest[31] = 1;
	assert_int_equal(attempts_until_empty(), 10);
	identity.digest[31] = 0;
	assert_int_equal(attempts_until_empty(), 0);
}

static void budgets_have_a_limit(void **state)
{
	size_t count = 0;

	(void)state;
	for (int peer = 0; peer < 1000; peer++) {
		ep_retry retry = { .max = 1 };
		memcpy(identity.digest, &peer, sizeof(peer));
		assert_int_equal(decide(&retry, (ep_attempt){ ANSWER(503) }, EP_CREDENTIAL_HELD_TOKEN, true), EP_NEXT_AGAIN);
	}
	for (const ep_retry_budget *budget = pool.budgets; budget; budget = budget->next) {
		count++;
	}
	assert_int_equal(count, 64);
	/* The last one is still there. */
	assert_int_equal(attempts_until_empty(), 9);
}

static void refusals_are_counted(void **state)
{
	ep_retry retry = { .max = 5 };

	(void)state;
	decide(&retry, (ep_attempt){ SILENCE(CURLE_RECV_ERROR) }, EP_CREDENTIAL_SINGLE_USE, true);
	decide(&retry, (ep_attempt){ ANSWER(500) }, EP_CREDENTIAL_PASSWORD, true);
	assert_int_equal(pool.counters.resend_refused, 2);
	decide(&retry, (ep_attempt){ ANSWER(400) }, EP_CREDENTIAL_SINGLE_USE, true);
	decide(&retry, (ep_attempt){ ANSWER(401) }, EP_CREDENTIAL_CLIENT, true);
	assert_int_equal(pool.counters.resend_refused, 2);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(outcomes_and_credentials_decide),
		TEST(renewal_is_beside_the_count),
		TEST(attempts_are_counted),
		TEST(once_is_once_among_others),
		TEST(waits_double_up_to_a_second),
		TEST(the_service_is_waited_for),
		TEST(without_time_nothing_is_tried),
		TEST(a_budget_ends_a_storm),
		TEST(without_a_pool_nothing_is_counted),
		TEST(peers_have_their_own_budgets),
		TEST(budgets_have_a_limit),
		TEST(refusals_are_counted),
	};

	return cmocka_run_group_tests_name("retry", tests, NULL, NULL);
}
