/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* The life of a bearer, on clocks that somebody sets. */

#include "fuzz.h"

static int64_t take_up_to(ep_text *left, int64_t most)
{
	return (int64_t)(take_number(left, 8) % ((uint64_t)most + 1));
}

static double take_random(ep_text *left)
{
	return (double)take_number(left, 4) / 4294967296.0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	ep_text left = { (const char *)data, size };
	int64_t obtained = take_up_to(&left, EP_LAST_SECOND), end = take_up_to(&left, EP_LAST_SECOND);
	ep_clock now = { take_up_to(&left, EP_LAST_SECOND * 1000), take_up_to(&left, INT64_C(1) << 53) }, later = now;
	int64_t life_ms = end > obtained ? (end - obtained) * 1000 : 0, passed = take_up_to(&left, INT64_C(1) << 40), ms_left;
	ep_lifetime lifetime;

	ep_lifetime_begin(&lifetime, obtained, end, now, take_random(&left));
	ms_left = ep_lifetime_ms_left(&lifetime, now);
	hold(lifetime.known && ms_left == end * 1000 - now.wall_ms);
	hold(lifetime.renewal_margin_ms >= life_ms / 20 - 1 && lifetime.renewal_margin_ms <= life_ms / 10 + 1);
	hold(ep_lifetime_is_renewal_due(&lifetime, now) == (ms_left <= lifetime.renewal_margin_ms));

	/* The wall clock goes anywhere, and time passes: that it is set back makes no life longer. */
	later.wall_ms = take_up_to(&left, EP_LAST_SECOND * 1000);
	later.monotonic_ms += passed;
	hold(ep_lifetime_ms_left(&lifetime, later) <= ms_left - passed);
	hold(ep_lifetime_ms_left(&lifetime, later) <= end * 1000 - later.wall_ms);

	/* Nobody asks again for half a minute, and everybody may after a minute. */
	ep_lifetime_postpone_renewal(&lifetime, later, take_random(&left));
	hold(!ep_lifetime_is_renewal_due(&lifetime, later));
	later.monotonic_ms += 30 * 1000 - 1;
	hold(!ep_lifetime_is_renewal_due(&lifetime, later));
	later.monotonic_ms += 30 * 1000 + 1;
	hold(ep_lifetime_is_renewal_due(&lifetime, later) == (ep_lifetime_ms_left(&lifetime, later) <= lifetime.renewal_margin_ms));
	return 0;
}
