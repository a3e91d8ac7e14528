/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* What statuses and CURLcodes come to. */

#include "check.h"

static ep_errors errors_of(const char *detail)
{
	static ep_api_error items[3];

	items[0] = (ep_api_error){ .title = TEXT("Bad Request") };
	items[1] = (ep_api_error){ .title = TEXT("Bad Request"), .detail = detail ? ep_text_of(detail) : NO_TEXT };
	return (ep_errors){ .items = items, .count = 2 };
}

/* The kinds by credential: the client's own, a held token, any other. */
#define ALL(kind)        EP_FAILURE_##kind, EP_FAILURE_##kind, EP_FAILURE_##kind
#define BUT_CLIENT(kind) EP_FAILURE_UNAUTHORIZED, EP_FAILURE_##kind, EP_FAILURE_##kind
#define LOGIN(kind)      EP_FAILURE_UNAUTHORIZED, EP_FAILURE_LOGIN_REQUIRED, EP_FAILURE_##kind

static const struct {
	long first, last;
	const char *detail;
	bool fresh_bearer;
	ep_failure_kind kinds[3];
} statuses[] = {
	{ 0, 199, NULL, false, { ALL(PROTOCOL) } },
	{ 200, 299, NULL, false, { ALL(PROTOCOL) } },
	{ 200, 299, "authentication failed", true, { ALL(PROTOCOL) } },
	{ 300, 399, NULL, false, { ALL(PROTOCOL) } },
	{ 400, 400, NULL, false, { BUT_CLIENT(INVALID_REQUEST) } },
	{ 400, 400, NULL, true, { BUT_CLIENT(INVALID_REQUEST) } },
	{ 400, 400, "Validation failed: field 'XMoltinAuthStore' on the 'required' tag.", false, { BUT_CLIENT(INVALID_REQUEST) } },
	{ 400, 400, "authentication failed", false, { LOGIN(AUTHENTICATION) } },
	{ 400, 400, "Authentication FAILED", true, { LOGIN(AUTHENTICATION) } },
	{ 400, 400, "authentication failed.", false, { BUT_CLIENT(INVALID_REQUEST) } },
	{ 400, 400, "", false, { BUT_CLIENT(INVALID_REQUEST) } },
	{ 401, 401, NULL, false, { ALL(UNAUTHORIZED) } },
	{ 401, 401, "authentication failed", false, { ALL(UNAUTHORIZED) } },
	{ 401, 401, NULL, true, { LOGIN(UNAUTHORIZED) } },
	{ 402, 402, NULL, false, { ALL(API) } },
	{ 403, 403, NULL, false, { LOGIN(FORBIDDEN) } },
	{ 403, 403, NULL, true, { LOGIN(FORBIDDEN) } },
	{ 404, 404, NULL, false, { ALL(NOT_FOUND) } },
	{ 405, 421, NULL, true, { ALL(API) } },
	{ 422, 422, NULL, false, { ALL(INVALID_REQUEST) } },
	{ 422, 422, "authentication failed", false, { ALL(INVALID_REQUEST) } },
	{ 423, 428, NULL, false, { ALL(API) } },
	{ 429, 429, NULL, true, { ALL(RATE_LIMITED) } },
	{ 430, 499, NULL, false, { ALL(API) } },
	{ 500, 599, NULL, false, { ALL(SERVER) } },
	{ 500, 599, "authentication failed", true, { ALL(SERVER) } },
	{ 600, 999, NULL, false, { ALL(PROTOCOL) } },
};

#define CLASS_NAME(kind, class_name, ...) [EP_FAILURE_##kind] = #class_name,

static const char *const class_names[EP_FAILURE_COUNT] = { [EP_FAILURE_NONE] = "none", EP_FAILURES(CLASS_NAME) };

#undef CLASS_NAME

static void statuses_come_to_these_kinds(void **state)
{
	(void)state;
	for (size_t row = 0; row < COUNT(statuses); row++) {
		ep_errors errors = errors_of(statuses[row].detail);
		for (long status = statuses[row].first; status <= statuses[row].last; status++) {
			for (int credential = 0; credential < EP_CREDENTIAL_COUNT; credential++) {
				int column = credential == EP_CREDENTIAL_CLIENT ? 0 : credential == EP_CREDENTIAL_HELD_TOKEN ? 1 : 2;
				ep_request request = { .credential = (ep_credential)credential };
				ep_failure_kind kind = ep_failure_of_status(&request, status, &errors, statuses[row].fresh_bearer);
				check(kind == statuses[row].kinds[column],
					"status %ld comes to %s; the row for %ld to %ld says %s (credential %d)", status, class_names[kind],
					statuses[row].first, statuses[row].last, class_names[statuses[row].kinds[column]], credential);
			}
		}
	}
}

/* CURLcodes that mean something else than a broken connection. */
static const struct {
	CURLcode code;
	ep_failure_kind kind;
} codes[] = {
	{ CURLE_OPERATION_TIMEDOUT, EP_FAILURE_TIMEOUT },
	{ CURLE_FAILED_INIT, EP_FAILURE_MEMORY },
	{ CURLE_OUT_OF_MEMORY, EP_FAILURE_MEMORY },
	{ (CURLcode)100, EP_FAILURE_PROTOCOL }, /* CURLE_TOO_LARGE, which older headers do not name */
	{ CURLE_UNSUPPORTED_PROTOCOL, EP_FAILURE_PROTOCOL },
	{ CURLE_WEIRD_SERVER_REPLY, EP_FAILURE_PROTOCOL },
	{ CURLE_WRITE_ERROR, EP_FAILURE_PROTOCOL },
	{ CURLE_HTTP2, EP_FAILURE_PROTOCOL },
	{ CURLE_BAD_CONTENT_ENCODING, EP_FAILURE_PROTOCOL },
	{ CURLE_BAD_FUNCTION_ARGUMENT, EP_FAILURE_PROTOCOL },
	{ CURLE_SSL_CONNECT_ERROR, EP_FAILURE_TLS },
	{ CURLE_SSL_ENGINE_NOTFOUND, EP_FAILURE_TLS },
	{ CURLE_SSL_ENGINE_SETFAILED, EP_FAILURE_TLS },
	{ CURLE_SSL_ENGINE_INITFAILED, EP_FAILURE_TLS },
	{ CURLE_SSL_CERTPROBLEM, EP_FAILURE_TLS },
	{ CURLE_SSL_CIPHER, EP_FAILURE_TLS },
	{ CURLE_SSL_CACERT_BADFILE, EP_FAILURE_TLS },
	{ CURLE_SSL_CRL_BADFILE, EP_FAILURE_TLS },
	{ CURLE_SSL_ISSUER_ERROR, EP_FAILURE_TLS },
	{ CURLE_SSL_SHUTDOWN_FAILED, EP_FAILURE_TLS },
	{ CURLE_SSL_PINNEDPUBKEYNOTMATCH, EP_FAILURE_TLS },
	{ CURLE_SSL_INVALIDCERTSTATUS, EP_FAILURE_TLS },
	{ CURLE_PEER_FAILED_VERIFICATION, EP_FAILURE_TLS },
};

static ep_failure_kind kind_expected(CURLcode code)
{
	for (size_t i = 0; i < COUNT(codes); i++) {
		if (codes[i].code == code) {
			return codes[i].kind;
		}
	}
	return EP_FAILURE_CONNECTION;
}

static ep_failure_kind kind_of(CURLcode code, ep_credential credential, bool sent, bool too_large)
{
	ep_request request = { .credential = credential };
	ep_attempt attempt = { .request = &request, .code = code, .sent = sent, .too_large = too_large };

	return ep_failure_of_attempt(&attempt);
}

static void codes_come_to_these_kinds(void **state)
{
	(void)state;
	for (int code = 1; code < 120; code++) {
		ep_failure_kind kind = kind_expected((CURLcode)code);
		bool may_be_lost = kind != EP_FAILURE_PROTOCOL;
		for (int credential = 0; credential < EP_CREDENTIAL_COUNT; credential++) {
			bool single_use = credential == EP_CREDENTIAL_SINGLE_USE || credential == EP_CREDENTIAL_ACTION;
			check(kind_of((CURLcode)code, (ep_credential)credential, false, false) == kind, "code %d, not sent", code);
			check(kind_of((CURLcode)code, (ep_credential)credential, true, false)
					== (single_use && may_be_lost ? EP_FAILURE_OUTCOME_UNKNOWN : kind),
				"code %d, sent", code);
		}
	}
}

static void an_answer_over_a_cap_is_no_lost_one(void **state)
{
	(void)state;
	assert_int_equal(kind_of(CURLE_WRITE_ERROR, EP_CREDENTIAL_SINGLE_USE, true, true), EP_FAILURE_PROTOCOL);
	assert_int_equal(kind_of(CURLE_RECV_ERROR, EP_CREDENTIAL_SINGLE_USE, true, true), EP_FAILURE_PROTOCOL);
	assert_int_equal(kind_of(CURLE_RECV_ERROR, EP_CREDENTIAL_PASSWORD, true, true), EP_FAILURE_PROTOCOL);
}

static void a_header_line_that_may_be_too_long_is_not_the_apis(void **state)
{
	ep_request request = { .credential = EP_CREDENTIAL_SINGLE_USE };
	ep_attempt attempt = { .request = &request, .code = CURLE_OUT_OF_MEMORY, .sent = true, .line_too_long = true };

	(void)state;
	assert_int_equal(ep_failure_of_attempt(&attempt), EP_FAILURE_PROTOCOL);
}

static void an_answer_that_cannot_be_read_for_want_of_memory_is_a_lost_one(void **state)
{
	(void)state;
	for (int credential = 0; credential < EP_CREDENTIAL_COUNT; credential++) {
		ep_request request = { .credential = (ep_credential)credential };
		bool single_use = credential == EP_CREDENTIAL_SINGLE_USE || credential == EP_CREDENTIAL_ACTION;
		assert_int_equal(ep_failure_of_lost_answer(&request), single_use ? EP_FAILURE_OUTCOME_UNKNOWN : EP_FAILURE_MEMORY);
	}
}

/* By X509_V_ERR_… of OpenSSL's x509_vfy.h; a name that does not match leaves the 1 that libcurl begins with. */
static void certificates_come_to_these_faults(void **state)
{
	static const struct {
		CURLcode code;
		long verify_result;
		ep_tls_fault fault;
	} rows[] = {
		{ CURLE_PEER_FAILED_VERIFICATION, 2, EP_TLS_UNKNOWN_ISSUER },
		{ CURLE_PEER_FAILED_VERIFICATION, 9, EP_TLS_NOT_YET_VALID },
		{ CURLE_PEER_FAILED_VERIFICATION, 10, EP_TLS_EXPIRED },
		{ CURLE_PEER_FAILED_VERIFICATION, 18, EP_TLS_UNKNOWN_ISSUER },
		{ CURLE_PEER_FAILED_VERIFICATION, 20, EP_TLS_UNKNOWN_ISSUER },
		{ CURLE_PEER_FAILED_VERIFICATION, 62, EP_TLS_OTHER_HOST },
		{ CURLE_PEER_FAILED_VERIFICATION, 1, EP_TLS_OTHER_HOST },
		{ CURLE_PEER_FAILED_VERIFICATION, 66, EP_TLS_TOO_WEAK },
		{ CURLE_PEER_FAILED_VERIFICATION, 79, EP_TLS_OTHER },
		{ CURLE_PEER_FAILED_VERIFICATION, 0, EP_TLS_OTHER },
		{ CURLE_PEER_FAILED_VERIFICATION, -1, EP_TLS_OTHER },
		{ CURLE_SSL_CONNECT_ERROR, 1, EP_TLS_BROKEN_OFF },
		{ CURLE_SSL_CACERT_BADFILE, 1, EP_TLS_NO_AUTHORITIES },
		{ CURLE_SSL_ISSUER_ERROR, 20, EP_TLS_OTHER },
	};

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		ep_attempt attempt = { .code = rows[i].code, .verify_result = rows[i].verify_result };
		check(ep_failure_of_tls(&attempt) == rows[i].fault, "row %zu", i);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(certificates_come_to_these_faults),
		cmocka_unit_test(statuses_come_to_these_kinds),
		cmocka_unit_test(codes_come_to_these_kinds),
		cmocka_unit_test(an_answer_over_a_cap_is_no_lost_one),
		cmocka_unit_test(a_header_line_that_may_be_too_long_is_not_the_apis),
		cmocka_unit_test(an_answer_that_cannot_be_read_for_want_of_memory_is_a_lost_one),
	};

	return cmocka_run_group_tests_name("failure", tests, NULL, NULL);
}
