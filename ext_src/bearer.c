/* Which bearer a call uses: the client's last one, or a new one from the grant. */

#include "ep_private.h"

#include "ext/random/php_random.h"

/* An AccessToken of a callback is kept until this long before its end. */
enum { KEPT_LEAST_LIFE_SECONDS = 60 };

void ep_bearer_free(ep_bearer *bearer)
{
	ep_buffer_free(&bearer->token);
	*bearer = (ep_bearer){ .token = bearer->token };
}

static bool set_token(ep_bearer *bearer, ep_text token)
{
	ep_bearer_free(bearer);
	ep_buffer_init(&bearer->token, EP_MAX_TOKEN);
	ep_buffer_append(&bearer->token, token);
	return !bearer->token.failed;
}

static bool copy(ep_bearer *to, const ep_bearer *from)
{
	if (!set_token(to, ep_buffer_text(&from->token))) {
		return false;
	}
	to->has_end = from->has_end;
	to->end = from->end;
	to->renew_from = from->renew_from;
	return true;
}

static bool lives_for(const ep_bearer *bearer, int64_t seconds)
{
	return bearer->token.len && (!bearer->has_end || bearer->end - ep_now().seconds > seconds);
}

/* Somewhere in the last 5 to 10 % of the life, so that a shop's workers do not come all at once. */
static int64_t choose_renewal(int64_t now, int64_t end)
{
	zend_long per_mille;

	if (php_random_int_silent(50, 100, &per_mille) == FAILURE) {
		per_mille = 100;
	}
	return end - (end - now) * per_mille / 1000;
}

/* The local clock and `expires_in`, so that a clock which differs from the service's does no harm. */
static void set_life(ep_bearer *bearer, const ep_bearer_reply *reply)
{
	int64_t now = ep_now().seconds, end;

	if (reply->expires_in.known) {
		end = reply->expires_in.value > EP_LAST_SECOND - now ? EP_LAST_SECOND : now + reply->expires_in.value;
	} else if (reply->expires.known) {
		end = reply->expires.value;
	} else {
		return;
	}
	bearer->has_end = true;
	bearer->end = end < 0 ? 0 : MIN(end, EP_LAST_SECOND);
	bearer->renew_from = choose_renewal(now, bearer->end);
}

/* --- from the service */

static bool request_new(ep_call *call, const ep_grant_object *grant)
{
	ep_text secret = grant->secret ? ep_text_of_str(grant->secret) : (ep_text){ NULL, 0 };
	ep_bearer *kept = &call->client->bearer;

	ep_request_free(&call->request);
	if (!ep_request_bearer(&call->request, &call->client->settings, ep_text_of_str(grant->client_id), secret)) {
		call->failure = EP_FAILURE_MEMORY;
		return false;
	}
	if (!ep_call_send(call)) {
		return false;
	}
	if (!ep_reply_read_bearer(ep_buffer_text(&call->attempt.reply), &call->bearer_reply, call->problem)) {
		call->failure = EP_FAILURE_PROTOCOL;
		return false;
	}
	if (!set_token(kept, call->bearer_reply.token)) {
		call->failure = EP_FAILURE_MEMORY;
		return false;
	}
	set_life(kept, &call->bearer_reply);
	call->fresh_bearer = true;
	return copy(&call->bearer, kept);
}

static bool obtain_issued(ep_call *call, const ep_grant_object *grant, bool renew, int64_t least_life)
{
	ep_bearer *kept = &call->client->bearer;
	bool usable = !renew && lives_for(kept, least_life);

	if (usable && (!kept->has_end || ep_now().seconds < kept->renew_from)) {
		return copy(&call->bearer, kept);
	}
	if (request_new(call, grant)) {
		return true;
	}
	/* Renewal is early: while the old one lives, its failure is nobody's trouble. */
	return usable && !EG(exception) && copy(&call->bearer, kept);
}

/* --- from the shop's own source */

static bool use_access_token(ep_call *call, const ep_access_token_object *token)
{
	if (!token->token || !set_token(&call->bearer, ep_text_of_str(token->token))) {
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
	if (!set_token(&call->bearer, ep_text_of_str(string))) {
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
	if (ep_access_token_object_from(Z_OBJ_P(answer))->has_end) {
		grant->kept = Z_OBJ_P(answer);
		GC_ADDREF(grant->kept);
	}
	return use_access_token(call, ep_access_token_object_from(Z_OBJ_P(answer)));
}

static bool ask_callback(ep_call *call, ep_grant_object *grant, bool renew)
{
	zend_fcall_info callback = grant->callback;
	zend_fcall_info_cache cache = grant->callback_cache;
	zval argument, answer;
	bool obtained;

	ZVAL_BOOL(&argument, renew);
	ZVAL_UNDEF(&answer);
	callback.params = &argument;
	callback.param_count = 1;
	callback.retval = &answer;
	if (zend_call_function(&callback, cache.function_handler ? &cache : NULL) == FAILURE || EG(exception)) {
		zval_ptr_dtor(&answer);
		return false;
	}
	if (grant->kept) {
		OBJ_RELEASE(grant->kept);
		grant->kept = NULL;
	}
	call->fresh_bearer = renew;
	obtained = use_answer(call, grant, &answer);
	zval_ptr_dtor(&answer);
	return obtained;
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
