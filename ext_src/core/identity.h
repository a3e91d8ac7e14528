/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/*
 * A hash of all that makes two connections, or two bearers, interchangeable.
 *
 * The core only compares identities. They are made by its caller, who has SHA-256 at hand: see ep_identify().
 */

#ifndef EP_IDENTITY_H
#define EP_IDENTITY_H

#include <stdbool.h>

typedef struct ep_identity {
	unsigned char digest[32];
} ep_identity;

bool ep_identity_equals(const ep_identity *a, const ep_identity *b);

#endif
