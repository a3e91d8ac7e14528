/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* The bearers that a worker (under ZTS: a thread) keeps between requests, and those that a client with a transport keeps for
   itself. */

#include "call.h"

/* How many bearers a worker keeps: one for each origin and grant that its shops use. */
enum { MAX_KEPT_BEARERS = 64 };

/* Issued by the service. Owner: the module globals, until the worker's end; wiped when it is freed. */
struct ep_kept_bearer {
	ep_kept_bearer *next;
	ep_identity identity;
	ep_bearer bearer;
};

void ep_bearer_free(ep_bearer *bearer)
{
	ep_buffer_free(&bearer->token);
	*bearer = (ep_bearer){ .token = bearer->token };
}

bool ep_bearer_set_token(ep_bearer *bearer, ep_text token)
{
	ep_bearer_free(bearer);
	ep_buffer_init(&bearer->token, EP_MAX_TOKEN);
	ep_buffer_append(&bearer->token, token);
	if (bearer->token.failed) {
		ep_bearer_free(bearer);
		return false;
	}
	return true;
}

bool ep_bearer_copy(ep_bearer *to, const ep_bearer *from)
{
	if (!ep_bearer_set_token(to, ep_buffer_text(&from->token))) {
		return false;
	}
	to->lifetime = from->lifetime;
	return true;
}

void ep_bearer_set_life(ep_bearer *bearer, int64_t obtained, int64_t end)
{
	ep_lifetime_begin(&bearer->lifetime, obtained, end, ep_clock_now(), ep_php_platform.random());
}

static void bearer_store_free_kept(ep_kept_bearer *kept)
{
	ep_bearer_free(&kept->bearer);
	free(kept);
}

void ep_kept_bearers_free(ep_kept_bearer **bearers)
{
	while (*bearers) {
		ep_kept_bearer *kept = *bearers;
		*bearers = kept->next;
		bearer_store_free_kept(kept);
	}
}

/* Moves it to the front; NULL: none is kept. */
static ep_bearer *bearer_store_find_kept(const ep_identity *identity)
{
	for (ep_kept_bearer **link = &EP_G(bearers); *link; link = &(*link)->next) {
		ep_kept_bearer *kept = *link;
		if (ep_identity_equals(&kept->identity, identity)) {
			*link = kept->next;
			kept->next = EP_G(bearers);
			EP_G(bearers) = kept;
			return &kept->bearer;
		}
	}
	return NULL;
}

ep_bearer *ep_worker_find_bearer(ep_client_object *client)
{
	return ep_callable_is_set(&client->transport) ? &client->transport_bearer : bearer_store_find_kept(&client->bearer_identity);
}

static void bearer_store_drop_surplus(void)
{
	ep_kept_bearer **link = &EP_G(bearers);

	for (int count = 0; *link && count < MAX_KEPT_BEARERS; count++) {
		link = &(*link)->next;
	}
	ep_kept_bearers_free(link);
}

/* NULL: memory ran out. */
static ep_bearer *bearer_store_add_kept(const ep_identity *identity)
{
	ep_kept_bearer *kept = calloc(1, sizeof(*kept));

	if (!kept) {
		return NULL;
	}
	kept->next = EP_G(bearers);
	kept->identity = *identity;
	EP_G(bearers) = kept;
	bearer_store_drop_surplus();
	return &kept->bearer;
}

void ep_worker_keep_bearer(ep_client_object *client, const ep_bearer *bearer)
{
	ep_bearer *kept;

	if (ep_callable_is_set(&client->transport)) {
		ep_bearer_copy(&client->transport_bearer, bearer);
		return;
	}
	kept = bearer_store_find_kept(&client->bearer_identity);
	kept = kept ? kept : bearer_store_add_kept(&client->bearer_identity);
	if (kept) {
		ep_bearer_copy(kept, bearer);
	}
}
