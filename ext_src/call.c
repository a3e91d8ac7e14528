/*
 * One method call, from bearer to answer.
 *
 * Every loop in which PHP code can run stands here: between two steps of an exchange nothing of libcurl or of the core is on the stack, so
 * that a signal handler may throw or exit, and a fatal error may jump out.
 */

#include "ep_private.h"

#include "zend_interfaces.h"
#if PHP_VERSION_ID >= 80300
# include "zend_hrtime.h"
# define monotonic_now zend_hrtime
#else
# include "ext/standard/hrtime.h"
# define monotonic_now php_hrtime_current
#endif

/* How long an exchange may keep an interrupt waiting. */
enum { SLICE_MS = 100 };

static const uint64_t NS_PER_MS = 1000000;

ep_call *ep_call_begin(ep_client_object *client)
{
	ep_call *call = pecalloc(1, sizeof(*call), true);

	call->client = client;
	call->started = monotonic_now();
	ep_buffer_init(&call->bearer.token, EP_MAX_TOKEN);
	call->next = EP_G(calls);
	if (call->next) {
		call->next->previous = call;
	}
	EP_G(calls) = call;
	return call;
}

static void free_replies(ep_call *call)
{
	ep_page_free(&call->page);
	ep_bearer_reply_free(&call->bearer_reply);
	ep_errors_free(&call->errors);
}

/* No Zend call here: it also runs when the request has been torn down. */
void ep_call_end(ep_call *call)
{
	if (call->previous) {
		call->previous->next = call->next;
	} else {
		EP_G(calls) = call->next;
	}
	if (call->next) {
		call->next->previous = call->previous;
	}
	ep_attempt_abandon(&call->attempt);
	free_replies(call);
	ep_request_free(&call->request);
	ep_bearer_free(&call->bearer);
	pefree(call, true);
}

void ep_calls_free(void)
{
	while (EP_G(calls)) {
		ep_call_end(EP_G(calls));
	}
}

double ep_call_elapsed(const ep_call *call)
{
	return (double)(monotonic_now() - call->started) / 1e9;
}

static int64_t ms_left(const ep_call *call)
{
	return call->client->settings.timeout_ms - (int64_t)((monotonic_now() - call->started) / NS_PER_MS);
}

/* Serves what the engine would serve between two opcodes. False: leave the call. */
static bool serve_interrupts(void)
{
	if (!zend_atomic_bool_load_ex(&EG(vm_interrupt))) {
		return true;
	}
	if (zend_atomic_bool_load_ex(&EG(timed_out))) {
		zend_timeout();
	}
	if (zend_interrupt_function) {
		zend_atomic_bool_store_ex(&EG(vm_interrupt), false);
		zend_interrupt_function(EG(current_execute_data));
		/* The engine has interrupts of its own behind the same flag, such as a memory limit that waits to be reported. */
		zend_atomic_bool_store_ex(&EG(vm_interrupt), true);
	}
	return EG(exception) == NULL;
}

static bool fail(ep_call *call, ep_failure_kind failure)
{
	call->failure = failure;
	return false;
}

/* Runs the exchange to its end. False: `failure`, or an exception, says why there is none. */
static bool exchange(ep_call *call)
{
	ep_client_object *client = call->client;
	int64_t timeout_ms = ms_left(call);
	ep_connection *connection;

	if (timeout_ms <= 0) {
		call->attempt.code = CURLE_OPERATION_TIMEDOUT;
		return fail(call, EP_FAILURE_TIMEOUT);
	}
	connection = ep_pool_borrow(&client->pool);
	if (!connection) {
		return fail(call, EP_FAILURE_MEMORY);
	}
	call->attempts++;
	if (!ep_attempt_begin(&call->attempt, connection, &call->request, &client->settings, timeout_ms)) {
		ep_attempt_abandon(&call->attempt);
		return fail(call, EP_FAILURE_MEMORY);
	}
	while (ep_attempt_step(&call->attempt, SLICE_MS)) {
		if (!serve_interrupts()) {
			ep_attempt_abandon(&call->attempt);
			return false;
		}
	}
	ep_pool_return(&client->pool, ep_attempt_finish(&call->attempt));
	call->sent |= call->attempt.sent;
	return true;
}

bool ep_call_send(ep_call *call)
{
	ep_attempt_abandon(&call->attempt);
	ep_errors_free(&call->errors);
	call->failure = EP_FAILURE_NONE;
	call->attempts = 0;
	call->sent = false;
	*call->problem = '\0';
	if (!exchange(call)) {
		return false;
	}
	if (call->attempt.code != CURLE_OK) {
		return fail(call, ep_failure_of_exchange(&call->attempt));
	}
	if (!ep_request_is_success(&call->request, call->attempt.status)) {
		ep_reply_read_errors(ep_buffer_text(&call->attempt.reply), &call->errors);
		return fail(call, ep_failure_of_status(&call->request, call->attempt.status, &call->errors, call->fresh_bearer));
	}
	return true;
}

/* Throws what the last send came to, unless an exception is under way. */
static bool give_up(ep_call *call)
{
	if (!EG(exception)) {
		ep_throw_failure(call);
	}
	return false;
}

bool ep_call_fetch_bearer(ep_call *call, bool renew, int64_t least_life)
{
	return ep_bearer_obtain(call, renew, least_life) || give_up(call);
}

bool ep_call_fetch_page(ep_call *call, const ep_login *login)
{
	ep_settings *settings = &call->client->settings;

	ep_page_free(&call->page);
	if (!call->bearer.token.len && !ep_call_fetch_bearer(call, false, 0)) {
		return false;
	}
	ep_request_free(&call->request);
	if (!ep_request_tokens(&call->request, settings, ep_buffer_text(&call->bearer.token), login)) {
		call->failure = EP_FAILURE_MEMORY;
		return give_up(call);
	}
	if (!ep_call_send(call)) {
		return give_up(call);
	}
	if (!ep_reply_read_page(ep_buffer_text(&call->attempt.reply), &call->page, call->problem)) {
		call->failure = EP_FAILURE_PROTOCOL;
		return give_up(call);
	}
	return true;
}
