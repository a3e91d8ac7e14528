/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* What is sent again, and when. */

#include "retry.h"

#include "failure.h"

#include <stdlib.h>
#include <string.h>

/* What came of an attempt, as far as sending again is concerned. */
typedef enum retry_outcome {
	OUTCOME_FINAL,    /* an answer, or a failure that another attempt would meet again */
	OUTCOME_NOT_SENT, /* the body was never taken */
	OUTCOME_PROXY,    /* the proxy allows no tunnel, by status 403 or 407; any other status of it may pass */
	OUTCOME_DIED,     /* a kept connection died before any byte of the reply, the body already taken */
	OUTCOME_SILENCE,  /* no complete reply, the body already taken */
	OUTCOME_401,      /* the gateway refuses the bearer before it looks at the credential */
	OUTCOME_429,      /* likewise before */
	OUTCOME_503,
	OUTCOME_502,
	OUTCOME_500_OR_504,
	OUTCOME_COUNT
} retry_outcome;

typedef enum retry_rule {
	NEVER,
	AGAIN,
	ONCE,
	RENEW,
} retry_rule;

/* clang-format off */
static const retry_rule rules[OUTCOME_COUNT][EP_CREDENTIAL_COUNT] = {
	/*                        CLIENT  NONE   PASSWORD  HELD_TOKEN  USERNAME  SINGLE_USE  ACTION */
	[OUTCOME_FINAL]      = { NEVER,  NEVER, NEVER,    NEVER,      NEVER,    NEVER,      NEVER },
	[OUTCOME_NOT_SENT]   = { AGAIN,  AGAIN, AGAIN,    AGAIN,      AGAIN,    AGAIN,      AGAIN },
	[OUTCOME_PROXY]      = { NEVER,  NEVER, NEVER,    NEVER,      NEVER,    NEVER,      NEVER },
	[OUTCOME_DIED]       = { AGAIN,  AGAIN, NEVER,    AGAIN,      NEVER,    NEVER,      NEVER },
	[OUTCOME_SILENCE]    = { AGAIN,  AGAIN, NEVER,    AGAIN,      NEVER,    NEVER,      NEVER },
	[OUTCOME_401]        = { NEVER,  RENEW, RENEW,    RENEW,      RENEW,    RENEW,      RENEW },
	[OUTCOME_429]        = { AGAIN,  AGAIN, AGAIN,    AGAIN,      ONCE,     ONCE,       ONCE },
	[OUTCOME_503]        = { AGAIN,  AGAIN, AGAIN,    AGAIN,      NEVER,    NEVER,      NEVER },
	[OUTCOME_502]        = { AGAIN,  AGAIN, NEVER,    AGAIN,      NEVER,    NEVER,      NEVER },
	[OUTCOME_500_OR_504] = { AGAIN,  AGAIN, NEVER,    AGAIN,      NEVER,    NEVER,      NEVER },
};
/* clang-format on */

_Static_assert(EP_CREDENTIAL_COUNT == 7, "each row of the table above has a column for each credential, in their order");

enum {
	BASE_WAIT_MS = 100,
	MAX_WAIT_MS = 1000,
	BUDGET_FULL = 100, /* tenths of an attempt */
	BUDGET_ATTEMPT = 10,
	MAX_BUDGETS = 64,
};

/* --- budgets: a peer without one has a full one */

/* Moves the peer's budget to the front; NULL if it has none. */
static ep_retry_budget *retry_find_budget(ep_pool *pool, const ep_identity *identity)
{
	for (ep_retry_budget **link = &pool->budgets; *link; link = &(*link)->next) {
		ep_retry_budget *budget = *link;
		if (ep_identity_equals(&budget->identity, identity)) {
			*link = budget->next;
			budget->next = pool->budgets;
			pool->budgets = budget;
			return budget;
		}
	}
	return NULL;
}

static void retry_drop_oldest_budget(ep_pool *pool)
{
	ep_retry_budget **link = &pool->budgets;

	for (int count = 1; *link && count <= MAX_BUDGETS; count++) {
		link = &(*link)->next;
	}
	free(*link);
	*link = NULL;
}

static ep_retry_budget *retry_add_budget(ep_pool *pool, const ep_identity *identity)
{
	ep_retry_budget *budget = malloc(sizeof(*budget));

	if (budget) {
		*budget = (ep_retry_budget){ pool->budgets, *identity, BUDGET_FULL };
		pool->budgets = budget;
		retry_drop_oldest_budget(pool);
	}
	return budget;
}

static bool retry_take_from_budget(ep_pool *pool, const ep_identity *identity)
{
	ep_retry_budget *budget = retry_find_budget(pool, identity);

	budget = budget ? budget : retry_add_budget(pool, identity);
	if (!budget || budget->level < BUDGET_ATTEMPT) {
		return false;
	}
	budget->level -= BUDGET_ATTEMPT;
	return true;
}

void ep_retry_budget_reward(ep_pool *pool, const ep_identity *identity)
{
	ep_retry_budget *budget = retry_find_budget(pool, identity);

	if (budget && ++budget->level >= BUDGET_FULL) {
		pool->budgets = budget->next;
		free(budget);
	}
}

void ep_retry_budget_reset(ep_pool *pool)
{
	while (pool->budgets) {
		ep_retry_budget *budget = pool->budgets;
		pool->budgets = budget->next;
		free(budget);
	}
}

/* --- the decision */

static retry_outcome retry_outcome_of_answer(long status)
{
	switch (status) {
		case 401:
			return OUTCOME_401;
		case 429:
			return OUTCOME_429;
		case 502:
			return OUTCOME_502;
		case 503:
			return OUTCOME_503;
		case 500:
		case 504:
			return OUTCOME_500_OR_504;
		default:
			return OUTCOME_FINAL;
	}
}

static retry_outcome retry_outcome_of(const ep_attempt *attempt)
{
	ep_failure_kind kind = ep_failure_of_code(attempt->code);

	if (attempt->code == CURLE_OK) {
		return retry_outcome_of_answer(attempt->status);
	}
	/* A handshake that broke off may go through the next time; a certificate stays as it is. */
	if (attempt->too_large || kind == EP_FAILURE_PROTOCOL || kind == EP_FAILURE_MEMORY
		|| (kind == EP_FAILURE_TLS && attempt->code != CURLE_SSL_CONNECT_ERROR)) {
		return OUTCOME_FINAL;
	}
	if (!attempt->sent) {
		return attempt->proxy_status == 403 || attempt->proxy_status == 407 ? OUTCOME_PROXY : OUTCOME_NOT_SENT;
	}
	return attempt->reused && !attempt->head.bytes && kind != EP_FAILURE_TIMEOUT ? OUTCOME_DIED : OUTCOME_SILENCE;
}

/* Full jitter: anywhere up to a bound that doubles. What the service asks for comes first. */
static int64_t retry_choose_wait(const ep_retry *retry, const ep_attempt *attempt, const ep_platform *platform)
{
	int64_t bound = BASE_WAIT_MS;

	if (attempt->head.retry_after >= 0) {
		return attempt->head.retry_after * 1000;
	}
	for (int i = 0; i < retry->made && bound < MAX_WAIT_MS; i++) {
		bound *= 2;
	}
	bound = bound < MAX_WAIT_MS ? bound : MAX_WAIT_MS;
	return (int64_t)(platform->random() * (double)(bound + 1));
}

/* Takes a further attempt out of the peer's budget, and counts it. A transport has no budget. False: it is used up. */
static bool retry_afford(ep_pool *pool, const ep_identity *identity)
{
	if (!pool) {
		return true;
	}
	if (!retry_take_from_budget(pool, identity)) {
		return false;
	}
	pool->counters.retried++;
	return true;
}

ep_next ep_retry_decide(ep_retry *retry, const ep_attempt *attempt, const ep_platform *platform, ep_pool *pool,
	const ep_identity *identity, int64_t ms_left)
{
	retry_outcome outcome = retry_outcome_of(attempt);
	retry_rule rule = rules[outcome][attempt->request->credential];

	retry->wait_ms = 0;
	if (rule == RENEW) {
		return retry->can_renew ? EP_NEXT_RENEW : EP_NEXT_STOP;
	}
	if (rule == NEVER) {
		if (pool && rules[outcome][EP_CREDENTIAL_HELD_TOKEN] == AGAIN) {
			pool->counters.resend_refused++;
		}
		return EP_NEXT_STOP;
	}
	retry->wait_ms = retry_choose_wait(retry, attempt, platform);
	if (retry->made >= retry->max || (rule == ONCE && retry->once_made) || retry->wait_ms >= ms_left) {
		return EP_NEXT_STOP;
	}
	if (!retry_afford(pool, identity)) {
		return EP_NEXT_STOP;
	}
	retry->made++;
	retry->once_made |= rule == ONCE;
	return EP_NEXT_AGAIN;
}
