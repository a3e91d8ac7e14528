/* How long a bearer lives, by a clock that may be set and by one that may not, and when it is to be renewed. */

#ifndef EP_LIFETIME_H
#define EP_LIFETIME_H

#include <stdbool.h>
#include <stdint.h>

/* Two readings of the same moment. */
typedef struct ep_clock {
	int64_t wall_ms;      /* since 1970; may be set at any time */
	int64_t monotonic_ms; /* since some fixed moment; cannot be set, and runs on while the machine sleeps */
} ep_clock;

/* How long a bearer lives. Both clocks hold its end, and the earlier one counts: a wall clock that is set back must not
   lengthen its life. */
typedef struct ep_lifetime {
	bool known;                /* false: nobody said when it ends, so it is taken to be valid */
	int64_t end;               /* epoch seconds */
	int64_t monotonic_end_ms;  /* the same moment */
	int64_t renewal_margin_ms; /* how long before the end it is to be renewed */
	int64_t next_renewal_ms;   /* by the monotonic clock: no renewal before it, since one has been asked for */
} ep_lifetime;

/* The life of a bearer that was `obtained` and ends at these epoch seconds. `random`, from 0 to 1, chooses where in the last
   5 to 10 % of it the bearer is renewed. */
void ep_lifetime_begin(ep_lifetime *lifetime, int64_t obtained, int64_t end, ep_clock now, double random);
/* Milliseconds until the end: 0 or less once it has come, INT64_MAX where it is not known. */
int64_t ep_lifetime_ms_left(const ep_lifetime *lifetime, ep_clock now);
bool ep_lifetime_is_renewal_due(const ep_lifetime *lifetime, ep_clock now);
/* No renewal is due in the next 30 to 60 seconds; `random` chooses how many. */
void ep_lifetime_postpone_renewal(ep_lifetime *lifetime, ep_clock now, double random);

#endif
