/* What the core asks of its surroundings, by PHP's means. */

#include "ep_private.h"

#include "ext/hash/php_hash.h"
#include "ext/hash/php_hash_sha.h"
#include "ext/random/php_random.h"
#if PHP_VERSION_ID >= 80300
# include "zend_hrtime.h"
# define monotonic_ns zend_hrtime
#else
# include "ext/standard/hrtime.h"
# define monotonic_ns php_hrtime_current
#endif

static int64_t monotonic_ms(void)
{
	return (int64_t)(monotonic_ns() / 1000000);
}

static int64_t monotonic_us(void)
{
	return (int64_t)(monotonic_ns() / 1000);
}

static double random_fraction(void)
{
	static const zend_long steps = (zend_long)1 << 53; /* what a double can tell apart */
	zend_long number;

	/* Without a source of randomness waits are long, which is the safe side. */
	if (php_random_int_silent(0, steps - 1, &number) == FAILURE) {
		number = steps - 1;
	}
	return (double)number / (double)steps;
}

const ep_host ep_php_host = { monotonic_ms, random_fraction, monotonic_us };

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
