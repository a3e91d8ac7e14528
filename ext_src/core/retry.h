/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/*
 * What is sent again, and when.
 *
 * After each finished attempt ep_retry_decide() says what comes next. A table in retry.c crosses what came of the attempt with
 * what the request carries; docs/internals.md has the reasons. There are three limits besides: the attempts that one request is
 * given, the time that is left, and a budget of each peer, which keeps a peer that fails from being asked twice as often by those
 * who retry.
 */

#ifndef EP_RETRY_H
#define EP_RETRY_H

#include "attempt.h"

enum { EP_MAX_RETRIES = 10 };

/* How many further attempts a peer is given while it fails, in tenths of an attempt. A peer without one has all of them. Owner:
   the pool. */
typedef struct ep_retry_budget {
	struct ep_retry_budget *next;
	ep_identity identity;
	int level;
} ep_retry_budget;

/* The state of the further attempts at one request. Whoever begins a request sets `max` and `can_renew`, and zeroes the rest. */
typedef struct ep_retry {
	int max;         /* further attempts allowed */
	int made;        /* of them */
	bool once_made;  /* the one that is allowed once */
	bool can_renew;  /* a 401 may be met with a new bearer */
	int64_t wait_ms; /* before the next attempt */
} ep_retry;

typedef enum ep_next {
	EP_NEXT_STOP,
	EP_NEXT_AGAIN, /* after the retry's `wait_ms` */
	EP_NEXT_RENEW, /* with a new bearer */
} ep_next;

/*
 * Returns what to do after a finished attempt, and counts it where that is another one. Before EP_NEXT_AGAIN the caller waits
 * for the retry's `wait_ms`, which is what the service asked for, else a random time below a bound that doubles from attempt to
 * attempt. A wait that does not end within `ms_left`, what is left of the deadline, is not begun.
 *
 * The pool has the peer's budget and the counters. It is NULL where a transport stands in for the peer, which has neither.
 */
ep_next ep_retry_decide(ep_retry *retry, const ep_attempt *attempt, const ep_platform *platform, ep_pool *pool,
	const ep_identity *identity, int64_t ms_left);
/* Gives the peer's budget a tenth of an attempt back, for a success. */
void ep_retry_budget_reward(ep_pool *pool, const ep_identity *identity);
/* Fills the budgets of all peers. */
void ep_retry_budget_reset(ep_pool *pool);

#endif
