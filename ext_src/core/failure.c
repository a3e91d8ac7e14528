/* What went wrong, from status, body and CURLcode, as tables. */

#include "failure.h"

/* CURLcodes without a row are a broken or missing connection. */
static const struct {
	CURLcode code;
	ep_failure_kind kind;
} kinds_of_code[] = {
	{ CURLE_OPERATION_TIMEDOUT, EP_FAILURE_TIMEOUT },
	{ CURLE_OUT_OF_MEMORY, EP_FAILURE_PROTOCOL }, /* what libcurl also says of a header line beyond its limit */
	{ (CURLcode)100, EP_FAILURE_PROTOCOL },       /* CURLE_TOO_LARGE, which says it from libcurl 8.6 on */
	{ CURLE_FAILED_INIT, EP_FAILURE_MEMORY },
	{ CURLE_UNSUPPORTED_PROTOCOL, EP_FAILURE_PROTOCOL }, /* what libcurl says of an answer that is not HTTP */
	{ CURLE_WEIRD_SERVER_REPLY, EP_FAILURE_PROTOCOL },
	{ CURLE_BAD_FUNCTION_ARGUMENT,
		EP_FAILURE_PROTOCOL },                  /* what older versions of libcurl say of a trailer line without a colon */
	{ CURLE_WRITE_ERROR, EP_FAILURE_PROTOCOL }, /* our own caps */
	{ CURLE_HTTP2, EP_FAILURE_PROTOCOL },
	{ CURLE_BAD_CONTENT_ENCODING, EP_FAILURE_PROTOCOL },
	{ CURLE_SSL_CONNECT_ERROR, EP_FAILURE_TLS },
	{ CURLE_SSL_ENGINE_NOTFOUND, EP_FAILURE_TLS },
	{ CURLE_SSL_ENGINE_SETFAILED, EP_FAILURE_TLS },
	{ CURLE_SSL_CERTPROBLEM, EP_FAILURE_TLS },
	{ CURLE_SSL_CIPHER, EP_FAILURE_TLS },
	{ CURLE_PEER_FAILED_VERIFICATION, EP_FAILURE_TLS },
	{ CURLE_SSL_ENGINE_INITFAILED, EP_FAILURE_TLS },
	{ CURLE_SSL_CACERT_BADFILE, EP_FAILURE_TLS },
	{ CURLE_SSL_SHUTDOWN_FAILED, EP_FAILURE_TLS },
	{ CURLE_SSL_CRL_BADFILE, EP_FAILURE_TLS },
	{ CURLE_SSL_ISSUER_ERROR, EP_FAILURE_TLS },
	{ CURLE_SSL_PINNEDPUBKEYNOTMATCH, EP_FAILURE_TLS },
	{ CURLE_SSL_INVALIDCERTSTATUS, EP_FAILURE_TLS },
};

/* What OpenSSL says of a certificate: X509_V_ERR_…, whose numbers do not change. */
static const struct {
	long verify_result;
	ep_tls_fault fault;
} faults_of_certificate[] = {
	{ 2, EP_TLS_UNKNOWN_ISSUER },  /* UNABLE_TO_GET_ISSUER_CERT */
	{ 9, EP_TLS_NOT_YET_VALID },   /* CERT_NOT_YET_VALID */
	{ 10, EP_TLS_ENDED },          /* CERT_HAS_EXPIRED */
	{ 18, EP_TLS_UNKNOWN_ISSUER }, /* DEPTH_ZERO_SELF_SIGNED_CERT */
	{ 19, EP_TLS_UNKNOWN_ISSUER }, /* SELF_SIGNED_CERT_IN_CHAIN */
	{ 20, EP_TLS_UNKNOWN_ISSUER }, /* UNABLE_TO_GET_ISSUER_CERT_LOCALLY */
	{ 21, EP_TLS_UNKNOWN_ISSUER }, /* UNABLE_TO_VERIFY_LEAF_SIGNATURE */
	{ 62, EP_TLS_OTHER_HOST },     /* HOSTNAME_MISMATCH */
	{ 64, EP_TLS_OTHER_HOST },     /* IP_ADDRESS_MISMATCH */
	{ 66, EP_TLS_TOO_WEAK },       /* EE_KEY_TOO_SMALL */
	{ 67, EP_TLS_TOO_WEAK },       /* CA_KEY_TOO_SMALL */
	{ 68, EP_TLS_TOO_WEAK },       /* CA_MD_TOO_WEAK */
	/* libcurl compares the name by itself, before it takes over what OpenSSL has found. */
	{ 1, EP_TLS_OTHER_HOST },
};

/* The first row that holds the status decides. */
static const struct {
	long first, last;
	ep_failure_kind kind;
} kinds_of_status[] = {
	{ 400, 400, EP_FAILURE_INVALID_REQUEST },
	{ 401, 401, EP_FAILURE_UNAUTHORIZED },
	{ 403, 403, EP_FAILURE_FORBIDDEN },
	{ 404, 404, EP_FAILURE_NOT_FOUND },
	{ 422, 422, EP_FAILURE_INVALID_REQUEST },
	{ 429, 429, EP_FAILURE_RATE_LIMITED },
	{ 400, 499, EP_FAILURE_API },
	{ 500, 599, EP_FAILURE_SERVER },
};

ep_failure_kind ep_failure_of_code(CURLcode code)
{
	for (size_t i = 0; i < sizeof(kinds_of_code) / sizeof(*kinds_of_code); i++) {
		if (kinds_of_code[i].code == code) {
			return kinds_of_code[i].kind;
		}
	}
	return EP_FAILURE_CONNECTION;
}

ep_tls_fault ep_failure_of_tls(const ep_attempt *attempt)
{
	if (attempt->code == CURLE_SSL_CONNECT_ERROR) {
		return EP_TLS_BROKEN_OFF;
	}
	if (attempt->code == CURLE_SSL_CACERT_BADFILE) {
		return EP_TLS_NO_AUTHORITIES;
	}
	for (size_t i = 0; i < sizeof(faults_of_certificate) / sizeof(*faults_of_certificate); i++) {
		if (attempt->code == CURLE_PEER_FAILED_VERIFICATION && attempt->verify_result == faults_of_certificate[i].verify_result) {
			return faults_of_certificate[i].fault;
		}
	}
	return EP_TLS_OTHER;
}

ep_failure_kind ep_failure_of_attempt(const ep_attempt *attempt)
{
	ep_failure_kind kind = attempt->too_large ? EP_FAILURE_PROTOCOL : ep_failure_of_code(attempt->code);
	bool no_complete_answer = kind == EP_FAILURE_CONNECTION || kind == EP_FAILURE_TIMEOUT || kind == EP_FAILURE_TLS;

	if (no_complete_answer && attempt->sent && attempt->request->credential == EP_CREDENTIAL_SINGLE_USE) {
		return EP_FAILURE_OUTCOME_UNKNOWN;
	}
	return kind;
}

static bool failure_is_authentication_failure(const ep_errors *errors)
{
	for (size_t i = 0; i < errors->count; i++) {
		if (ep_text_equals_nocase(errors->items[i].detail, "authentication failed")) {
			return true;
		}
	}
	return false;
}

static ep_failure_kind failure_kind_of_status(long status, const ep_errors *errors)
{
	if (status == 400 && failure_is_authentication_failure(errors)) {
		return EP_FAILURE_AUTHENTICATION;
	}
	for (size_t i = 0; i < sizeof(kinds_of_status) / sizeof(*kinds_of_status); i++) {
		if (status >= kinds_of_status[i].first && status <= kinds_of_status[i].last) {
			return kinds_of_status[i].kind;
		}
	}
	return EP_FAILURE_PROTOCOL;
}

ep_failure_kind ep_failure_of_status(const ep_request *request, long status, const ep_errors *errors, bool fresh_bearer)
{
	ep_failure_kind kind = failure_kind_of_status(status, errors);

	if (request->credential == EP_CREDENTIAL_CLIENT) {
		return status == 400 || status == 401 || status == 403 ? EP_FAILURE_UNAUTHORIZED : kind;
	}
	if (request->credential == EP_CREDENTIAL_HELD_TOKEN
		&& (kind == EP_FAILURE_FORBIDDEN || kind == EP_FAILURE_AUTHENTICATION
			|| (kind == EP_FAILURE_UNAUTHORIZED && fresh_bearer))) {
		return EP_FAILURE_LOGIN_REQUIRED;
	}
	return kind;
}
