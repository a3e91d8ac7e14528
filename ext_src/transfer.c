/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* class EpAccountTokens\Transfer, and the observer that is given one after each attempt */

#include "call.h"

#include "zend_exceptions.h"
#include "transfer_arginfo.h"

zend_class_entry *ep_ce_transfer;

/* The declared properties, in the stub's order. */
enum {
	SLOT_OPERATION,
	SLOT_MECHANISM,
	SLOT_METHOD,
	SLOT_URL,
	SLOT_ATTEMPT,
	SLOT_STATUS,
	SLOT_CURL_CODE,
	SLOT_SENT,
	SLOT_REUSED,
	SLOT_REQUEST_ID,
	SLOT_RETRY_IN_MS,
	SLOT_DNS_MS,
	SLOT_CONNECT_MS,
	SLOT_TLS_MS,
	SLOT_FIRST_BYTE_MS,
	SLOT_TOTAL_MS,
	SLOT_BYTES_SENT,
	SLOT_BYTES_RECEIVED,
	SLOT_COUNT,
};

static const char *const slot_names[SLOT_COUNT] = {
	[SLOT_OPERATION] = "operation",
	[SLOT_MECHANISM] = "mechanism",
	[SLOT_METHOD] = "method",
	[SLOT_URL] = "url",
	[SLOT_ATTEMPT] = "attempt",
	[SLOT_STATUS] = "status",
	[SLOT_CURL_CODE] = "curlCode",
	[SLOT_SENT] = "sent",
	[SLOT_REUSED] = "reused",
	[SLOT_REQUEST_ID] = "requestId",
	[SLOT_RETRY_IN_MS] = "retryInMs",
	[SLOT_DNS_MS] = "dnsMs",
	[SLOT_CONNECT_MS] = "connectMs",
	[SLOT_TLS_MS] = "tlsMs",
	[SLOT_FIRST_BYTE_MS] = "firstByteMs",
	[SLOT_TOTAL_MS] = "totalMs",
	[SLOT_BYTES_SENT] = "bytesSent",
	[SLOT_BYTES_RECEIVED] = "bytesReceived",
};

/* What a transfer is made of, by the constructor and by a finished attempt alike. The texts are the maker's. */
typedef struct transfer_parts {
	ep_text operation, mechanism, method, url, request_id;
	zend_long attempt, status, curl_code;
	bool sent, reused;
	ep_number retry_in_ms;
	ep_measures measures;
} transfer_parts;

static void transfer_fill(zend_object *transfer, const transfer_parts *parts)
{
	const ep_measures *measures = &parts->measures;
	zval taken[EP_MAX_SLOTS];

	ep_slots_take(transfer, taken);
	ep_zval_of_text(OBJ_PROP_NUM(transfer, SLOT_OPERATION), parts->operation);
	ep_zval_of_text(OBJ_PROP_NUM(transfer, SLOT_MECHANISM), parts->mechanism);
	ep_zval_of_text(OBJ_PROP_NUM(transfer, SLOT_METHOD), parts->method);
	ep_zval_of_text(OBJ_PROP_NUM(transfer, SLOT_URL), parts->url);
	ZVAL_LONG(OBJ_PROP_NUM(transfer, SLOT_ATTEMPT), parts->attempt);
	ZVAL_LONG(OBJ_PROP_NUM(transfer, SLOT_STATUS), parts->status);
	ZVAL_LONG(OBJ_PROP_NUM(transfer, SLOT_CURL_CODE), parts->curl_code);
	ZVAL_BOOL(OBJ_PROP_NUM(transfer, SLOT_SENT), parts->sent);
	ZVAL_BOOL(OBJ_PROP_NUM(transfer, SLOT_REUSED), parts->reused);
	ep_zval_of_text(OBJ_PROP_NUM(transfer, SLOT_REQUEST_ID), parts->request_id);
	ep_zval_of_number(OBJ_PROP_NUM(transfer, SLOT_RETRY_IN_MS), parts->retry_in_ms);
	ZVAL_DOUBLE(OBJ_PROP_NUM(transfer, SLOT_DNS_MS), measures->dns_ms);
	ZVAL_DOUBLE(OBJ_PROP_NUM(transfer, SLOT_CONNECT_MS), measures->connect_ms);
	ZVAL_DOUBLE(OBJ_PROP_NUM(transfer, SLOT_TLS_MS), measures->tls_ms);
	ZVAL_DOUBLE(OBJ_PROP_NUM(transfer, SLOT_FIRST_BYTE_MS), measures->first_byte_ms);
	ZVAL_DOUBLE(OBJ_PROP_NUM(transfer, SLOT_TOTAL_MS), measures->total_ms);
	ZVAL_LONG(OBJ_PROP_NUM(transfer, SLOT_BYTES_SENT), measures->bytes_sent);
	ZVAL_LONG(OBJ_PROP_NUM(transfer, SLOT_BYTES_RECEIVED), measures->bytes_received);
	ep_value_object_set_constructed(transfer);
	ep_slots_release(transfer, taken);
}

/* --- the observer */

/* What of the URL may be shown: the request's own may have more of a query. */
static zend_string *transfer_url_of_call(const ep_call *call)
{
	ep_text origin = ep_text_of(call->client->settings.origin), target = ep_buffer_text(&call->request.target);

	return zend_string_concat2(origin.data, origin.len, target.data, target.len);
}

static zend_object *transfer_create_of_attempt(const ep_call *call, int64_t retry_in_ms)
{
	zend_object *transfer = ep_value_object_create(ep_ce_transfer);
	const ep_attempt *attempt = &call->attempt;
	const ep_mechanism *mechanism = call->request.mechanism;
	zend_string *url = transfer_url_of_call(call);
	transfer_parts parts = {
		.operation = ep_text_of(call->request.credential == EP_CREDENTIAL_CLIENT ? "accessToken" : call->method_name),
		.method = ep_text_of(call->request.method),
		.url = ep_text_of_str(url),
		.attempt = call->stats.attempts,
		.status = attempt->status,
		.curl_code = attempt->code,
		.sent = attempt->sent,
		.reused = attempt->reused,
		.retry_in_ms = { retry_in_ms, retry_in_ms >= 0 },
		.measures = attempt->measures,
	};

	if (mechanism) {
		parts.mechanism = ep_text_of(mechanism->name);
	}
	if (*attempt->head.request_id) {
		parts.request_id = ep_text_of(attempt->head.request_id);
	}
	transfer_fill(transfer, &parts);
	zend_string_release(url);
	return transfer;
}

/* A logger must not lose a login that has succeeded: its exception is reported where no error handler can throw it again. */
static bool transfer_survive_exception(void)
{
	zend_object *exception = EG(exception);

	if (!exception || zend_is_unwind_exit(exception) || zend_is_graceful_exit(exception)) {
		return !exception;
	}
	GC_ADDREF(exception);
	zend_clear_exception();
	zend_error(E_CORE_WARNING, "The observer of EpAccountTokens threw %s, which is dropped", ZSTR_VAL(exception->ce->name));
	OBJ_RELEASE(exception);
	return !EG(exception);
}

/* Takes the transfer. */
static bool transfer_tell_observer(const ep_call *call, zend_object *object)
{
	zval transfer, answer;

	ZVAL_OBJ(&transfer, object);
	ep_callable_call(&call->client->observer, &transfer, &answer);
	zval_ptr_dtor(&answer);
	zval_ptr_dtor(&transfer);
	return transfer_survive_exception();
}

/* At the request's end there is nobody left to tell. */
static bool transfer_is_observed(const ep_call *call)
{
	return ep_callable_is_set(&call->client->observer) && EG(active);
}

bool ep_transfer_report(const ep_call *call, int64_t retry_in_ms)
{
	return !transfer_is_observed(call) || transfer_tell_observer(call, transfer_create_of_attempt(call, retry_in_ms));
}

zend_object *ep_transfer_prepare(const ep_call *call)
{
	return transfer_is_observed(call) ? transfer_create_of_attempt(call, -1) : NULL;
}

bool ep_transfer_report_prepared(const ep_call *call, zend_object *transfer, int64_t retry_in_ms)
{
	zend_object *thrown = EG(exception);
	bool survived;

	if (!transfer) {
		return !thrown;
	}
	if (thrown && (zend_is_unwind_exit(thrown) || zend_is_graceful_exit(thrown))) {
		OBJ_RELEASE(transfer);
		return false;
	}
	ep_zval_of_number(OBJ_PROP_NUM(transfer, SLOT_RETRY_IN_MS), (ep_number){ retry_in_ms, retry_in_ms >= 0 });
	/* What was thrown meanwhile is put aside: nothing can be called while an exception is under way. */
	EG(exception) = NULL;
	survived = transfer_tell_observer(call, transfer);
	if (!thrown) {
		return survived;
	}
	if (survived) {
		EG(exception) = thrown;
	} else {
		OBJ_RELEASE(thrown);
	}
	return false;
}

/* --- the class */

PHP_METHOD(EpAccountTokens_Transfer, __construct)
{
	zend_string *operation, *mechanism = NULL, *method = ZSTR_EMPTY_ALLOC(), *url = ZSTR_EMPTY_ALLOC(), *request_id = NULL;
	zend_long retry_in_ms = 0, bytes_sent = 0, bytes_received = 0;
	bool no_retry = true;
	transfer_parts parts = { .attempt = 1 };

	ZEND_PARSE_PARAMETERS_START(1, 18)
		Z_PARAM_STR(operation)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(mechanism)
		Z_PARAM_STR(method)
		Z_PARAM_STR(url)
		Z_PARAM_LONG(parts.attempt)
		Z_PARAM_LONG(parts.status)
		Z_PARAM_LONG(parts.curl_code)
		Z_PARAM_BOOL(parts.sent)
		Z_PARAM_BOOL(parts.reused)
		Z_PARAM_STR_OR_NULL(request_id)
		Z_PARAM_LONG_OR_NULL(retry_in_ms, no_retry)
		Z_PARAM_DOUBLE(parts.measures.dns_ms)
		Z_PARAM_DOUBLE(parts.measures.connect_ms)
		Z_PARAM_DOUBLE(parts.measures.tls_ms)
		Z_PARAM_DOUBLE(parts.measures.first_byte_ms)
		Z_PARAM_DOUBLE(parts.measures.total_ms)
		Z_PARAM_LONG(bytes_sent)
		Z_PARAM_LONG(bytes_received)
	ZEND_PARSE_PARAMETERS_END();

	if (ep_value_object_is_constructed(Z_OBJ_P(ZEND_THIS))) {
		ep_throw_readonly(Z_OBJ_P(ZEND_THIS), "operation");
		RETURN_THROWS();
	}
	parts.operation = ep_text_of_str(operation);
	parts.method = ep_text_of_str(method);
	parts.url = ep_text_of_str(url);
	parts.mechanism = mechanism ? ep_text_of_str(mechanism) : parts.mechanism;
	parts.request_id = request_id ? ep_text_of_str(request_id) : parts.request_id;
	parts.retry_in_ms = (ep_number){ retry_in_ms, !no_retry };
	parts.measures.bytes_sent = bytes_sent;
	parts.measures.bytes_received = bytes_received;
	transfer_fill(Z_OBJ_P(ZEND_THIS), &parts);
}

void ep_register_transfer(void)
{
	ep_ce_transfer = register_class_EpAccountTokens_Transfer();
	ep_value_object_register(ep_ce_transfer);
	ep_slots_check(ep_ce_transfer, slot_names, SLOT_COUNT);
}
