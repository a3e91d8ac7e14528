/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/*
 * One method call: what it owns, and the sending of its requests, alone or together with those of other calls.
 *
 * Every loop in which PHP code can run stands here: while it runs nothing of libcurl or of the core is on the stack, so that a
 * signal handler may throw or exit, and a fatal error may jump out.
 */

#include "call.h"

#ifdef PHP_WIN32
# include "win32/time.h"
#else
# include <unistd.h>
#endif

enum {
	SLICE_MS = 100,      /* how long to wait before interrupts are served */
	LAST_MOMENT_MS = 10, /* of a call: what would begin in it is not begun */
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

/* What begins in the last moment ends without an answer, and then nobody knows what became of it. A short call has a tenth of
   its time for that. */
static int64_t call_last_moment_ms(const ep_call *call)
{
	return MIN(LAST_MOMENT_MS, (call->deadline - call->started) / 10);
}

bool ep_call_has_time_left(const ep_call *call)
{
	return call_ms_left(call) > call_last_moment_ms(call);
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

void ep_call_fail_in_child(ep_call *call)
{
	ep_attempt_abandon(&call->attempt);
	call->inherited = true;
	call->attempt.code = CURLE_RECV_ERROR;
	call->stats.sent = true;
	call->failure = ep_request_outcome_matters(&call->request) ? EP_FAILURE_OUTCOME_UNKNOWN : EP_FAILURE_CONNECTION;
	call->state = EP_CALL_DECIDED;
}

/* A service that has just failed, or has asked for time, is not to be pressed by requests that are not needed yet. */
static void call_abandon_prefetches(ep_call *call)
{
	ep_call **link = &call->next_concurrent;

	while (*link) {
		ep_call *other = *link;
		if (other->is_prefetch) {
			ep_attempt_abandon(&other->attempt);
			*link = other->next_concurrent;
		} else {
			link = &other->next_concurrent;
		}
	}
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

static bool call_advance_with_libcurl(ep_call *call)
{
	return ep_attempt_advance(&call->attempt);
}

/* Where the system's directory of certificates does not know an issuer, its file may: nothing has been sent yet, so that
   what begins here is the same attempt, and counts once. False: it does not begin. */
static bool call_begin_with_other_trust(ep_call *call)
{
	ep_trust_memory *memory = &ep_worker_pool()->trust_memory;
	const ep_settings *settings = &call->client->settings;
	int64_t timeout_ms = call_ms_left(call);

	if (call->trust_fell_back) {
		/* Where neither serves, the next attempt begins with the first one again. */
		ep_trust_fall_back(memory, settings, &call->attempt);
		return false;
	}
	call->trust_fell_back = timeout_ms > call_last_moment_ms(call) && ep_trust_fall_back(memory, settings, &call->attempt);
	if (!call->trust_fell_back || call_begin_with_libcurl(call, timeout_ms)) {
		return call->trust_fell_back;
	}
	ep_attempt_prepare(&call->attempt, &call->request);
	call->attempt.code = CURLE_FAILED_INIT;
	return false;
}

static bool call_finish_with_libcurl(ep_call *call)
{
	ep_attempt_finish(&call->attempt);
	return !call_begin_with_other_trust(call);
}

/* A transport has brought the answer by the time that it returns. */
static bool call_advance_with_transport(ep_call *call)
{
	(void)call;
	return false;
}

static bool call_finish_with_transport(ep_call *call)
{
	(void)call;
	return true;
}

typedef struct answer_source {
	/* False: `failure`, or an exception, says why there is no attempt. */
	bool (*begin)(ep_call *call, int64_t timeout_ms);
	/* Goes on without waiting. True while there is more to do. */
	bool (*advance)(ep_call *call);
	/* False: the attempt has begun once more. */
	bool (*finish)(ep_call *call);
	/* The time before a further attempt is waited for, and the peer has a budget of retries. */
	bool is_network;
} answer_source;

static const answer_source by_libcurl = {
	.begin = call_begin_with_libcurl,
	.advance = call_advance_with_libcurl,
	.finish = call_finish_with_libcurl,
	.is_network = true,
};

static const answer_source by_transport = {
	.begin = ep_transport_attempt,
	.advance = call_advance_with_transport,
	.finish = call_finish_with_transport,
};

static const answer_source *call_source(const ep_call *call)
{
	return ep_callable_is_set(&call->client->transport) ? &by_transport : &by_libcurl;
}

int ep_call_max_concurrency(const ep_call *call)
{
	return call_source(call)->is_network ? INT_MAX : 1;
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

/* Says in `failure` what the last attempt means. */
static void call_evaluate_attempt(ep_call *call)
{
	if (call->attempt.too_large) {
		snprintf(call->protocol_error, sizeof(call->protocol_error),
			"the reply is longer than %zu MiB, or its headers than %d KiB", call->request.max_reply / ((size_t)1024 * 1024),
			EP_MAX_REPLY_HEADERS / 1024);
	} else if (call->attempt.head.malformed) {
		snprintf(call->protocol_error, sizeof(call->protocol_error),
			"a line of the reply's head is not valid HTTP, or leaves it open where the body ends");
	}
	if (call->attempt.line_too_long) {
		snprintf(call->protocol_error, sizeof(call->protocol_error),
			"a header of the reply is too long for libcurl, or memory ran out");
	}
	if (call->attempt.code != CURLE_OK) {
		call_name_proxy_answer(call);
		call->failure = ep_failure_of_attempt(&call->attempt);
	} else if (!ep_request_is_success(&call->request, call->attempt.status)) {
		ep_reply_read_errors(ep_buffer_text(&call->attempt.reply), &call->errors);
		call->failure = ep_failure_of_status(&call->request, call->attempt.status, &call->errors, call->fresh_bearer);
	} else if (call_source(call)->is_network && call->attempt.status < 300) {
		ep_retry_budget_reward(ep_worker_pool(), &call->client->settings.identity);
	}
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

/* --- one call's way from state to state */

void ep_call_begin_request_scope(ep_call *call, int max_retries, bool can_renew)
{
	call->stats = (ep_attempt_stats){ .retry = { .max = max_retries, .can_renew = can_renew } };
}

bool ep_call_is_under_way(const ep_call *call)
{
	return call->attempt.connection && !ep_attempt_is_inherited(&call->attempt);
}

void ep_call_start(ep_call *call)
{
	ep_errors_free(&call->errors);
	call->failure = EP_FAILURE_NONE;
	call->bearer_refused = false;
	*call->protocol_error = '\0';
	/* What may be repeated goes on in both processes when one forks between two attempts. */
	call->process = ep_request_outcome_matters(&call->request) ? ep_process_id() : 0;
	if (!ep_call_is_under_way(call)) {
		call->state = EP_CALL_WAITING;
		call->next_attempt_at = ep_php_platform.now();
	}
}

/* False: an exception is under way. */
static bool call_begin_attempt(ep_call *call)
{
	int64_t timeout_ms = call_ms_left(call);
	bool begun = false;

	ep_attempt_abandon(&call->attempt);
	call->trust_fell_back = false;
	if (timeout_ms > call_last_moment_ms(call)) {
		call->stats.attempts++;
		begun = call_source(call)->begin(call, timeout_ms);
	} else {
		call->attempt.code = CURLE_OPERATION_TIMEDOUT;
		call->failure = EP_FAILURE_TIMEOUT;
	}
	call->state = begun ? EP_CALL_UNDER_WAY : EP_CALL_DECIDED;
	return begun || call->failure != EP_FAILURE_NONE;
}

/* Decides whether the request is sent again. False: an exception is under way. */
static bool call_conclude_attempt(ep_call *call)
{
	bool is_network = call_source(call)->is_network;
	int64_t wait_ms;
	ep_next next;

	call->stats.sent |= call->attempt.sent;
	next = ep_retry_decide(&call->stats.retry, &call->attempt, &ep_php_platform, is_network ? ep_worker_pool() : NULL,
		&call->client->settings.identity, call_ms_left(call) - call_last_moment_ms(call));
	wait_ms = call->stats.retry.wait_ms;
	if (next != EP_NEXT_STOP) {
		call_abandon_prefetches(call);
	}
	call->state = next == EP_NEXT_AGAIN ? EP_CALL_WAITING : EP_CALL_DECIDED;
	/* A refused bearer is reported by those who try to renew it, since they know whether the request is sent again. */
	if (next != EP_NEXT_RENEW && !ep_transfer_report(call, next == EP_NEXT_STOP ? -1 : wait_ms)) {
		return false;
	}
	call->next_attempt_at = ep_php_platform.now() + (is_network ? wait_ms : 0);
	if (next != EP_NEXT_AGAIN) {
		call->bearer_refused = next == EP_NEXT_RENEW;
		call_evaluate_attempt(call);
	}
	return true;
}

/* Begins the next attempt if it is due, unless another process does. False: an exception is under way. */
static bool call_begin_due_attempt(ep_call *call)
{
	if (call->state != EP_CALL_DECIDED && call->process && call->process != ep_process_id()) {
		ep_call_fail_in_child(call);
	}
	if (call->state != EP_CALL_WAITING || call->next_attempt_at > ep_php_platform.now()) {
		return true;
	}
	if (!call_begin_attempt(call)) {
		return false;
	}
	if (call->state == EP_CALL_UNDER_WAY) {
		call_source(call)->advance(call);
	}
	return true;
}

/* Goes as far as is possible without waiting for the network. False: an exception is under way. */
static bool call_advance(ep_call *call)
{
	const answer_source *source = call_source(call);

	if (call->attempt.connection && ep_attempt_is_inherited(&call->attempt)) {
		ep_call_fail_in_child(call);
	}
	if (call->state != EP_CALL_UNDER_WAY || source->advance(call) || !source->finish(call)) {
		return true;
	}
	return call_conclude_attempt(call);
}

bool ep_call_prefetch(ep_call *call)
{
	if (!call_begin_attempt(call) || call->state != EP_CALL_UNDER_WAY) {
		return false;
	}
	call->is_prefetch = true;
	ep_attempt_advance(&call->attempt);
	return true;
}

/* --- several calls at once */

static bool calls_any_is_decided(ep_call *const *calls, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (calls[i]->state == EP_CALL_DECIDED) {
			return true;
		}
	}
	return false;
}

/* The time until the next attempt of one of the calls is due, at most a slice. */
static int calls_ms_until_next_attempt(ep_call *const *calls, size_t count)
{
	int64_t ms = SLICE_MS, now = ep_php_platform.now();

	for (size_t i = 0; i < count; i++) {
		if (calls[i]->state == EP_CALL_WAITING) {
			ms = MIN(ms, MAX(0, calls[i]->next_attempt_at - now));
		}
	}
	return (int)ms;
}

static void calls_wait(ep_call *const *calls, size_t count, int ms)
{
	ep_attempt *attempts[EP_MAX_CONCURRENT_ATTEMPTS];
	size_t attempt_count = 0;

	for (size_t i = 0; i < count; i++) {
		if (ep_call_is_under_way(calls[i]) && !calls[i]->attempt.done) {
			attempts[attempt_count++] = &calls[i]->attempt;
		}
	}
	if (attempt_count) {
		ep_attempts_wait(attempts, attempt_count, ms);
	} else {
		usleep((unsigned)ms * 1000);
	}
}

/* Takes the first `awaited` calls as far as possible without waiting, and waits for a slice if none of them is decided then. Of
   the other calls the attempts are advanced meanwhile, and no more: what they bring is looked at when their turn comes. False: an
   exception is under way. */
static bool calls_go_on(ep_call *const *calls, size_t count, size_t awaited)
{
	for (size_t i = 0; i < awaited; i++) {
		if (!call_begin_due_attempt(calls[i])) {
			return false;
		}
	}
	/* What is due is on its way before anybody is told of what has come. */
	for (size_t i = 0; i < awaited; i++) {
		if (!call_advance(calls[i])) {
			return false;
		}
	}
	for (size_t i = awaited; i < count; i++) {
		if (ep_call_is_under_way(calls[i])) {
			ep_attempt_advance(&calls[i]->attempt);
		}
	}
	if (calls_any_is_decided(calls, awaited)) {
		return true;
	}
	calls_wait(calls, count, calls_ms_until_next_attempt(calls, awaited));
	return call_serve_interrupts();
}

bool ep_calls_run(ep_call *const *calls, size_t count)
{
	while (!calls_any_is_decided(calls, count)) {
		if (!calls_go_on(calls, count, count)) {
			return false;
		}
	}
	return true;
}

bool ep_call_send(ep_call *call)
{
	ep_call *calls[EP_MAX_CONCURRENT_ATTEMPTS];

	ep_call_start(call);
	while (call->state != EP_CALL_DECIDED) {
		size_t count = 0;
		for (ep_call *each = call; each; each = each->next_concurrent) {
			calls[count++] = each;
		}
		if (!calls_go_on(calls, count, 1)) {
			ep_attempt_abandon(&call->attempt);
			return false;
		}
	}
	return call->failure == EP_FAILURE_NONE;
}
