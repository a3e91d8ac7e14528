/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* How long a bearer lives, and when it is to be renewed. */

#include "lifetime.h"

/* How long no other renewal is asked for: at least this, and up to twice as much, so that a shop's workers do not come all
   at once. */
enum { RENEWAL_PAUSE_MS = 30 * 1000 };

static int64_t lifetime_earlier(int64_t a, int64_t b)
{
	return a < b ? a : b;
}

void ep_lifetime_begin(ep_lifetime *lifetime, int64_t obtained, int64_t end, ep_clock now, double random)
{
	double life_ms = end > obtained ? (double)(end - obtained) * 1000.0 : 0.0;

	*lifetime = (ep_lifetime){
		.known = true,
		.end = end,
		.monotonic_end_ms = now.monotonic_ms + (end * 1000 - now.wall_ms),
		.renewal_margin_ms = (int64_t)(life_ms * (0.05 + 0.05 * random)),
	};
}

int64_t ep_lifetime_ms_left(const ep_lifetime *lifetime, ep_clock now)
{
	return lifetime->known ? lifetime_earlier(lifetime->end * 1000 - now.wall_ms, lifetime->monotonic_end_ms - now.monotonic_ms)
						   : INT64_MAX;
}

bool ep_lifetime_is_renewal_due(const ep_lifetime *lifetime, ep_clock now)
{
	return ep_lifetime_ms_left(lifetime, now) <= lifetime->renewal_margin_ms && now.monotonic_ms >= lifetime->next_renewal_ms;
}

void ep_lifetime_postpone_renewal(ep_lifetime *lifetime, ep_clock now, double random)
{
	lifetime->next_renewal_ms = now.monotonic_ms + RENEWAL_PAUSE_MS + (int64_t)(random * (double)RENEWAL_PAUSE_MS);
}
