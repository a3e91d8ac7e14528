/*
 * What two things must have in common to be used in each other's place. The hash itself is made by the caller, who has
 * SHA-256 at hand.
 */

#ifndef EP_IDENTITY_H
#define EP_IDENTITY_H

#include <stdbool.h>

/* A hash of everything that makes two connections, or two bearers, interchangeable. */
typedef struct ep_identity {
	unsigned char digest[32];
} ep_identity;

bool ep_identity_equals(const ep_identity *a, const ep_identity *b);

#endif
