/* Failures to exceptions: one table, and the words. */

#include "call.h"

#include "zend_exceptions.h"
#include "zend_smart_str.h"

/* What to tell the shop's developer. */
static const struct {
	zend_class_entry **ce;
	const char *advice;
} exceptions[EP_FAILURE_COUNT] = {
	[EP_FAILURE_MEMORY] = { &ep_ce_transport_exception,
		"the request could not be set up: memory ran out, or libcurl lacks what it needs" },
	[EP_FAILURE_CONNECTION] = { &ep_ce_connection_failed_exception,
		"no connection, or it broke before the answer was complete: check base URI, network and proxy" },
	[EP_FAILURE_TIMEOUT] = { &ep_ce_timeout_exception,
		"the time ran out: raise timeout or connectTimeout if the service is merely slow" },
	[EP_FAILURE_TLS] = { &ep_ce_tls_failed_exception,
		"no trusted TLS connection: check the server's certificate, and caFile or the system's certificates" },
	[EP_FAILURE_OUTCOME_UNKNOWN] = { &ep_ce_outcome_unknown_exception, NULL }, /* the mechanism knows */
	[EP_FAILURE_PROTOCOL] = { &ep_ce_protocol_exception,
		"the answer is not one of this API: check the base URI, and what stands between" },
	[EP_FAILURE_API] = { &ep_ce_api_exception, "the service refused the request: see $errors" },
	[EP_FAILURE_AUTHENTICATION] = { &ep_ce_authentication_failed_exception,
		"the credential or the profile id was not accepted: ask the shopper again" },
	[EP_FAILURE_INVALID_REQUEST] = { &ep_ce_invalid_request_exception,
		"the service does not accept the request: see $errors for the fields" },
	[EP_FAILURE_UNAUTHORIZED] = { &ep_ce_unauthorized_exception,
		"the shop's own credentials were not accepted: check the Grant and the region of the base URI" },
	[EP_FAILURE_FORBIDDEN] = { &ep_ce_forbidden_exception, "the service forbids this: see $errors" },
	[EP_FAILURE_NOT_FOUND] = { &ep_ce_not_found_exception, "not found: check the ids and the region of the base URI" },
	[EP_FAILURE_RATE_LIMITED] = { &ep_ce_rate_limited_exception,
		"the store's rate limit is reached: wait for $retryAfter seconds, or a few, and try again" },
	[EP_FAILURE_SERVER] = { &ep_ce_server_error_exception, "the service failed: try again later" },
	[EP_FAILURE_LOGIN_REQUIRED] = { &ep_ce_login_required_exception,
		"the held token is no longer good: send the shopper to the login" },
};

/* Each follows "the server" or "the proxy", which may be somebody else's machine. */
static const char *const advice_on_tls[EP_TLS_FAULT_COUNT] = {
	[EP_TLS_OTHER] = "has no certificate that can be trusted: look at it with openssl s_client",
	[EP_TLS_BROKEN_OFF] =
		"broke off the TLS handshake: check that TLS 1.2 or newer is spoken at this address, and what stands between",
	[EP_TLS_NO_AUTHORITIES] = "cannot be verified, since no certificate to trust could be read: name a readable file in PEM form",
	[EP_TLS_UNKNOWN_ISSUER] =
		"has a certificate whose issuer is not known: trust that authority, or have all certificates up to a trusted one sent",
	[EP_TLS_ENDED] =
		"has a certificate that has ended (expired), its own or one of its issuers': have it renewed, or set this machine's clock",
	[EP_TLS_NOT_YET_VALID] =
		"has a certificate that is not valid yet, its own or one of its issuers': set this machine's clock, or wait",
	[EP_TLS_OTHER_HOST] =
		"has a certificate of another host: check the host name in the address, or have a certificate made for it",
	[EP_TLS_TOO_WEAK] = "has a certificate whose key or signature is too weak for this machine's TLS library: have it renewed",
};

static const char *const trust_sources[EP_TRUST_SOURCE_COUNT] = {
	[EP_TRUST_SYSTEM] = "the system's certificates",
	[EP_TRUST_CA_FILE] = "caFile",
	[EP_TRUST_INI_CURL_CAINFO] = "the ini setting curl.cainfo",
	[EP_TRUST_INI_OPENSSL_CAFILE] = "the ini setting openssl.cafile",
	[EP_TRUST_INI_OPENSSL_CAPATH] = "the ini setting openssl.capath",
};

/* "the server has a certificate of another host: what to do (trusted: the system's certificates, /etc/ssl/certs)" */
static void throw_append_advice_on_tls(smart_str *message, const ep_call *call)
{
	const ep_trust *trust = &call->client->settings.trust;
	const char *path = call->attempt.by_file ? trust->ca_file : trust->ca_path;

	smart_str_append_printf(message, "the %s %s (trusted: %s", call->attempt.tls_of_proxy ? "proxy" : "server",
		advice_on_tls[ep_failure_of_tls(&call->attempt)], trust_sources[trust->source]);
	/* What the developer has set needs no path, and what nobody has set does. */
	if (trust->source == EP_TRUST_SYSTEM && path) {
		smart_str_append_printf(message, ", %s", path);
	}
	smart_str_appendc(message, ')');
}

/* "POST /v2/account-members/tokens?page%5Blimit%5D=100: status 400: what to do (request id …)" */
static zend_string *throw_compose_message(const ep_call *call, const char *advice, zend_string *request_id)
{
	smart_str message = { 0 };

	smart_str_append_printf(&message, "%s %s: ", call->request.method, call->request.target.data);
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

/* The header's, else the body's; NULL: none that is fit to be shown. */
static zend_string *throw_find_request_id(const ep_call *call)
{
	static const ep_rule rule = { EP_SHAPE_VCHAR, 1, EP_REQUEST_ID_SIZE - 1 };
	char error[EP_TEXT_ERROR_SIZE];

	if (*call->attempt.request_id) {
		return zend_string_init(call->attempt.request_id, strlen(call->attempt.request_id), false);
	}
	if (call->errors.request_id.data && ep_text_check(call->errors.request_id, &rule, error)
		&& !ep_request_leaks_into(&call->request, call->errors.request_id)) {
		return ep_str_of_text(call->errors.request_id);
	}
	return NULL;
}

static void throw_fill_api_exception(zend_object *exception, ep_call *call, zend_string *request_id)
{
	ep_number retry_after = { call->attempt.retry_after, call->attempt.retry_after >= 0 };
	zval errors;

	ep_hydrate_errors(&errors, call);
	ep_api_exception_fill(exception, call->attempt.status, &errors, request_id, retry_after, call->stats.attempts);
	zval_ptr_dtor(&errors);
}

void ep_throw_failure(ep_call *call)
{
	zend_class_entry *ce = *exceptions[call->failure].ce;
	bool is_api = instanceof_function(ce, ep_ce_api_exception);
	const char *advice = exceptions[call->failure].advice;
	zend_string *request_id = throw_find_request_id(call);
	zend_string *message =
		throw_compose_message(call, advice ? advice : call->request.mechanism->outcome_unknown_advice, request_id);
	zval exception;

	object_init_ex(&exception, ce);
	ep_exception_set_message(Z_OBJ(exception), message, is_api ? call->attempt.status : 0, NULL);
	if (is_api) {
		throw_fill_api_exception(Z_OBJ(exception), call, request_id);
	} else if (ce == ep_ce_protocol_exception) {
		zend_update_property_long(ce, Z_OBJ(exception), ZEND_STRL("status"), call->attempt.status);
	} else {
		ep_transport_exception_fill(
			Z_OBJ(exception), call->attempt.code, call->stats.sent, call->stats.attempts, ep_call_elapsed(call));
	}
	zend_string_release(message);
	if (request_id) {
		zend_string_release(request_id);
	}
	zend_throw_exception_object(&exception);
}

void ep_throw_account_not_available(zend_string *account_id)
{
	zval exception;
	zend_string *message =
		zend_string_init(ZEND_STRL("The member has no such account (any more): let the shopper choose another one"), false);

	object_init_ex(&exception, ep_ce_account_not_available_exception);
	ep_exception_set_message(Z_OBJ(exception), message, 0, NULL);
	zend_update_property_str(ep_ce_account_not_available_exception, Z_OBJ(exception), ZEND_STRL("accountId"), account_id);
	zend_string_release(message);
	zend_throw_exception_object(&exception);
}
