/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* What status, curl code and detail of an attempt mean. */

#ifndef EP_FAILURE_H
#define EP_FAILURE_H

#include "attempt.h"
#include "reply.h"

/* In the rows below: every 4xx, or every 5xx, that no other row names. */
enum {
	EP_OTHER_4XX = -4,
	EP_OTHER_5XX = -5,
};

/* clang-format off */
/*
 * What can go wrong. Each row has a kind, the exception class that it is thrown as, that class's parent, what the message tells
 * the shop's developer to do, and the HTTP statuses that mean this kind (0: none does by itself).
 *
 * The enum below, the table in failure.c and the registration of the classes in exceptions.c are all made of these rows. A
 * parent stands before its children. What a class looks like is declared in stubs/exceptions.stub.php.
 */
#define EP_FAILURES(ROW) \
	ROW(API, ApiException, EpAccountTokensException, \
		"the service refused the request: see $errors", EP_OTHER_4XX) \
	ROW(AUTHENTICATION, AuthenticationFailedException, ApiException, \
		"the credential or the profile id was not accepted: ask the shopper again", 0) \
	ROW(INVALID_REQUEST, InvalidRequestException, ApiException, \
		"the service does not accept the request: see $errors for the fields", 400, 422) \
	ROW(UNAUTHORIZED, UnauthorizedException, ApiException, \
		"the shop's own credentials were not accepted: check the Grant and the region of the base URI", 401) \
	ROW(FORBIDDEN, ForbiddenException, ApiException, \
		"the service forbids this: see $errors", 403) \
	ROW(NOT_FOUND, NotFoundException, ApiException, \
		"not found: check the ids and the region of the base URI", 404) \
	ROW(RATE_LIMITED, RateLimitedException, ApiException, \
		"the store's rate limit is reached: wait for $retryAfter seconds, or a few, and try again", 429) \
	ROW(SERVER, ServerErrorException, ApiException, \
		"the service failed: try again later", EP_OTHER_5XX) \
	ROW(LOGIN_REQUIRED, LoginRequiredException, ApiException, \
		"the held token is no longer good: send the shopper to the login", 0) \
	ROW(ACCOUNT_NOT_AVAILABLE, AccountNotAvailableException, EpAccountTokensException, \
		"The member has no such account (any more): let the shopper choose another one", 0) \
	ROW(TRANSPORT, TransportException, EpAccountTokensException, \
		"memory ran out, or libcurl lacks what it needs: look at this machine's memory, and at its libcurl by php --ri", 0) \
	ROW(CONNECTION, ConnectionFailedException, TransportException, \
		"no connection, or it broke before the answer was complete: check base URI, network and proxy", 0) \
	ROW(TIMEOUT, TimeoutException, TransportException, \
		"the time ran out: raise timeout or connectTimeout if the service is merely slow", 0) \
	ROW(TLS, TlsFailedException, TransportException, \
		"no trusted TLS connection: check the server's certificate, and caFile or the system's certificates", 0) \
	ROW(OUTCOME_UNKNOWN, OutcomeUnknownException, TransportException, \
		NULL /* the mechanism's outcome_unknown_advice */, 0) \
	ROW(PROTOCOL, ProtocolException, EpAccountTokensException, \
		"the answer is not one of this API: check the base URI, and what stands between", 0)

#define EP_FAILURE_ENUMERATOR(kind, ...) EP_FAILURE_##kind,

typedef enum ep_failure_kind {
	EP_FAILURE_NONE,
	EP_FAILURES(EP_FAILURE_ENUMERATOR)
	EP_FAILURE_COUNT,
	EP_FAILURE_MEMORY = EP_FAILURE_TRANSPORT, /* thrown as the parent itself */
} ep_failure_kind;

#undef EP_FAILURE_ENUMERATOR
/* clang-format on */

/* What a message tells the shop's developer to do; NULL where the request's mechanism says it. */
const char *ep_failure_advice(ep_failure_kind kind);

/* Why there is no TLS connection, as far as it can be told. */
typedef enum ep_tls_fault {
	EP_TLS_OTHER,
	EP_TLS_BROKEN_OFF,     /* the handshake, before a certificate was looked at */
	EP_TLS_NO_AUTHORITIES, /* none could be read */
	EP_TLS_UNKNOWN_ISSUER,
	EP_TLS_EXPIRED,
	EP_TLS_NOT_YET_VALID,
	EP_TLS_OTHER_HOST,
	EP_TLS_TOO_WEAK,
	EP_TLS_FAULT_COUNT
} ep_tls_fault;

/* Why a finished attempt is EP_FAILURE_TLS. */
ep_tls_fault ep_failure_of_tls(const ep_attempt *attempt);

/* What a CURLcode means by itself. */
ep_failure_kind ep_failure_of_code(CURLcode code);
/* What a finished attempt without an answer came to. */
ep_failure_kind ep_failure_of_attempt(const ep_attempt *attempt);
/* What it comes to that there was no memory to read an answer in. */
ep_failure_kind ep_failure_of_lost_answer(const ep_request *request);
/* What a status of 300 or more means by itself, whatever was asked for and whatever the reply says. */
ep_failure_kind ep_failure_of_status_alone(long status);
/* What an answer other than success means. `fresh_bearer`: it was fetched within this very call. */
ep_failure_kind ep_failure_of_status(const ep_request *request, long status, const ep_errors *errors, bool fresh_bearer);

#endif
