/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Makes and throws the exception of a failure. */

#include "call.h"

#include "zend_exceptions.h"
#include "zend_smart_str.h"

/* What is wrong, and what to do. It follows "the server" or "the proxy", which may be somebody else's machine. */
static const char *const advice_on_tls[EP_TLS_FAULT_COUNT] = {
	[EP_TLS_OTHER] = "has no certificate that can be trusted: look at it with openssl s_client",
	[EP_TLS_BROKEN_OFF] =
		"broke off the TLS handshake: check that TLS 1.2 or newer is spoken at this address, and what stands between",
	[EP_TLS_NO_AUTHORITIES] = "cannot be verified, since no certificate to trust could be read: name a readable file in PEM form",
	[EP_TLS_UNKNOWN_ISSUER] =
		"has a certificate whose issuer is not known: trust that authority, or have all certificates up to a trusted one sent",
	[EP_TLS_EXPIRED] =
		"has a certificate that has ended (expired), its own or one of its issuers': have it renewed, or set this machine's clock",
	[EP_TLS_NOT_YET_VALID] =
		"has a certificate that is not valid yet, its own or one of its issuers': set this machine's clock, or wait",
	[EP_TLS_OTHER_HOST] =
		"has a certificate of another host: check the host name in the address, or have a certificate made for it",
	[EP_TLS_TOO_WEAK] = "has a certificate whose key or signature is too weak for this machine's TLS library: have it renewed",
};

static void throw_append_trust_source(smart_str *message, ep_trust_source source)
{
	if (ep_trust_ini_names[source]) {
		smart_str_append_printf(message, "the ini setting %s", ep_trust_ini_names[source]);
	} else {
		smart_str_appends(message, source == EP_TRUST_CA_FILE ? "caFile" : "the system's certificates");
	}
}

/* "the server has a certificate of another host: what to do (trusted: the system's certificates, /etc/ssl/certs)" */
static void throw_append_advice_on_tls(smart_str *message, const ep_call *call)
{
	const ep_trust *trust = &call->client->settings.trust;
	const char *path = call->attempt.by_file ? trust->ca_file : trust->ca_path;

	smart_str_append_printf(message, "the %s %s (trusted: ", call->attempt.tls_of_proxy ? "proxy" : "server",
		advice_on_tls[ep_failure_of_tls(&call->attempt)]);
	throw_append_trust_source(message, trust->source);
	/* Developers know the paths that they have set themselves. */
	if (trust->source == EP_TRUST_SYSTEM && path) {
		smart_str_append_printf(message, ", %s", path);
	}
	smart_str_appendc(message, ')');
}

/* "POST /v2/account-members/tokens?page%5Blimit%5D=100: status 400: what to do (request id …)", or "listTokens(): …" where no
   request was made */
static zend_string *throw_compose_message(const ep_call *call, const char *advice, zend_string *request_id)
{
	const ep_buffer *target = &call->request.target;
	smart_str message = { 0 };

	/* There may have been no memory to say where the request goes. */
	if (target->len && !target->failed) {
		smart_str_append_printf(&message, "%s %s: ", call->request.method, target->data);
	} else {
		smart_str_append_printf(&message, "%s(): ", call->method_name);
	}
	if (call->attempt.status) {
		smart_str_append_printf(&message, "status %ld: ", call->attempt.status);
	}
	if (call->attempt.code != CURLE_OK) {
		smart_str_append_printf(&message, "%s (CURLcode %d): ", curl_easy_strerror(call->attempt.code), (int)call->attempt.code);
	}
	if (*call->protocol_error) {
		smart_str_append_printf(&message, "%s: ", call->protocol_error);
	}
	if (call->failure == EP_FAILURE_TLS && !ep_callable_is_set(&call->client->transport)) {
		throw_append_advice_on_tls(&message, call);
	} else {
		smart_str_appends(&message, advice);
	}
	if (request_id) {
		smart_str_append_printf(&message, " (request id %s)", ZSTR_VAL(request_id));
	}
	return smart_str_extract(&message);
}

/* A reply whose errors are thrown, and the secrets of its request. */
typedef struct throw_reply {
	const ep_attempt *attempt;
	const ep_errors *errors;
	const ep_text *secrets;
	size_t secret_count;
	int attempts;
	ep_buffer *text; /* see ep_hydrate_errors() */
} throw_reply;

static throw_reply throw_reply_of_call(ep_call *call)
{
	return (throw_reply){ &call->attempt, &call->errors, call->request.secrets, call->request.secret_count, call->stats.attempts,
		&call->text };
}

static bool throw_is_secret(const throw_reply *reply, ep_text text)
{
	for (size_t i = 0; i < reply->secret_count; i++) {
		ep_text secret = reply->secrets[i];
		if (zend_memnstr(text.data, secret.data, secret.len, text.data + text.len)) {
			return true;
		}
	}
	return false;
}

/* The request id in the reply's headers, else the one in its body; NULL: there is none that is fit to be shown. */
static zend_string *throw_find_request_id(const throw_reply *reply)
{
	static const ep_rule rule = { EP_SHAPE_VCHAR, 1, EP_REQUEST_ID_SIZE - 1 };
	const char *own = reply->attempt->head.request_id;
	ep_text id = reply->errors->request_id;
	char error[EP_TEXT_ERROR_SIZE];

	if (*own && !throw_is_secret(reply, ep_text_of(own))) {
		return zend_string_init(own, strlen(own), false);
	}
	if (id.data && ep_text_check(id, &rule, error) && !throw_is_secret(reply, id)) {
		return ep_str_of_text(id);
	}
	return NULL;
}

static void throw_fill_api_exception(zend_object *exception, const throw_reply *reply, zend_string *request_id)
{
	ep_number retry_after = { reply->attempt->head.retry_after, reply->attempt->head.retry_after >= 0 };
	zval errors;

	ep_hydrate_errors(&errors, reply->errors, reply->secrets, reply->secret_count, reply->text);
	ep_api_exception_fill(exception, reply->attempt->status, &errors, request_id, retry_after, reply->attempts);
	zval_ptr_dtor(&errors);
}

/* Makes an exception of that kind, and fills in what it tells of the reply. Takes the texts. False: it is about no reply. */
static bool throw_make_exception(
	zval *exception, ep_failure_kind kind, const throw_reply *reply, zend_string *message, zend_string *request_id)
{
	zend_class_entry *ce = ep_ce_failure[kind];
	bool is_api = instanceof_function(ce, ep_ce_failure[EP_FAILURE_API]);

	object_init_ex(exception, ce);
	ep_exception_set_message(Z_OBJ_P(exception), message, is_api ? reply->attempt->status : 0, NULL);
	zend_string_release(message);
	if (is_api) {
		throw_fill_api_exception(Z_OBJ_P(exception), reply, request_id);
	} else if (kind == EP_FAILURE_PROTOCOL) {
		zend_update_property_long(ce, Z_OBJ_P(exception), ZEND_STRL("status"), reply->attempt->status);
	}
	if (request_id) {
		zend_string_release(request_id);
	}
	return is_api || kind == EP_FAILURE_PROTOCOL;
}

void ep_throw_failure(ep_call *call)
{
	const char *advice = ep_failure_advice(call->failure);
	throw_reply reply = throw_reply_of_call(call);
	zend_string *request_id = throw_find_request_id(&reply);
	zend_string *message;
	zval exception;

	message = throw_compose_message(call, advice ? advice : call->request.outcome_unknown_advice, request_id);
	if (!throw_make_exception(&exception, call->failure, &reply, message, request_id)) {
		ep_transport_exception_fill(
			Z_OBJ(exception), call->attempt.code, call->stats.sent, call->stats.attempts, ep_call_elapsed(call));
	}
	zend_throw_exception_object(&exception);
}

/* "The reply has status 404: what to do (request id …)" */
static zend_string *throw_compose_message_of_reply(const throw_reply *reply, ep_failure_kind kind, zend_string *request_id)
{
	return zend_strpprintf(0, "The reply has status %ld: %s%s%s%s", reply->attempt->status, ep_failure_advice(kind),
		request_id ? " (request id " : "", request_id ? ZSTR_VAL(request_id) : "", request_id ? ")" : "");
}

static void throw_status(const throw_reply *reply)
{
	ep_failure_kind kind = ep_failure_of_status_alone(reply->attempt->status);
	zend_string *request_id = throw_find_request_id(reply);
	zval exception;

	throw_make_exception(&exception, kind, reply, throw_compose_message_of_reply(reply, kind, request_id), request_id);
	zend_throw_exception_object(&exception);
}

static size_t throw_list_secrets(HashTable *list, ep_text secrets[EP_MAX_SECRETS])
{
	size_t count = 0;
	zval *secret;

	if (list) {
		ZEND_HASH_FOREACH_VAL(list, secret) {
			secrets[count++] = ep_text_of_str(Z_STR_P(secret));
		}
		ZEND_HASH_FOREACH_END();
	}
	return count;
}

/* False: a bail-out was on its way, which is to be continued. It is caught in a function of its own, since a local variable of
   the one that catches it need not have its last value afterwards. */
static bool throw_status_and_return(zend_object *response, ep_attempt *attempt, ep_errors *errors, const throw_reply *reply)
{
	volatile bool returned = true;

	zend_try
	{
		ep_http_response_read_headers(response, attempt);
		ep_reply_read_errors(ep_text_of_str(ep_http_response_object_from(response)->body), errors);
		throw_status(reply);
	}
	zend_catch
	{
		returned = false;
	}
	zend_end_try();
	return returned;
}

/* There is no call that could own what is malloc'ed here, so a bail-out is held up. */
void ep_throw_response(zend_object *response)
{
	const ep_http_response_object *object = ep_http_response_object_from(response);
	ep_attempt attempt = { 0 };
	ep_request request = { 0 };
	ep_errors errors = { 0 };
	ep_text secrets[EP_MAX_SECRETS];
	ep_buffer text = { 0 };
	throw_reply reply = { &attempt, &errors, secrets, throw_list_secrets(object->secrets, secrets), object->attempts, &text };
	bool returned;

	ep_buffer_init(&text, EP_MAX_TEXT);
	ep_attempt_prepare(&attempt, &request);
	attempt.status = (long)ep_slot_number(response, EP_RESPONSE_SLOT_STATUS).value;
	returned = throw_status_and_return(response, &attempt, &errors, &reply);
	ep_errors_free(&errors);
	ep_buffer_free(&text);
	ep_attempt_abandon(&attempt);
	if (!returned) {
		zend_bailout();
	}
}

void ep_throw_account_not_available(zend_string *account_id)
{
	zend_class_entry *ce = ep_ce_failure[EP_FAILURE_ACCOUNT_NOT_AVAILABLE];
	const char *advice = ep_failure_advice(EP_FAILURE_ACCOUNT_NOT_AVAILABLE);
	zend_string *message = zend_string_init(advice, strlen(advice), false);
	zval exception;

	object_init_ex(&exception, ce);
	ep_exception_set_message(Z_OBJ(exception), message, 0, NULL);
	zend_update_property_str(ce, Z_OBJ(exception), ZEND_STRL("accountId"), account_id);
	zend_string_release(message);
	zend_throw_exception_object(&exception);
}
