/* What the methods want of the service: a bearer, a page of the roster. What fails is thrown. */

#include "ep_private.h"

/* Throws what the last send came to, unless an exception is under way. */
static bool give_up(ep_call *call)
{
	if (!EG(exception)) {
		ep_throw_failure(call);
	}
	return false;
}

bool ep_fetch_bearer(ep_call *call, bool renew, int64_t least_life)
{
	return ep_bearer_obtain(call, renew, least_life) || give_up(call);
}

/* Makes the call's request of what is wished for, with the call's bearer. False: memory ran out. */
typedef bool (*request_builder)(ep_request *request, const ep_settings *settings, ep_text bearer, const void *wish);

static bool build_wish(ep_call *call, request_builder build, const void *wish)
{
	ep_request_free(&call->request);
	if (!build(&call->request, &call->client->settings, ep_buffer_text(&call->bearer.token), wish)) {
		call->failure = EP_FAILURE_MEMORY;
		return false;
	}
	return true;
}

static bool send_wish(ep_call *call, request_builder build, const void *wish)
{
	return build_wish(call, build, wish) && ep_call_send(call);
}

/* Done once a call. It is no further attempt of the operation, whose tally goes on afterwards. The observer is told of the refusal when it is
   known whether the request is sent again. */
static bool renew_refused_bearer(ep_call *call)
{
	ep_tally tally = call->tally;
	zend_object *transfer;
	bool renewed;

	if (!call->bearer_refused || EG(exception)) {
		return false;
	}
	transfer = ep_transfer_hold(call);
	/* They point to the refused bearer too, which is freed now. */
	call->request.secret_count = 0;
	renewed = ep_bearer_obtain(call, true, 0);
	if (!ep_transfer_report_held(call, transfer, renewed && ep_call_has_time_left(call) ? 0 : -1) || !renewed) {
		return false;
	}
	call->tally = tally;
	call->tally.retry.can_renew = false;
	return true;
}

static bool begin(ep_call *call)
{
	if (!call->bearer.token.len && !ep_bearer_obtain(call, false, 0)) {
		return false;
	}
	ep_call_begin_operation(call, ep_bearer_can_renew(call));
	return true;
}

/* A good answer to a request that carries the bearer. What fails is not thrown. */
static bool try_to_fetch(ep_call *call, request_builder build, const void *wish)
{
	if (ep_call_is_under_way(call) ? ep_call_send(call) : begin(call) && send_wish(call, build, wish)) {
		return true;
	}
	return renew_refused_bearer(call) && send_wish(call, build, wish);
}

/* A reply that is not the API's; its problem is told. */
static bool refuse_reply(ep_call *call)
{
	call->failure = EP_FAILURE_PROTOCOL;
	return false;
}

static bool build_login(ep_request *request, const ep_settings *settings, ep_text bearer, const void *wish)
{
	return ep_request_tokens(request, settings, bearer, wish);
}

static bool read_page(ep_call *call)
{
	bool good = ep_reply_read_page(ep_buffer_text(&call->attempt.reply), &call->page, call->problem);

	ep_buffer_free(&call->attempt.reply);
	return good || refuse_reply(call);
}

bool ep_fetch_page_silently(ep_call *call, const ep_login *login)
{
	ep_page_free(&call->page);
	return try_to_fetch(call, build_login, login) && read_page(call);
}

bool ep_fetch_page(ep_call *call, const ep_login *login)
{
	return ep_fetch_page_silently(call, login) || give_up(call);
}

static bool send_page_ahead(ep_call *call, const ep_login *login)
{
	return build_wish(call, build_login, login) && ep_call_send_ahead(call);
}

bool ep_fetch_page_ahead(ep_call *call, const ep_login *login)
{
	return (begin(call) && send_page_ahead(call, login)) || give_up(call);
}

bool ep_fetch_page_beside(ep_call *call, const ep_login *login, const ep_call *first)
{
	call->fresh_bearer = first->fresh_bearer;
	return ep_bearer_copy(&call->bearer, &first->bearer) && send_page_ahead(call, login);
}

static bool build_discovery(ep_request *request, const ep_settings *settings, ep_text bearer, const void *wish)
{
	return ep_request_discovery(request, settings, bearer, wish);
}

static bool read_resources(ep_call *call, const ep_discovery *discovery)
{
	bool good = ep_reply_read_resources(ep_buffer_text(&call->attempt.reply), discovery->resource, &call->resources, call->problem);

	ep_buffer_free(&call->attempt.reply);
	return good || refuse_reply(call);
}

bool ep_fetch_resources(ep_call *call, const ep_discovery *discovery)
{
	ep_resources_free(&call->resources);
	return (try_to_fetch(call, build_discovery, discovery) && read_resources(call, discovery)) || give_up(call);
}

static bool build_one_time_password(ep_request *request, const ep_settings *settings, ep_text bearer, const void *wish)
{
	return ep_request_one_time_password(request, settings, bearer, wish);
}

bool ep_fetch_one_time_password(ep_call *call, const ep_one_time_password_wish *wish)
{
	return try_to_fetch(call, build_one_time_password, wish) || give_up(call);
}
