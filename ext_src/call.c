/*
 * One method call: what it owns, and the sending of its requests.
 *
 * Every loop in which PHP code can run stands here: between two steps of an attempt nothing of libcurl or of the core is on
 * the stack, so that a signal handler may throw or exit, and a fatal error may jump out.
 */

#include "call.h"

#ifdef PHP_WIN32
# include "win32/time.h"
#else
# include <unistd.h>
#endif

/* How long one step may wait for the network before interrupts are served. Less while pages are asked for ahead, whose
   sockets it does not watch. */
enum {
	SLICE_MS = 100,
	SLICE_PREFETCH_MS = 10,
};

ep_call *ep_call_begin(ep_client_object *client, const char *method_name)
{
	ep_call *call = pecalloc(1, sizeof(*call), true);

	call->client = client;
	call->method_name = method_name;
	call->started = ep_php_platform.now();
	call->deadline = call->started + client->settings.timeout_ms;
	ep_buffer_init(&call->bearer.token, EP_MAX_TOKEN);
	ep_buffer_init(&call->text, EP_MAX_REQUEST);
	call->next = EP_G(calls);
	if (call->next) {
		call->next->previous = call;
	}
	EP_G(calls) = call;
	return call;
}

static void call_free_replies(ep_call *call)
{
	ep_page_free(&call->page);
	ep_resources_free(&call->resources);
	ep_cursor_free(&call->cursor);
	ep_bearer_reply_free(&call->bearer_reply);
	ep_errors_free(&call->errors);
}

/* No Zend call here: it also runs when the request has been torn down, and its objects with it. */
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
	call_free_replies(call);
	ep_request_free(&call->request);
	ep_bearer_free(&call->bearer);
	ep_bearer_free(&call->cached_bearer);
	ep_buffer_free(&call->text);
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
	return (double)(ep_php_platform.now() - call->started) / 1000.0;
}

static int64_t call_ms_left(const ep_call *call)
{
	return call->deadline - ep_php_platform.now();
}

bool ep_call_has_time_left(const ep_call *call)
{
	return call_ms_left(call) > 0;
}

void ep_call_shorten_deadline(ep_call *call, int share)
{
	call->deadline -= call_ms_left(call) * (share - 1) / share;
}

/* Serves what the engine would serve between two opcodes. False: leave the call. */
static bool call_serve_interrupts(void)
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

static bool call_fail(ep_call *call, ep_failure_kind failure)
{
	call->failure = failure;
	return false;
}

/* A signal handler has forked: the parent reads the answer, and the child never knows it. */
static bool call_fail_in_child(ep_call *call)
{
	ep_attempt_abandon(&call->attempt);
	call->inherited = true;
	call->attempt.code = CURLE_RECV_ERROR;
	call->stats.sent = true;
	return call_fail(
		call, call->request.credential == EP_CREDENTIAL_SINGLE_USE ? EP_FAILURE_OUTCOME_UNKNOWN : EP_FAILURE_CONNECTION);
}

static void call_pump_prefetches(const ep_call *call)
{
	for (ep_call *next_prefetch = call->next_prefetch; next_prefetch; next_prefetch = next_prefetch->next_prefetch) {
		if (ep_call_is_under_way(next_prefetch)) {
			ep_attempt_pump(&next_prefetch->attempt);
		}
	}
}

/* The service is not to be pressed by what has gone out beside a request that must wait. */
static void call_abandon_prefetches(ep_call *call)
{
	for (ep_call *next_prefetch = call->next_prefetch; next_prefetch; next_prefetch = next_prefetch->next_prefetch) {
		ep_attempt_abandon(&next_prefetch->attempt);
	}
	call->next_prefetch = NULL;
}

/* --- where an answer comes from */

static bool call_begin_with_libcurl(ep_call *call, int64_t timeout_ms)
{
	const ep_settings *settings = &call->client->settings;
	ep_connection *connection = ep_pool_borrow(ep_worker_pool(), &settings->identity);

	if (!connection) {
		return call_fail(call, EP_FAILURE_MEMORY);
	}
	if (!ep_attempt_begin(&call->attempt, connection, &call->request, settings, timeout_ms)) {
		ep_attempt_abandon(&call->attempt);
		return call_fail(call, EP_FAILURE_MEMORY);
	}
	return true;
}

/* Waits until the attempt is over. */
static bool call_await_libcurl(ep_call *call)
{
	while (ep_attempt_step(&call->attempt, call->next_prefetch ? SLICE_PREFETCH_MS : SLICE_MS)) {
		if (!call_serve_interrupts()) {
			ep_attempt_abandon(&call->attempt);
			return false;
		}
		if (ep_attempt_is_inherited(&call->attempt)) {
			return call_fail_in_child(call);
		}
		call_pump_prefetches(call);
	}
	ep_attempt_finish(&call->attempt);
	return true;
}

/* Where the system's directory of certificates does not know an issuer, its file may: nothing has been sent yet, so that
   this is the same attempt and counts once. */
static bool call_repeat_with_other_trust(ep_call *call)
{
	ep_trust_memory *memory = &ep_worker_pool()->trust_memory;
	const ep_settings *settings = &call->client->settings;
	int64_t timeout_ms = call_ms_left(call);

	if (timeout_ms <= 0 || !ep_trust_switch(memory, settings, &call->attempt)) {
		return true;
	}
	if (!call_begin_with_libcurl(call, timeout_ms) || !call_await_libcurl(call)) {
		return false;
	}
	/* Neither serves: back to the one that is asked first. */
	ep_trust_switch(memory, settings, &call->attempt);
	return true;
}

static bool call_finish_with_libcurl(ep_call *call)
{
	return call_await_libcurl(call) && call_repeat_with_other_trust(call);
}

/* A transport has brought the answer by the time that it returns. */
static bool call_finish_with_transport(ep_call *call)
{
	(void)call;
	return true;
}

/* Both functions are false where `failure`, or an exception, says why there was no attempt. */
typedef struct answer_source {
	bool (*begin)(ep_call *call, int64_t timeout_ms);
	bool (*finish)(ep_call *call);
	bool is_network; /* it is waited for before it is asked again, and its peer has a budget of retries */
} answer_source;

static const answer_source by_libcurl = { call_begin_with_libcurl, call_finish_with_libcurl, true };
static const answer_source by_transport = { ep_transport_attempt, call_finish_with_transport, false };

static const answer_source *call_source(const ep_call *call)
{
	return ep_callable_is_set(&call->client->transport) ? &by_transport : &by_libcurl;
}

int ep_call_max_concurrency(const ep_call *call)
{
	return call_source(call)->is_network ? INT_MAX : 1;
}

static bool call_begin_attempt(ep_call *call)
{
	int64_t timeout_ms = call_ms_left(call);

	ep_attempt_abandon(&call->attempt);
	if (timeout_ms <= 0) {
		call->attempt.code = CURLE_OPERATION_TIMEDOUT;
		return call_fail(call, EP_FAILURE_TIMEOUT);
	}
	call->stats.attempts++;
	return call_source(call)->begin(call, timeout_ms);
}

/* False: as for answer_source. */
static bool call_make_attempt(ep_call *call)
{
	if (!ep_call_is_under_way(call) && !call_begin_attempt(call)) {
		return false;
	}
	if (!call_source(call)->finish(call)) {
		return false;
	}
	call->stats.sent |= call->attempt.sent;
	return true;
}

/* --- what an attempt comes to */

/* Says with which status a proxy refused the tunnel, and not in which words: they may quote its credentials. */
static void call_name_proxy_answer(ep_call *call)
{
	long status = call->attempt.proxy_status;

	if (status && status / 100 != 2) {
		snprintf(call->protocol_error, sizeof(call->protocol_error), "the proxy answered CONNECT with status %ld%s", status,
			status == 407 ? ": the credentials in its URL are missing or wrong" : "");
	}
}

/* What the last attempt means. False: `failure` says it. */
static bool call_evaluate_attempt(ep_call *call)
{
	if (call->attempt.too_large) {
		snprintf(call->protocol_error, sizeof(call->protocol_error),
			"the reply is longer than %d MiB, or its headers than %d KiB", EP_MAX_REPLY / (1024 * 1024),
			EP_MAX_REPLY_HEADERS / 1024);
	}
	if (call->attempt.code != CURLE_OK) {
		call_name_proxy_answer(call);
		return call_fail(call, ep_failure_of_attempt(&call->attempt));
	}
	if (!ep_request_is_success(&call->request, call->attempt.status)) {
		ep_reply_read_errors(ep_buffer_text(&call->attempt.reply), &call->errors);
		return call_fail(call, ep_failure_of_status(&call->request, call->attempt.status, &call->errors, call->fresh_bearer));
	}
	if (call_source(call)->is_network) {
		ep_retry_budget_reward(ep_worker_pool(), &call->client->settings.identity);
	}
	return true;
}

static bool call_wait_for(int64_t ms)
{
	int64_t end = ep_php_platform.now() + ms, left;

	while ((left = end - ep_php_platform.now()) > 0) {
		usleep((unsigned)MIN(left, SLICE_MS) * 1000);
		if (!call_serve_interrupts()) {
			return false;
		}
	}
	return true;
}

bool ep_call_wait_until(const ep_call *call, int64_t time)
{
	int64_t ms = time - ep_php_platform.now();

	return ms >= call_ms_left(call) || call_wait_for(ms);
}

void ep_call_begin_request_scope(ep_call *call, int max_retries, bool can_renew)
{
	call->stats = (ep_attempt_stats){ .retry = { .max = max_retries, .can_renew = can_renew } };
}

bool ep_call_prefetch(ep_call *call)
{
	if (!call_begin_attempt(call)) {
		return false;
	}
	ep_attempt_pump(&call->attempt);
	return true;
}

/* Not in a child that was forked meanwhile: what is under way is its parent's. */
bool ep_call_is_under_way(const ep_call *call)
{
	return call->attempt.connection && !ep_attempt_is_inherited(&call->attempt);
}

bool ep_call_send(ep_call *call)
{
	const ep_identity *identity = &call->client->settings.identity;
	bool is_network = call_source(call)->is_network;
	int64_t wait_ms = 0;
	ep_next next;

	ep_errors_free(&call->errors);
	call->failure = EP_FAILURE_NONE;
	call->bearer_refused = false;
	*call->protocol_error = '\0';
	do {
		if ((is_network && !call_wait_for(wait_ms)) || !call_make_attempt(call)) {
			return false;
		}
		next = ep_retry_decide(&call->stats.retry, &call->attempt, &ep_php_platform, is_network ? ep_worker_pool() : NULL,
			identity, call_ms_left(call), &wait_ms);
		if (next != EP_NEXT_STOP) {
			call_abandon_prefetches(call);
		}
		/* A refused bearer is reported by those who try to renew it, since they know whether the request is sent again. */
		if (next != EP_NEXT_RENEW && !ep_transfer_report(call, next == EP_NEXT_STOP ? -1 : wait_ms)) {
			return false;
		}
	} while (next == EP_NEXT_AGAIN);
	call->bearer_refused = next == EP_NEXT_RENEW;
	return call_evaluate_attempt(call);
}
