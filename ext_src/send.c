/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/*
 * send() and sendAll(): the shop's own requests, with the worker's bearer and over its connections.
 *
 * All requests of a method call share one deadline and one bearer. A few of them are under way at once and the others queue. Each
 * one is sent again by the rules for its own HTTP method. A bearer that is refused is renewed once for all of them, while those
 * that are under way go on.
 */

#include "call.h"

#include "zend_exceptions.h"

typedef struct send_entry {
	zend_object *request; /* a copy of the HttpRequest, since PHP code that runs meanwhile can reach the shop's */
	ep_call *call;        /* NULL: not begun, or its result is known */
	zval result;          /* the HttpResponse, or the exception that its failure is; undefined until it is known */
} send_entry;

/* Owner: the method's frame. The calls hang on the globals as all calls do, and the rest is PHP's memory: a bail-out loses
   neither. */
typedef struct send_run {
	ep_call *lead; /* has the bearer that is used, and renews it */
	zend_string *held_token;
	send_entry *entries;
	size_t count;
	size_t next; /* the first entry that has not been begun */
	send_entry *active[EP_MAX_SEND];
	size_t active_count;
	size_t concurrency;
	long process; /* in which it was begun */
	bool renewal_tried;
	bool renewed;
} send_run;

/* --- one request */

/* Writes the entry's request anew, with the bearer that the lead has. */
static bool send_build_request(const send_run *run, send_entry *entry)
{
	ep_call *call = entry->call;
	ep_header headers[EP_MAX_OWN_HEADERS];
	ep_request_spec spec = { .kind = EP_REQUEST_SHOP };

	/* Whoever called has checked it, and nobody else can reach it. */
	ep_http_request_read_checked(entry->request, &spec.shop, headers);
	spec.shop.held_token = run->held_token ? ep_text_of_str(run->held_token) : (ep_text){ NULL, 0 };
	ep_request_free(&call->request);
	call->fresh_bearer = run->lead->fresh_bearer;
	return ep_bearer_copy(&call->bearer, &run->lead->bearer)
		&& ep_request_build(&call->request, &call->client->settings, ep_buffer_text(&call->bearer.token), &spec);
}

static void send_start(const send_run *run, send_entry *entry)
{
	bool built = send_build_request(run, entry);

	ep_call_start(entry->call);
	if (!built) {
		entry->call->failure = EP_FAILURE_MEMORY;
		entry->call->state = EP_CALL_DECIDED;
	}
	/* What waits in the queue when another process is forked is the parent's too. */
	entry->call->process = run->process;
}

static void send_begin_entry(send_run *run, send_entry *entry)
{
	const ep_call *lead = run->lead;
	ep_call *call = ep_call_begin(lead->client, lead->method_name);

	call->started = lead->started;
	call->deadline = lead->deadline;
	entry->call = call;
	ep_call_begin_request_scope(call, lead->client->settings.max_retries, !run->renewal_tried && ep_bearer_can_renew(lead));
	send_start(run, entry);
}

/* --- its result */

/* Makes the header's value; where the map has one already (`before`), both of them. */
static void send_join_header(zval *value, const zval *before, const char *text)
{
	if (before) {
		ZVAL_STR(value, zend_string_concat3(Z_STRVAL_P(before), Z_STRLEN_P(before), ZEND_STRL(", "), text, strlen(text)));
	} else {
		ZVAL_STRING(value, text);
	}
}

/* Joins repeated headers as RFC 9110, 5.3 says, under the name that came first: the case of names means nothing. A name that is a
   number is left out: PHP would have it as an integer key. */
static HashTable *send_map_of_headers(ep_text lines)
{
	HashTable *map = zend_new_array(16), names;
	const char *line = lines.data, *end = lines.data + lines.len;

	zend_hash_init(&names, 16, NULL, NULL, false);
	for (; line < end; line += strlen(line) + 1) {
		const char *colon = strchr(line, ':');
		zend_string *name, *lower;
		zend_ulong number;
		if (ZEND_HANDLE_NUMERIC_STR(line, (size_t)(colon - line), number)) {
			continue;
		}
		name = zend_string_init(line, (size_t)(colon - line), false);
		lower = zend_string_tolower(name);
		zend_string *first = zend_hash_find_ptr(&names, lower);
		zval value;
		send_join_header(&value, first ? zend_hash_find(map, first) : NULL, colon + 2);
		zend_hash_update(map, first ? first : name, &value);
		if (!first) {
			zend_hash_add_new_ptr(&names, lower, name);
		}
		zend_string_release(lower);
		zend_string_release(name);
	}
	zend_hash_destroy(&names);
	return map;
}

/* The body is decoded already, and of another length than was stated. */
static void send_drop_encoding(HashTable *headers)
{
	static const char *const names[] = { "Content-Encoding", "Content-Length" };
	zend_string *name;

	ZEND_HASH_FOREACH_STR_KEY(headers, name) {
		for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
			if (ep_text_equals_nocase(ep_text_of_str(name), names[i])) {
				zend_hash_del(headers, name);
				break;
			}
		}
	}
	ZEND_HASH_FOREACH_END();
}

static bool send_is_encoded(HashTable *headers)
{
	zend_string *name;

	ZEND_HASH_FOREACH_STR_KEY(headers, name) {
		if (ep_text_equals_nocase(ep_text_of_str(name), "Content-Encoding")) {
			return true;
		}
	}
	ZEND_HASH_FOREACH_END();
	return false;
}

static void send_make_response(zval *value, const ep_attempt *attempt)
{
	HashTable *headers = send_map_of_headers(ep_buffer_text(&attempt->head.headers));

	if (attempt->decodes && attempt->reply.len && send_is_encoded(headers)) {
		send_drop_encoding(headers);
	}
	ep_http_response_create(value, attempt->status, headers, ep_str_of_text(ep_buffer_text(&attempt->reply)));
}

/* Makes a value of the exception that the failure of the call is. */
static void send_catch_failure(zval *value, ep_call *call)
{
	ep_throw_failure(call);
	ZVAL_OBJ_COPY(value, EG(exception));
	zend_clear_exception();
}

static void send_end_entry(send_entry *entry)
{
	ep_call_end(entry->call);
	entry->call = NULL;
}

static void send_settle(send_entry *entry)
{
	const ep_call *call = entry->call;

	if (call->failure == EP_FAILURE_NONE) {
		send_make_response(&entry->result, &call->attempt);
		ep_http_response_note_request(Z_OBJ(entry->result), &call->attempt, call->stats.attempts);
	} else {
		send_catch_failure(&entry->result, entry->call);
	}
	send_end_entry(entry);
}

/* --- the bearer */

/* Renews the lead's bearer, the first time that it is called. Requests that are under way go on meanwhile. */
static bool send_renew_bearer(send_run *run)
{
	ep_call *last = run->lead;

	if (run->renewal_tried) {
		return run->renewed;
	}
	run->renewal_tried = true;
	for (size_t i = 0; i < run->active_count; i++) {
		last->next_concurrent = run->active[i]->call;
		last = last->next_concurrent;
	}
	last->next_concurrent = NULL;
	run->renewed = ep_bearer_obtain(run->lead, true, 0);
	/* They end one by one, so none may lead to another any more. */
	run->lead->next_concurrent = NULL;
	for (size_t i = 0; i < run->active_count; i++) {
		run->active[i]->call->next_concurrent = NULL;
	}
	return run->renewed;
}

/* False: an exception is under way. */
static bool send_meet_refused_bearer(send_run *run, send_entry *entry)
{
	ep_call *call = entry->call;
	zend_object *transfer = ep_transfer_prepare(call);
	bool renewed = send_renew_bearer(run);

	if (!ep_transfer_report_prepared(call, transfer, renewed && ep_call_has_time_left(call) ? 0 : -1)) {
		return false;
	}
	if (renewed) {
		call->stats.retry.can_renew = false;
		send_start(run, entry);
	} else {
		send_catch_failure(&entry->result, run->lead);
		send_end_entry(entry);
	}
	return true;
}

/* --- all of them */

static void send_fill_active(send_run *run)
{
	while (run->active_count < run->concurrency && run->next < run->count) {
		send_entry *entry = &run->entries[run->next++];
		run->active[run->active_count++] = entry;
		send_begin_entry(run, entry);
	}
}

/* Makes results of those that are decided. False: an exception is under way. */
static bool send_settle_decided(send_run *run)
{
	for (size_t i = 0; i < run->active_count; i++) {
		send_entry *entry = run->active[i];
		if (entry->call->state != EP_CALL_DECIDED) {
			continue;
		}
		if (!entry->call->bearer_refused) {
			send_settle(entry);
		} else if (!send_meet_refused_bearer(run, entry)) {
			return false;
		}
		if (!entry->call) {
			run->active[i--] = run->active[--run->active_count];
		}
	}
	return true;
}

static bool send_go_on(send_run *run)
{
	ep_call *calls[EP_MAX_SEND];

	for (size_t i = 0; i < run->active_count; i++) {
		calls[i] = run->active[i]->call;
	}
	return ep_calls_run(calls, run->active_count) && send_settle_decided(run);
}

/* False: an exception is under way. */
static bool send_run_all(send_run *run)
{
	if (!ep_fetch_bearer(run->lead, false, 0)) {
		return false;
	}
	for (send_fill_active(run); run->active_count; send_fill_active(run)) {
		if (!send_go_on(run)) {
			return false;
		}
	}
	return true;
}

/* The entries' requests are set already. */
static void send_begin_run(
	send_run *run, ep_client_object *client, const char *method_name, send_entry *entries, size_t count, const zend_object *token)
{
	size_t kept = ep_worker_pool()->limits.connections;

	*run = (send_run){ .entries = entries, .count = count, .process = ep_process_id() };
	run->lead = ep_call_begin(client, method_name);
	run->concurrency = MIN(MAX(kept, 1), (size_t)ep_call_max_concurrency(run->lead));
	run->concurrency = MIN(run->concurrency, EP_MAX_SEND);
	run->held_token = token ? zend_string_copy(ep_token_object_from(token)->token) : NULL;
}

/* Gives up what is still under way. The results are left to the caller. */
static void send_end_run(send_run *run)
{
	for (size_t i = 0; i < run->active_count; i++) {
		ep_call_end(run->active[i]->call);
	}
	ep_call_end(run->lead);
	if (run->held_token) {
		ep_release_secret(run->held_token);
	}
}

static void send_set_request(send_entry *entry, zend_object *request)
{
	*entry = (send_entry){ .request = ep_http_request_copy(request) };
	ZVAL_UNDEF(&entry->result);
}

void ep_send(zval *value, ep_client_object *client, zend_object *request, zend_object *token)
{
	send_entry entry;
	send_run run;
	bool done;

	send_set_request(&entry, request);
	send_begin_run(&run, client, "send", &entry, 1, token);
	done = send_run_all(&run);
	send_end_run(&run);
	if (!done) {
		zval_ptr_dtor(&entry.result);
	} else if (Z_OBJCE(entry.result) == ep_ce_http_response) {
		ZVAL_COPY_VALUE(value, &entry.result);
	} else {
		zend_throw_exception_object(&entry.result);
	}
	OBJ_RELEASE(entry.request);
}

/* The array is the caller's, and what runs in the calls may change it. */
static send_entry *send_make_entries(HashTable *requests)
{
	send_entry *entries = safe_emalloc(zend_hash_num_elements(requests), sizeof(*entries), 0), *entry = entries;
	zval *request;

	ZEND_HASH_FOREACH_VAL(requests, request) {
		ZVAL_DEREF(request);
		send_set_request(entry++, Z_OBJ_P(request));
	}
	ZEND_HASH_FOREACH_END();
	return entries;
}

/* Makes the array that is returned. The results belong to it afterwards. */
static void send_return_results(zval *values, HashTable *requests, const send_entry *entry)
{
	zend_ulong index;
	zend_string *key;
	zval result;

	array_init_size(values, zend_hash_num_elements(requests));
	ZEND_HASH_FOREACH_KEY(requests, index, key)
	{
		ZVAL_COPY_VALUE(&result, &entry->result);
		if (key) {
			zend_hash_add_new(Z_ARRVAL_P(values), key, &result);
		} else {
			zend_hash_index_add_new(Z_ARRVAL_P(values), index, &result);
		}
		entry++;
	}
	ZEND_HASH_FOREACH_END();
}

static void send_free_entries(send_entry *entries, size_t count, bool with_results)
{
	for (size_t i = 0; i < count; i++) {
		OBJ_RELEASE(entries[i].request);
		if (with_results) {
			zval_ptr_dtor(&entries[i].result);
		}
	}
	efree(entries);
}

void ep_send_all(zval *values, ep_client_object *client, HashTable *requests, zend_object *token)
{
	size_t count = zend_hash_num_elements(requests);
	send_entry *entries;
	send_run run;
	bool done;

	GC_TRY_ADDREF(requests);
	entries = send_make_entries(requests);
	send_begin_run(&run, client, "sendAll", entries, count, token);
	done = send_run_all(&run);
	send_end_run(&run);
	if (done) {
		send_return_results(values, requests, entries);
	}
	send_free_entries(entries, count, !done);
	zend_array_release(requests);
}
