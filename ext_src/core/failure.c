/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Tells what went wrong from the status, the errors in the body and the CURLcode. */

#include "failure.h"

/* A CURLcode without a row here is a broken or missing connection. */
static const struct {
	CURLcode code;
	ep_failure_kind kind;
} kinds_of_code[] = {
	{ CURLE_OPERATION_TIMEDOUT, EP_FAILURE_TIMEOUT },
	{ CURLE_FAILED_INIT, EP_FAILURE_MEMORY },
	{ CURLE_OUT_OF_MEMORY, EP_FAILURE_MEMORY },
	/* CURLE_TOO_LARGE: a header line. */
	{ (CURLcode)100, EP_FAILURE_PROTOCOL },
	/* The answer is not HTTP. */
	{ CURLE_UNSUPPORTED_PROTOCOL, EP_FAILURE_PROTOCOL },
	{ CURLE_WEIRD_SERVER_REPLY, EP_FAILURE_PROTOCOL },
	/* Older versions of libcurl report a trailer line without a colon in this way. */
	{ CURLE_BAD_FUNCTION_ARGUMENT, EP_FAILURE_PROTOCOL },
	/* The reply is larger than we read. */
	{ CURLE_WRITE_ERROR, EP_FAILURE_PROTOCOL },
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

/* By OpenSSL's X509_V_ERR_… numbers, which do not change between its versions. */
static const struct {
	long verify_result;
	ep_tls_fault fault;
} faults_of_certificate[] = {
	{ 2, EP_TLS_UNKNOWN_ISSUER },  /* UNABLE_TO_GET_ISSUER_CERT */
	{ 9, EP_TLS_NOT_YET_VALID },   /* CERT_NOT_YET_VALID */
	{ 10, EP_TLS_EXPIRED },        /* CERT_HAS_EXPIRED */
	{ 18, EP_TLS_UNKNOWN_ISSUER }, /* DEPTH_ZERO_SELF_SIGNED_CERT */
	{ 19, EP_TLS_UNKNOWN_ISSUER }, /* SELF_SIGNED_CERT_IN_CHAIN */
	{ 20, EP_TLS_UNKNOWN_ISSUER }, /* UNABLE_TO_GET_ISSUER_CERT_LOCALLY */
	{ 21, EP_TLS_UNKNOWN_ISSUER }, /* UNABLE_TO_VERIFY_LEAF_SIGNATURE */
	{ 62, EP_TLS_OTHER_HOST },     /* HOSTNAME_MISMATCH */
	{ 64, EP_TLS_OTHER_HOST },     /* IP_ADDRESS_MISMATCH */
	{ 66, EP_TLS_TOO_WEAK },       /* EE_KEY_TOO_SMALL */
	{ 67, EP_TLS_TOO_WEAK },       /* CA_KEY_TOO_SMALL */
	{ 68, EP_TLS_TOO_WEAK },       /* CA_MD_TOO_WEAK */
	/* libcurl compares the name itself, before it reads what OpenSSL has found; until then the result is unspecified (1). */
	{ 1, EP_TLS_OTHER_HOST },
};

enum { MAX_STATUSES = 2 }; /* that mean the same kind */

#define KIND_ROW(kind, class_name, parent, advice, ...) [EP_FAILURE_##kind] = { advice, { __VA_ARGS__ } },

static const struct {
	const char *advice;
	long statuses[MAX_STATUSES];
} kinds[EP_FAILURE_COUNT] = { EP_FAILURES(KIND_ROW) };

#undef KIND_ROW

const char *ep_failure_advice(ep_failure_kind kind)
{
	return kinds[kind].advice;
}

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
	if (attempt->code != CURLE_PEER_FAILED_VERIFICATION) {
		return EP_TLS_OTHER;
	}
	for (size_t i = 0; i < sizeof(faults_of_certificate) / sizeof(*faults_of_certificate); i++) {
		if (attempt->verify_result == faults_of_certificate[i].verify_result) {
			return faults_of_certificate[i].fault;
		}
	}
	return EP_TLS_OTHER;
}

ep_failure_kind ep_failure_of_attempt(const ep_attempt *attempt)
{
	bool is_odd = attempt->too_large || attempt->line_too_long;
	ep_failure_kind kind = is_odd ? EP_FAILURE_PROTOCOL : ep_failure_of_code(attempt->code);

	if (kind != EP_FAILURE_PROTOCOL && attempt->sent && ep_request_outcome_matters(attempt->request)) {
		return EP_FAILURE_OUTCOME_UNKNOWN;
	}
	return kind;
}

ep_failure_kind ep_failure_of_lost_answer(const ep_request *request)
{
	return ep_request_outcome_matters(request) ? EP_FAILURE_OUTCOME_UNKNOWN : EP_FAILURE_MEMORY;
}

/* The service refuses a credential with the same status as a malformed request: only the detail tells them apart. */
static bool failure_is_authentication_failure(const ep_errors *errors)
{
	for (size_t i = 0; i < errors->count; i++) {
		if (ep_text_equals_nocase(errors->items[i].detail, "authentication failed")) {
			return true;
		}
	}
	return false;
}

/* The kind whose row names the status; EP_FAILURE_NONE where no row does. */
static ep_failure_kind failure_find_status(long status)
{
	/* 0 fills the places that a row leaves empty. */
	for (int kind = 0; status && kind < EP_FAILURE_COUNT; kind++) {
		for (int i = 0; i < MAX_STATUSES; i++) {
			if (kinds[kind].statuses[i] == status) {
				return (ep_failure_kind)kind;
			}
		}
	}
	return EP_FAILURE_NONE;
}

ep_failure_kind ep_failure_of_status_alone(long status)
{
	ep_failure_kind kind = failure_find_status(status);

	if (kind == EP_FAILURE_NONE) {
		kind = failure_find_status(-(status / 100));
	}
	return kind == EP_FAILURE_NONE ? EP_FAILURE_PROTOCOL : kind;
}

static ep_failure_kind failure_kind_of_status(long status, const ep_errors *errors)
{
	if (status == 400 && failure_is_authentication_failure(errors)) {
		return EP_FAILURE_AUTHENTICATION;
	}
	return ep_failure_of_status_alone(status);
}

ep_failure_kind ep_failure_of_status(const ep_request *request, long status, const ep_errors *errors, bool fresh_bearer)
{
	ep_failure_kind kind = failure_kind_of_status(status, errors);

	switch (request->credential) {
		case EP_CREDENTIAL_CLIENT:
			if (status == 400 || status == 401 || status == 403) {
				return EP_FAILURE_UNAUTHORIZED;
			}
			return kind;
		case EP_CREDENTIAL_HELD_TOKEN:
			/* A bearer that was issued a moment ago is not what the 401 is about, so the token is. */
			if (kind == EP_FAILURE_UNAUTHORIZED && fresh_bearer) {
				return EP_FAILURE_LOGIN_REQUIRED;
			}
			if (kind == EP_FAILURE_FORBIDDEN || kind == EP_FAILURE_AUTHENTICATION) {
				return EP_FAILURE_LOGIN_REQUIRED;
			}
			return kind;
		default:
			return kind;
	}
}
