/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* What the core asks of its surroundings, by PHP's means. */

#include "values.h"

#include "ext/hash/php_hash.h"
#include "ext/hash/php_hash_sha.h"
#include "ext/random/php_random.h"
#ifndef PHP_WIN32
# include <time.h>
# include <unistd.h>
#endif

/* By a clock that runs on while the machine sleeps, as bearers and idle connections age meanwhile: CLOCK_MONOTONIC of Linux
   does not. */
static int64_t platform_monotonic_us(void)
{
#ifdef PHP_WIN32
	return (int64_t)GetTickCount64() * 1000;
#else
	struct timespec now;

# ifdef CLOCK_BOOTTIME
	if (clock_gettime(CLOCK_BOOTTIME, &now) != 0)
# endif
	{
		clock_gettime(CLOCK_MONOTONIC, &now);
	}
	return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
#endif
}

static int64_t platform_monotonic_ms(void)
{
	return platform_monotonic_us() / 1000;
}

ep_clock ep_clock_now(void)
{
	ep_time wall = ep_now();

	return (ep_clock){ wall.seconds * 1000 + wall.micros / 1000, platform_monotonic_ms() };
}

static double platform_random_fraction(void)
{
	static const zend_long steps = (zend_long)1 << 53; /* what a double can tell apart */
	zend_long number;

	/* Without a source of randomness waits are long, which is the safe side. */
	if (php_random_int_silent(0, steps - 1, &number) == FAILURE) {
		number = steps - 1;
	}
	return (double)number / (double)steps;
}

const ep_platform ep_php_platform = { platform_monotonic_ms, platform_random_fraction, platform_monotonic_us };

long ep_process_id(void)
{
#ifdef PHP_WIN32
	return 0;
#else
	return getpid();
#endif
}

void ep_identify(ep_identity *identity, const ep_text *parts, size_t count)
{
	PHP_SHA256_CTX context;

	PHP_SHA256Init(&context);
	for (size_t i = 0; i < count; i++) {
		/* With the length, so that no two lists of parts run into the same bytes; an absent part is not an empty one. */
		int64_t len = parts[i].data ? (int64_t)parts[i].len : -1;
		PHP_SHA256Update(&context, (const unsigned char *)&len, sizeof(len));
		PHP_SHA256Update(&context, (const unsigned char *)parts[i].data, parts[i].data ? parts[i].len : 0);
	}
	PHP_SHA256Final(identity->digest, &context);
	ep_wipe(&context, sizeof(context));
}
