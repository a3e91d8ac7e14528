/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/*
 * How long a bearer lives, and when it is to be renewed.
 *
 * Its end is kept on two clocks: the wall clock, which somebody may set, and the monotonic one, which nobody can. The earlier end
 * counts, since a wall clock that is set back must not lengthen a life.
 */

#ifndef EP_LIFETIME_H
#define EP_LIFETIME_H

#include <stdbool.h>
#include <stdint.h>

/* Two readings of the same moment. */
typedef struct ep_clock {
	int64_t wall_ms;      /* since 1970; may be set at any time */
	int64_t monotonic_ms; /* since some fixed moment; cannot be set, and runs on while the machine sleeps */
} ep_clock;

typedef struct ep_lifetime {
	bool known;                /* false: nobody said when it ends, so it is taken to be valid */
	int64_t end;               /* epoch seconds */
	int64_t monotonic_end_ms;  /* the same moment */
	int64_t renewal_margin_ms; /* how long before the end it is to be renewed */
	int64_t next_renewal_ms;   /* by the monotonic clock: no renewal before it, since one has been asked for */
} ep_lifetime;

/* Fills in the life of a bearer that began and ends at these epoch seconds. The bearer is to be renewed in the last 5 to 10 %
   of its life; `random`, from 0 to 1, chooses where, so that a shop's workers do not all renew it at once. */
void ep_lifetime_begin(ep_lifetime *lifetime, int64_t obtained, int64_t end, ep_clock now, double random);
/* Milliseconds until the end: 0 or less once it has come, INT64_MAX where it is not known. */
int64_t ep_lifetime_ms_left(const ep_lifetime *lifetime, ep_clock now);
/* Whether it is time to ask for another bearer, while this one still serves. */
bool ep_lifetime_is_renewal_due(const ep_lifetime *lifetime, ep_clock now);
/* Says that a renewal has been asked for, so that none is due in the next 30 to 60 seconds; `random` chooses how many. */
void ep_lifetime_postpone_renewal(ep_lifetime *lifetime, ep_clock now, double random);

#endif
