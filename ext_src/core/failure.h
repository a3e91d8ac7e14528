/* What status, curl code and detail of an attempt mean. */

#ifndef EP_FAILURE_H
#define EP_FAILURE_H

#include "attempt.h"
#include "reply.h"

typedef enum ep_failure_kind {
	EP_FAILURE_NONE,
	EP_FAILURE_MEMORY,
	EP_FAILURE_CONNECTION,
	EP_FAILURE_TIMEOUT,
	EP_FAILURE_TLS,
	EP_FAILURE_OUTCOME_UNKNOWN,
	EP_FAILURE_PROTOCOL,
	EP_FAILURE_API,
	EP_FAILURE_AUTHENTICATION,
	EP_FAILURE_INVALID_REQUEST,
	EP_FAILURE_UNAUTHORIZED,
	EP_FAILURE_FORBIDDEN,
	EP_FAILURE_NOT_FOUND,
	EP_FAILURE_RATE_LIMITED,
	EP_FAILURE_SERVER,
	EP_FAILURE_LOGIN_REQUIRED,
	EP_FAILURE_ACCOUNT_NOT_AVAILABLE,
	EP_FAILURE_COUNT
} ep_failure_kind;

/* Why there is no TLS connection, as far as it can be told. */
typedef enum ep_tls_fault {
	EP_TLS_OTHER,
	EP_TLS_BROKEN_OFF,     /* the handshake, before a certificate was looked at */
	EP_TLS_NO_AUTHORITIES, /* none could be read */
	EP_TLS_UNKNOWN_ISSUER,
	EP_TLS_ENDED,
	EP_TLS_NOT_YET_VALID,
	EP_TLS_OTHER_HOST,
	EP_TLS_TOO_WEAK,
	EP_TLS_FAULT_COUNT
} ep_tls_fault;

/* Why a finished attempt is EP_FAILURE_TLS. */
ep_tls_fault ep_failure_of_tls(const ep_attempt *attempt);

/* Of a CURLcode alone. */
ep_failure_kind ep_failure_of_code(CURLcode code);
/* What a finished attempt without an answer came to. */
ep_failure_kind ep_failure_of_attempt(const ep_attempt *attempt);
/* What an answer other than success means. `fresh_bearer`: it was fetched within this very call. */
ep_failure_kind ep_failure_of_status(const ep_request *request, long status, const ep_errors *errors, bool fresh_bearer);

#endif
