/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Attempts by the shop's own transport, which takes the place of libcurl and of nothing else. */

#include "call.h"

#include "zend_exceptions.h"

static void transport_take_response(ep_attempt *attempt, const zend_object *response)
{
	const zend_string *body = ep_http_response_object_from(response)->body;

	attempt->sent = true;
	attempt->status = (long)ep_slot_number(response, EP_RESPONSE_SLOT_STATUS).value;
	if (!ep_http_response_read_headers(response, attempt)
		|| !ep_attempt_take_body(attempt, body ? ep_text_of_str(body) : (ep_text){ "", 0 })) {
		attempt->code = attempt->lacks_memory ? CURLE_OUT_OF_MEMORY : CURLE_WRITE_ERROR;
	}
}

/* The CURLcode that the exception states, else one that stands for its class. */
static CURLcode transport_code_of_exception(const zend_object *exception, zend_long stated)
{
	static const struct {
		ep_failure_kind kind;
		CURLcode code;
	} codes[] = {
		{ EP_FAILURE_TIMEOUT, CURLE_OPERATION_TIMEDOUT },
		{ EP_FAILURE_TLS, CURLE_PEER_FAILED_VERIFICATION },
	};

	if (stated > 0 && stated < CURL_LAST) {
		return (CURLcode)stated;
	}
	for (size_t i = 0; i < sizeof(codes) / sizeof(*codes); i++) {
		if (instanceof_function(exception->ce, ep_ce_failure[codes[i].kind])) {
			return codes[i].code;
		}
	}
	return CURLE_COULDNT_CONNECT;
}

/* A TransportException is an outcome; whatever else was thrown propagates. */
static bool transport_take_exception(ep_attempt *attempt)
{
	zend_class_entry *ce = ep_ce_failure[EP_FAILURE_TRANSPORT];
	zend_object *exception = EG(exception);
	zval buffer, *code, *sent;

	if (!exception || !instanceof_function(exception->ce, ce)) {
		return false;
	}
	GC_ADDREF(exception);
	zend_clear_exception();
	/* Where a subclass has __get() and its property is gone, what that returns is in the buffer. */
	ZVAL_UNDEF(&buffer);
	code = zend_read_property(ce, exception, ZEND_STRL("curlCode"), true, &buffer);
	attempt->code = transport_code_of_exception(exception, Z_TYPE_P(code) == IS_LONG ? Z_LVAL_P(code) : 0);
	zval_ptr_dtor(&buffer);
	ZVAL_UNDEF(&buffer);
	sent = zend_read_property(ce, exception, ZEND_STRL("sent"), true, &buffer);
	attempt->sent = Z_TYPE_P(sent) == IS_TRUE || instanceof_function(exception->ce, ep_ce_failure[EP_FAILURE_OUTCOME_UNKNOWN]);
	zval_ptr_dtor(&buffer);
	OBJ_RELEASE(exception);
	return !EG(exception);
}

static bool transport_take_answer(ep_attempt *attempt, zval *answer)
{
	ZVAL_DEREF(answer);
	if (Z_TYPE_P(answer) != IS_OBJECT || Z_OBJCE_P(answer) != ep_ce_http_response) {
		zend_type_error("The transport of EpAccountTokens must return %s, %s returned", ZSTR_VAL(ep_ce_http_response->name),
			zend_zval_type_name(answer));
		return false;
	}
	if (!ep_http_response_object_from(Z_OBJ_P(answer))->body) {
		zend_value_error(
			"The %s returned by the transport of EpAccountTokens was not constructed", ZSTR_VAL(ep_ce_http_response->name));
		return false;
	}
	transport_take_response(attempt, Z_OBJ_P(answer));
	return true;
}

bool ep_transport_attempt(ep_call *call, int64_t timeout_ms)
{
	zval request, answer;
	bool answered;

	ep_attempt_prepare(&call->attempt, &call->request);
	ep_http_request_create(&request, &call->request, timeout_ms);
	if (ep_callable_call(&call->client->transport, &request, &answer)) {
		answered = transport_take_answer(&call->attempt, &answer);
	} else {
		answered = transport_take_exception(&call->attempt);
	}
	zval_ptr_dtor(&answer);
	zval_ptr_dtor(&request);
	return answered && !EG(exception);
}
