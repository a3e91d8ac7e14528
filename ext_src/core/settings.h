/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* What all requests and connections of a client share: what it was constructed with, checked and brought into libcurl's form. */

#ifndef EP_SETTINGS_H
#define EP_SETTINGS_H

#include "identity.h"
#include "text.h"
#include "trust.h"

#include <stdint.h>

/* The headers that a shop may set, in the order in which they are sent. */
enum { EP_EXTRA_HEADER_COUNT = 8 };
extern const char *const ep_extra_header_names[EP_EXTRA_HEADER_COUNT];

/* The index of a header of that name, case aside; -1: not one that may be set. */
int ep_extra_header_index(ep_text name);

/* Owner: the client object, from its construction to its end; freed by ep_settings_free(). The strings are malloc'ed. */
typedef struct ep_settings {
	char *origin; /* "https://host[:port]" */
	char *user_agent;
	char *proxy; /* URL, may hold credentials; NULL: none */
	ep_trust trust;
	char *extra_headers[EP_EXTRA_HEADER_COUNT]; /* values; NULL: not sent */
	int ip_version;                             /* 4, 6, 0: either */
	int64_t timeout_ms;                         /* of a method call */
	int64_t connect_timeout_ms;                 /* of a connection */
	int max_retries;
	bool lowercase_usernames;
	ep_identity identity; /* of a connection: origin, proxy with its credentials, trust, IP version */
} ep_settings;

/* False when memory ran out; the copy is to be freed in any case. */
bool ep_settings_copy(ep_settings *copy, const ep_settings *settings);
void ep_settings_free(ep_settings *settings);

#endif
