/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* What the methods want of the service: a bearer, a page of the roster, lists of profiles. */

#include "call.h"

/* Throws what the last send came to, unless an exception is under way. */
static bool fetch_give_up(ep_call *call)
{
	if (!EG(exception)) {
		ep_throw_failure(call);
	}
	return false;
}

bool ep_fetch_bearer(ep_call *call, bool renew, int64_t min_life)
{
	return ep_bearer_obtain(call, renew, min_life) || fetch_give_up(call);
}

static bool fetch_build_request(ep_call *call, const ep_request_spec *spec)
{
	ep_request_free(&call->request);
	if (!ep_request_build(&call->request, &call->client->settings, ep_buffer_text(&call->bearer.token), spec)) {
		call->failure = EP_FAILURE_MEMORY;
		return false;
	}
	return true;
}

static bool fetch_send_request(ep_call *call, const ep_request_spec *spec)
{
	return fetch_build_request(call, spec) && ep_call_send(call);
}

/* Gets another bearer, once a call, if the one that was sent was refused. The attempts at that are not counted as the request's,
   whose own count goes on afterwards. The observer is told of the refusal when it is known whether the request is sent again. */
static bool fetch_renew_refused_bearer(ep_call *call)
{
	ep_attempt_stats stats = call->stats;
	zend_object *transfer;
	bool renewed;

	if (!call->bearer_refused || EG(exception)) {
		return false;
	}
	transfer = ep_transfer_prepare(call);
	/* One of the secrets is the refused bearer, which is freed by what follows. */
	call->request.secret_count = 0;
	renewed = ep_bearer_obtain(call, true, 0);
	if (!ep_transfer_report_prepared(call, transfer, renewed && ep_call_has_time_left(call) ? 0 : -1) || !renewed) {
		return false;
	}
	call->stats = stats;
	call->stats.retry.can_renew = false;
	return true;
}

/* Obtains the bearer where the call has none, and begins to count the attempts at the request. */
static bool fetch_prepare(ep_call *call)
{
	if (!call->bearer.token.len && !ep_bearer_obtain(call, false, 0)) {
		return false;
	}
	ep_call_begin_request_scope(call, call->client->settings.max_retries, ep_bearer_can_renew(call));
	return true;
}

/* Gets a good answer to a request that carries the bearer, and that may be under way already. Throws nothing. */
static bool fetch_get_answer(ep_call *call, const ep_request_spec *spec)
{
	bool answered;

	if (ep_call_is_under_way(call)) {
		answered = ep_call_send(call);
	} else {
		answered = fetch_prepare(call) && fetch_send_request(call, spec);
	}
	return answered || (fetch_renew_refused_bearer(call) && fetch_send_request(call, spec));
}

bool ep_fetch_refuse_reply(ep_call *call)
{
	if (*call->protocol_error) {
		call->failure = EP_FAILURE_PROTOCOL;
	} else {
		call->failure = ep_failure_of_lost_answer(&call->request);
		snprintf(call->protocol_error, sizeof(call->protocol_error), "memory ran out while the reply was read");
	}
	return false;
}

static ep_request_spec fetch_spec_of_login(const ep_login *login)
{
	return (ep_request_spec){ .kind = EP_REQUEST_TOKENS, .login = *login };
}

static bool fetch_read_page(ep_call *call)
{
	bool good = ep_reply_read_page(ep_buffer_text(&call->attempt.reply), &call->page, call->protocol_error);

	ep_buffer_free(&call->attempt.reply);
	return good || ep_fetch_refuse_reply(call);
}

bool ep_try_fetch_page(ep_call *call, const ep_login *login)
{
	ep_request_spec spec = fetch_spec_of_login(login);

	ep_page_free(&call->page);
	return fetch_get_answer(call, &spec) && fetch_read_page(call);
}

bool ep_fetch_page(ep_call *call, const ep_login *login)
{
	return ep_try_fetch_page(call, login) || fetch_give_up(call);
}

static bool fetch_prefetch_page(ep_call *call, const ep_login *login)
{
	ep_request_spec spec = fetch_spec_of_login(login);

	return fetch_build_request(call, &spec) && ep_call_prefetch(call);
}

bool ep_fetch_page_begin(ep_call *call, const ep_login *login)
{
	return (fetch_prepare(call) && fetch_prefetch_page(call, login)) || fetch_give_up(call);
}

bool ep_try_prefetch_page(ep_call *call, const ep_login *login, const ep_call *lead, bool once)
{
	call->fresh_bearer = lead->fresh_bearer;
	ep_call_begin_request_scope(call, once ? 0 : call->client->settings.max_retries, !once && ep_bearer_can_renew(call));
	return ep_bearer_copy(&call->bearer, &lead->bearer) && fetch_prefetch_page(call, login);
}

static bool fetch_read_resources(ep_call *call, const ep_discovery *discovery)
{
	bool good = ep_reply_read_resources(
		ep_buffer_text(&call->attempt.reply), discovery->resource, &call->resources, call->protocol_error);

	ep_buffer_free(&call->attempt.reply);
	return good || ep_fetch_refuse_reply(call);
}

bool ep_fetch_resources(ep_call *call, const ep_discovery *discovery)
{
	ep_request_spec spec = { .kind = EP_REQUEST_DISCOVERY, .discovery = *discovery };

	ep_resources_free(&call->resources);
	return (fetch_get_answer(call, &spec) && fetch_read_resources(call, discovery)) || fetch_give_up(call);
}

bool ep_fetch_one_time_password(ep_call *call, const ep_one_time_password_params *params)
{
	ep_request_spec spec = { .kind = EP_REQUEST_ONE_TIME_PASSWORD, .one_time_password = *params };

	return fetch_get_answer(call, &spec) || fetch_give_up(call);
}
