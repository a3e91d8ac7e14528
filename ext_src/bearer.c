/* Which bearer a call uses: the worker's kept one, or a new one from the grant. */

#include "ep_private.h"

/* An AccessToken of a callback is kept until this long before its end. */
enum { KEPT_LEAST_LIFE_SECONDS = 60 };

static bool lives_for(const ep_bearer *bearer, int64_t seconds)
{
	return bearer->token.len && (!bearer->has_end || bearer->end - ep_now().seconds > seconds);
}

void ep_bearer_identify(ep_identity *identity, const ep_settings *settings, const ep_grant_object *grant)
{
	ep_text parts[] = {
		ep_text_of(settings->origin),
		ep_text_of(grant->secret ? "client_credentials" : "implicit"),
		grant->client_id ? ep_text_of_str(grant->client_id) : (ep_text){ NULL, 0 },
		grant->secret ? ep_text_of_str(grant->secret) : (ep_text){ NULL, 0 },
	};

	ep_identify(identity, parts, sizeof(parts) / sizeof(*parts));
}

/* --- from the service */

/* The local clock and `expires_in`, so that a clock which differs from the service's does no harm. */
static void take_life(ep_bearer *bearer, const ep_bearer_reply *reply)
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

static bool request_new(ep_call *call, const ep_grant_object *grant)
{
	ep_text secret = grant->secret ? ep_text_of_str(grant->secret) : (ep_text){ NULL, 0 };

	ep_request_free(&call->request);
	if (!ep_request_bearer(&call->request, &call->client->settings, ep_text_of_str(grant->client_id), secret)) {
		call->failure = EP_FAILURE_MEMORY;
		return false;
	}
	ep_call_begin_operation(call, false);
	if (!ep_call_send(call)) {
		return false;
	}
	ep_bearer_reply_free(&call->bearer_reply);
	if (!ep_reply_read_bearer(ep_buffer_text(&call->attempt.reply), &call->bearer_reply, call->problem)) {
		call->failure = EP_FAILURE_PROTOCOL;
		return false;
	}
	if (!ep_bearer_set_token(&call->bearer, call->bearer_reply.token)) {
		call->failure = EP_FAILURE_MEMORY;
		return false;
	}
	take_life(&call->bearer, &call->bearer_reply);
	call->fresh_bearer = true;
	ep_worker_keep_bearer(call->client, &call->bearer);
	ep_cache_write(call, &call->bearer);
	return !EG(exception);
}

/* Good for so long, and not due for renewal. */
static bool is_fit(const ep_bearer *bearer, int64_t least_life)
{
	return lives_for(bearer, least_life) && (!bearer->has_end || ep_now().seconds < bearer->renew_from);
}

static bool is_refused(const ep_bearer *bearer, const ep_bearer *refused)
{
	return refused && bearer->token.len == refused->token.len && memcmp(bearer->token.data, refused->token.data, refused->token.len) == 0;
}

/* The worker's, which another call may have renewed meanwhile. */
static bool take_kept(ep_call *call, int64_t least_life, const ep_bearer *refused)
{
	const ep_bearer *kept = ep_worker_find_bearer(call->client);

	return kept && is_fit(kept, least_life) && !is_refused(kept, refused) && ep_bearer_copy(&call->bearer, kept);
}

/* The cache's, which another worker may have renewed meanwhile. */
static bool take_cached(ep_call *call, int64_t least_life, const ep_bearer *refused)
{
	ep_bearer cached = { 0 };
	bool taken = ep_cache_read(call, &cached) && is_fit(&cached, least_life) && !is_refused(&cached, refused);

	if (taken) {
		ep_worker_keep_bearer(call->client, &cached);
		taken = ep_bearer_copy(&call->bearer, &cached);
	}
	ep_bearer_free(&cached);
	return taken;
}

/* Renewal is early: while the old one lives, its failure is nobody's trouble. */
static bool fall_back(ep_call *call, int64_t least_life)
{
	ep_bearer *kept = EG(exception) ? NULL : ep_worker_find_bearer(call->client);

	return kept && lives_for(kept, least_life) && ep_bearer_copy(&call->bearer, kept);
}

static bool obtain_issued(ep_call *call, const ep_grant_object *grant, bool renew, int64_t least_life)
{
	/* A call that has a bearer wants another one because that was refused; one that has none and wants a new one shall get it. */
	const ep_bearer *refused = renew && call->bearer.token.len ? &call->bearer : NULL;
	bool any = !renew || refused;

	if (any && (take_kept(call, least_life, refused) || take_cached(call, least_life, refused))) {
		return true;
	}
	return !EG(exception) && (request_new(call, grant) || (!renew && fall_back(call, least_life)));
}

bool ep_bearer_can_renew(const ep_call *call)
{
	return !call->fresh_bearer && ep_grant_object_from(call->client->grant)->kind != EP_GRANT_BEARER;
}

/* --- from the shop's own source */

static bool use_access_token(ep_call *call, const ep_access_token_object *token)
{
	if (!ep_bearer_set_token(&call->bearer, ep_text_of_str(token->token))) {
		call->failure = EP_FAILURE_MEMORY;
		return false;
	}
	call->bearer.has_end = token->has_end;
	call->bearer.end = token->expires.time.seconds;
	return true;
}

static bool use_string(ep_call *call, const zend_string *string)
{
	char breach[EP_RULE_BREACH_SIZE];

	if (!ep_text_keeps(ep_text_of_str(string), &ep_rule_token, breach)) {
		zend_value_error("The bearer returned by the callback of %s::callback() %s", ZSTR_VAL(ep_ce_grant->name), breach);
		return false;
	}
	if (!ep_bearer_set_token(&call->bearer, ep_text_of_str(string))) {
		call->failure = EP_FAILURE_MEMORY;
		return false;
	}
	return true;
}

static bool use_answer(ep_call *call, ep_grant_object *grant, zval *answer)
{
	ZVAL_DEREF(answer);
	if (Z_TYPE_P(answer) == IS_STRING) {
		return use_string(call, Z_STR_P(answer));
	}
	if (Z_TYPE_P(answer) != IS_OBJECT || Z_OBJCE_P(answer) != ep_ce_access_token) {
		zend_type_error("The callback of %s::callback() must return %s|string, %s returned", ZSTR_VAL(ep_ce_grant->name),
			ZSTR_VAL(ep_ce_access_token->name), zend_zval_type_name(answer));
		return false;
	}
	if (!ep_access_token_object_from(Z_OBJ_P(answer))->token) {
		zend_value_error("The %s returned by the callback of %s::callback() was not constructed", ZSTR_VAL(ep_ce_access_token->name), ZSTR_VAL(ep_ce_grant->name));
		return false;
	}
	if (ep_access_token_object_from(Z_OBJ_P(answer))->has_end) {
		grant->kept = Z_OBJ_P(answer);
		GC_ADDREF(grant->kept);
	}
	return use_access_token(call, ep_access_token_object_from(Z_OBJ_P(answer)));
}

static bool ask_callback(ep_call *call, ep_grant_object *grant, bool renew)
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
	obtained = use_answer(call, grant, &answer);
	zval_ptr_dtor(&answer);
	/* What hangs on the old one may have a destructor that uses the grant. */
	if (old) {
		OBJ_RELEASE(old);
	}
	return obtained && !EG(exception);
}

static bool obtain_from_callback(ep_call *call, ep_grant_object *grant, bool renew)
{
	if (!renew && grant->kept) {
		const ep_access_token_object *kept = ep_access_token_object_from(grant->kept);
		if (!ep_time_is_within(kept->expires.time, KEPT_LEAST_LIFE_SECONDS, ep_now())) {
			return use_access_token(call, kept);
		}
	}
	return ask_callback(call, grant, renew);
}

bool ep_bearer_obtain(ep_call *call, bool renew, int64_t least_life)
{
	ep_grant_object *grant = ep_grant_object_from(call->client->grant);

	switch (grant->kind) {
		case EP_GRANT_CALLBACK:
			return obtain_from_callback(call, grant, renew);
		case EP_GRANT_BEARER:
			if (renew) {
				zend_throw_error(ep_ce_error, "A bearer of %s::bearer() never changes, so it cannot be renewed", ZSTR_VAL(ep_ce_grant->name));
				return false;
			}
			return use_string(call, grant->secret);
		default:
			return obtain_issued(call, grant, renew, least_life);
	}
}
