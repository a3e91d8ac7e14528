/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/*
 * What the core asks of its surroundings. These are its only calls upwards, so that it can be tested with a clock and a
 * randomness of the test's own.
 */

#ifndef EP_PLATFORM_H
#define EP_PLATFORM_H

#include <stdint.h>

typedef struct ep_platform {
	int64_t (*now)(void);    /* monotonic, milliseconds; runs on while the machine sleeps */
	double (*random)(void);  /* evenly distributed, at least 0 and below 1 */
	int64_t (*now_us)(void); /* the same clock in microseconds */
} ep_platform;

#endif
