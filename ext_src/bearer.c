/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Which bearer a call uses: the worker's kept one, or a new one from the grant. */

#include "call.h"

/* An AccessToken of a callback is kept until this long before its end. */
enum { KEPT_MIN_LIFE_SECONDS = 60 };

/* While the old bearer serves, asking for a new one may take one part in so many of the call's time. */
enum { EARLY_RENEWAL_SHARE = 4 };

/* True where the end is not known: then the bearer is worth a try. */
static bool bearer_has_life_left(const ep_lifetime *lifetime, int64_t seconds)
{
	return ep_lifetime_ms_left(lifetime, ep_clock_now()) > seconds * 1000;
}

static bool bearer_is_same(const ep_bearer *a, const ep_bearer *b)
{
	return a->token.len == b->token.len && memcmp(a->token.data, b->token.data, a->token.len) == 0;
}

void ep_bearer_identify(ep_identity *identity, const ep_settings *settings, const ep_grant_object *grant, bool by_transport)
{
	ep_text parts[] = {
		ep_text_of(settings->origin),
		ep_text_of(grant->secret ? "client_credentials" : "implicit"),
		grant->client_id ? ep_text_of_str(grant->client_id) : (ep_text){ NULL, 0 },
		grant->secret ? ep_text_of_str(grant->secret) : (ep_text){ NULL, 0 },
		ep_text_of("transport"),
	};
	size_t count = sizeof(parts) / sizeof(*parts);

	ep_identify(identity, parts, by_transport ? count : count - 1);
}

/* --- from the service */

/* Goes by the local clock and `expires_in` where it can, so that a clock which differs from the service's does no harm. */
static void bearer_take_life(ep_bearer *bearer, const ep_bearer_reply *reply)
{
	int64_t now = ep_now().seconds, end;

	if (reply->expires_in.known) {
		end = reply->expires_in.value > EP_LAST_SECOND - now ? EP_LAST_SECOND : now + reply->expires_in.value;
	} else if (reply->expires.known) {
		end = reply->expires.value;
	} else {
		return;
	}
	ep_bearer_set_life(bearer, now, end < 0 ? 0 : MIN(end, EP_LAST_SECOND));
}

/* Keeps the worker from beginning another early renewal for a while. If this one goes well, there is a new bearer by then. */
static void bearer_postpone_renewal(ep_client_object *client)
{
	ep_bearer *kept = ep_worker_find_bearer(client);

	if (kept) {
		ep_lifetime_postpone_renewal(&kept->lifetime, ep_clock_now(), ep_php_platform.random());
	}
}

/* Asks the service. An early renewal is sent once, since a bearer that still serves is at hand. */
static bool bearer_send_request(ep_call *call, bool early)
{
	int64_t deadline = call->deadline;
	bool sent;

	ep_call_begin_request_scope(call, early ? 0 : call->client->settings.max_retries, false);
	if (early) {
		ep_call_shorten_deadline(call, EARLY_RENEWAL_SHARE);
	}
	sent = ep_call_send(call);
	call->deadline = deadline;
	return sent;
}

static bool bearer_request_new(ep_call *call, const ep_grant_object *grant, bool early)
{
	static const ep_text none = { NULL, 0 };
	ep_request_spec spec = {
		.kind = EP_REQUEST_BEARER,
		.client = { ep_text_of_str(grant->client_id), grant->secret ? ep_text_of_str(grant->secret) : none },
	};

	ep_request_free(&call->request);
	if (!ep_request_build(&call->request, &call->client->settings, none, &spec)) {
		call->failure = EP_FAILURE_MEMORY;
		return false;
	}
	/* Before the request is sent, so that it also holds where an exception leaves this call, and for calls that are made
	   meanwhile. */
	bearer_postpone_renewal(call->client);
	if (!bearer_send_request(call, early)) {
		return false;
	}
	ep_bearer_reply_free(&call->bearer_reply);
	if (!ep_reply_read_bearer(ep_buffer_text(&call->attempt.reply), &call->bearer_reply, call->protocol_error)) {
		return ep_fetch_refuse_reply(call);
	}
	if (!ep_bearer_set_token(&call->bearer, call->bearer_reply.token)) {
		call->failure = EP_FAILURE_MEMORY;
		return false;
	}
	bearer_take_life(&call->bearer, &call->bearer_reply);
	ep_bearer_reply_free(&call->bearer_reply);
	ep_buffer_free(&call->attempt.reply);
	call->fresh_bearer = true;
	ep_worker_keep_bearer(call->client, &call->bearer);
	ep_cache_write(call, &call->bearer);
	return !EG(exception);
}

/* Whether it is not the one that was refused, and is valid for more than `min_life` seconds. */
static bool bearer_serves(const ep_bearer *bearer, int64_t min_life, const ep_bearer *refused)
{
	return bearer->token.len && bearer_has_life_left(&bearer->lifetime, min_life)
		&& !(refused && bearer_is_same(bearer, refused));
}

/* The worker's bearer, which another call may have renewed meanwhile; NULL: it has none that serves. */
static const ep_bearer *bearer_find_serving(const ep_call *call, int64_t min_life, const ep_bearer *refused)
{
	const ep_bearer *kept = ep_worker_find_bearer(call->client);

	return kept && bearer_serves(kept, min_life, refused) ? kept : NULL;
}

/* The same, but NULL also where that bearer is due for renewal. */
static const ep_bearer *bearer_find_fresh(const ep_call *call, int64_t min_life, const ep_bearer *refused)
{
	const ep_bearer *kept = bearer_find_serving(call, min_life, refused);

	return kept && !ep_lifetime_is_renewal_due(&kept->lifetime, ep_clock_now()) ? kept : NULL;
}

static bool bearer_lasts_longer(const ep_bearer *bearer, const ep_bearer *other)
{
	ep_clock now = ep_clock_now();

	return !bearer_is_same(bearer, other)
		&& ep_lifetime_ms_left(&bearer->lifetime, now) > ep_lifetime_ms_left(&other->lifetime, now);
}

/* Takes over the cache's bearer, which another worker may have renewed meanwhile, unless this worker has one that lasts as
   long. */
static void bearer_adopt_cached(ep_call *call, const ep_bearer *refused)
{
	if (ep_cache_read(call) && bearer_serves(&call->cached_bearer, 0, refused)) {
		const ep_bearer *kept = bearer_find_serving(call, 0, refused);
		if (!kept || bearer_lasts_longer(&call->cached_bearer, kept)) {
			ep_worker_keep_bearer(call->client, &call->cached_bearer);
		}
	}
	ep_bearer_free(&call->cached_bearer);
}

static bool bearer_obtain_issued(ep_call *call, const ep_grant_object *grant, bool renew, int64_t min_life)
{
	/* A call that has a bearer wants another one because that one was refused. A call without one serves a user who asked for
	   a new bearer, and gets it in any case. */
	const ep_bearer *refused = renew && call->bearer.token.len ? &call->bearer : NULL;
	const ep_bearer *kept = NULL;

	if (!renew || refused) {
		kept = bearer_find_fresh(call, min_life, refused);
		if (!kept) {
			bearer_adopt_cached(call, refused);
			kept = bearer_find_fresh(call, min_life, refused);
		}
		if (!kept && !EG(exception) && bearer_find_serving(call, min_life, refused)) {
			if (bearer_request_new(call, grant, true)) {
				return true;
			}
			/* The failure is not thrown: the old bearer serves. */
			kept = bearer_find_serving(call, min_life, refused);
		}
	}
	if (EG(exception) || call->inherited) {
		return false;
	}
	return (kept && ep_bearer_copy(&call->bearer, kept)) || bearer_request_new(call, grant, false);
}

bool ep_bearer_can_renew(const ep_call *call)
{
	return !call->fresh_bearer && ep_grant_object_from(call->client->grant)->kind != EP_GRANT_BEARER;
}

/* --- from the shop's own source */

static bool bearer_use_access_token(ep_call *call, const ep_access_token_object *token)
{
	if (!ep_bearer_set_token(&call->bearer, ep_text_of_str(token->token))) {
		call->failure = EP_FAILURE_MEMORY;
		return false;
	}
	call->bearer.lifetime = (ep_lifetime){ .known = token->has_end, .end = token->expires.time.seconds };
	return true;
}

static bool bearer_use_string(ep_call *call, const zend_string *string)
{
	char error[EP_TEXT_ERROR_SIZE];

	if (!ep_text_check(ep_text_of_str(string), &ep_rule_token, error)) {
		zend_value_error("The bearer returned by the callback of %s::callback() %s", ZSTR_VAL(ep_ce_grant->name), error);
		return false;
	}
	if (!ep_bearer_set_token(&call->bearer, ep_text_of_str(string))) {
		call->failure = EP_FAILURE_MEMORY;
		return false;
	}
	return true;
}

static void bearer_keep_access_token(ep_grant_object *grant, zend_object *token)
{
	ep_clock now = ep_clock_now();

	grant->kept = token;
	GC_ADDREF(token);
	ep_lifetime_begin(
		&grant->kept_lifetime, now.wall_ms / 1000, ep_access_token_object_from(token)->expires.time.seconds, now, 0.0);
}

static bool bearer_use_answer(ep_call *call, ep_grant_object *grant, zval *answer)
{
	ZVAL_DEREF(answer);
	if (Z_TYPE_P(answer) == IS_STRING) {
		return bearer_use_string(call, Z_STR_P(answer));
	}
	if (Z_TYPE_P(answer) != IS_OBJECT || Z_OBJCE_P(answer) != ep_ce_access_token) {
		zend_type_error("The callback of %s::callback() must return %s|string, %s returned", ZSTR_VAL(ep_ce_grant->name),
			ZSTR_VAL(ep_ce_access_token->name), zend_zval_type_name(answer));
		return false;
	}
	if (!ep_access_token_object_from(Z_OBJ_P(answer))->token) {
		zend_value_error("The %s returned by the callback of %s::callback() was not constructed",
			ZSTR_VAL(ep_ce_access_token->name), ZSTR_VAL(ep_ce_grant->name));
		return false;
	}
	if (ep_access_token_object_from(Z_OBJ_P(answer))->has_end) {
		bearer_keep_access_token(grant, Z_OBJ_P(answer));
	}
	return bearer_use_access_token(call, ep_access_token_object_from(Z_OBJ_P(answer)));
}

static bool bearer_ask_callback(ep_call *call, ep_grant_object *grant, bool renew)
{
	zend_object *old;
	zval argument, answer;
	bool obtained;

	ZVAL_BOOL(&argument, renew);
	if (!ep_callable_call(&grant->callback, &argument, &answer)) {
		zval_ptr_dtor(&answer);
		return false;
	}
	old = grant->kept;
	grant->kept = NULL;
	call->fresh_bearer = renew;
	obtained = bearer_use_answer(call, grant, &answer);
	zval_ptr_dtor(&answer);
	/* What hangs on the old one may have a destructor that uses the grant. */
	if (old) {
		OBJ_RELEASE(old);
	}
	return obtained && !EG(exception);
}

static bool bearer_obtain_from_callback(ep_call *call, ep_grant_object *grant, bool renew)
{
	if (!renew && grant->kept && bearer_has_life_left(&grant->kept_lifetime, KEPT_MIN_LIFE_SECONDS)) {
		return bearer_use_access_token(call, ep_access_token_object_from(grant->kept));
	}
	return bearer_ask_callback(call, grant, renew);
}

bool ep_bearer_obtain(ep_call *call, bool renew, int64_t min_life)
{
	ep_grant_object *grant = ep_grant_object_from(call->client->grant);

	switch (grant->kind) {
		case EP_GRANT_CALLBACK:
			return bearer_obtain_from_callback(call, grant, renew);
		case EP_GRANT_BEARER:
			if (renew) {
				zend_throw_error(
					ep_ce_error, "A bearer of %s::bearer() never changes, so it cannot be renewed", ZSTR_VAL(ep_ce_grant->name));
				return false;
			}
			return bearer_use_string(call, grant->secret);
		default:
			return bearer_obtain_issued(call, grant, renew, min_life);
	}
}
