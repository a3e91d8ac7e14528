/* What is sent again, and when. */

#ifndef EP_RETRY_H
#define EP_RETRY_H

#include "attempt.h"

enum { EP_MAX_RETRIES = 10 };

/* How many further attempts a peer is given while it fails, in tenths. Owner: the pool. */
typedef struct ep_retry_budget {
	struct ep_retry_budget *next;
	ep_identity identity;
	int level;
} ep_retry_budget;

/* The state of the further attempts at one request. */
typedef struct ep_retry {
	int max;        /* further attempts allowed */
	int made;       /* of them */
	bool once_made; /* the one that is allowed once */
	bool can_renew; /* a 401 may be met with a new bearer */
} ep_retry;

typedef enum ep_next {
	EP_NEXT_STOP,
	EP_NEXT_AGAIN, /* after `wait_ms` */
	EP_NEXT_RENEW, /* with a new bearer */
} ep_next;

/* What to do after a finished attempt. The pool has the peer's budget and the counters; NULL: a transport stands in for the
   peer. */
ep_next ep_retry_decide(ep_retry *retry, const ep_attempt *attempt, const ep_platform *platform, ep_pool *pool,
	const ep_identity *identity, int64_t ms_left, int64_t *wait_ms);
/* A success gives the peer's budget a tenth of an attempt back. */
void ep_retry_budget_reward(ep_pool *pool, const ep_identity *identity);
void ep_retry_budget_reset(ep_pool *pool);

#endif
