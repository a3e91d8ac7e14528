/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Whether two things may be used in each other's place. */

#include "identity.h"

#include <string.h>

bool ep_identity_equals(const ep_identity *a, const ep_identity *b)
{
	return memcmp(a->digest, b->digest, sizeof(a->digest)) == 0;
}
