/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/*
 * The mechanisms by which tokens are asked for, as one table of their fields.
 *
 * To add a mechanism, add an id here and a row in mechanism.c: the request's body, what of it is scrubbed from errors, and how it
 * may be repeated all follow from the row. CONTRIBUTING.md has the other places.
 */

#ifndef EP_MECHANISM_H
#define EP_MECHANISM_H

#include "text.h"

/* What a request carries, and so how it may be repeated. */
typedef enum ep_credential {
	EP_CREDENTIAL_CLIENT,     /* the shop's own: the bearer request */
	EP_CREDENTIAL_NONE,       /* nothing but the bearer: discovery */
	EP_CREDENTIAL_PASSWORD,   /* repeated wrong ones may lock the account */
	EP_CREDENTIAL_HELD_TOKEN, /* good for any number of calls */
	EP_CREDENTIAL_USERNAME,   /* the request for a one-time password: each one is a mail to the shopper */
	EP_CREDENTIAL_SINGLE_USE, /* gone once the service has read it */
	EP_CREDENTIAL_ACTION, /* a shop's own POST or PATCH: an order, a payment, which the service does each time that it is asked */
	EP_CREDENTIAL_COUNT
} ep_credential;

#define EP_TOKEN_TYPE   "account_management_authentication_token"
#define EP_TOKEN_HEADER "EP-Account-Management-Authentication-Token"

typedef enum ep_mechanism_id {
	EP_MECHANISM_OIDC,
	EP_MECHANISM_PASSWORD,
	EP_MECHANISM_PASSWORDLESS,
	EP_MECHANISM_SELF_SIGNUP,
	EP_MECHANISM_SWITCH,
	EP_MECHANISM_COUNT
} ep_mechanism_id;

enum { EP_MAX_FIELDS = 8 };

/* One member of the request's `data`. */
typedef struct ep_field {
	const char *name; /* the API's key */
	ep_rule rule;
	bool secret;   /* must not come back in an error's text */
	bool username; /* is sent in lower case where the shop asks for that */
} ep_field;

typedef struct ep_mechanism {
	const char *name; /* the API's authentication_mechanism */
	ep_credential credential;
	const char *outcome_unknown_advice; /* what to do when a single-use credential may have been used up; NULL for all others */
	/* In the order of the method's parameters; NULL ends the list. One whose argument is NULL is left out of the body: which
	   fields are required is for the method's signature to say. */
	const ep_field *fields[EP_MAX_FIELDS + 1];
} ep_mechanism;

const ep_mechanism *ep_mechanism_of(ep_mechanism_id id);

#endif
