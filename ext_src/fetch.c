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

static bool send_login(ep_call *call, const ep_login *login)
{
	ep_request_free(&call->request);
	if (!ep_request_tokens(&call->request, &call->client->settings, ep_buffer_text(&call->bearer.token), login)) {
		call->failure = EP_FAILURE_MEMORY;
		return false;
	}
	return ep_call_send(call);
}

/* Once a call, and not a further attempt of the login: its tally goes on afterwards. */
static bool renew_refused_bearer(ep_call *call)
{
	ep_tally tally = call->tally;

	if (!call->bearer_refused || EG(exception) || !ep_bearer_obtain(call, true, 0)) {
		return false;
	}
	call->tally = tally;
	call->can_renew = false;
	return true;
}

bool ep_fetch_page(ep_call *call, const ep_login *login)
{
	ep_page_free(&call->page);
	if (!call->bearer.token.len && !ep_fetch_bearer(call, false, 0)) {
		return false;
	}
	ep_call_begin_operation(call, ep_bearer_can_renew(call));
	if (!send_login(call, login) && !(renew_refused_bearer(call) && send_login(call, login))) {
		return give_up(call);
	}
	if (!ep_reply_read_page(ep_buffer_text(&call->attempt.reply), &call->page, call->problem)) {
		call->failure = EP_FAILURE_PROTOCOL;
		return give_up(call);
	}
	return true;
}
