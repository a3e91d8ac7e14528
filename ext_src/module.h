/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/*
 * What a worker has (under ZTS: a thread): the module globals, what of them outlives a request, and the clock and the randomness
 * that the core asks for.
 */

#ifndef EP_MODULE_H
#define EP_MODULE_H

#include "php.h"
#include "core/ep_core.h"

typedef struct ep_call ep_call;
typedef struct ep_kept_bearer ep_kept_bearer;

ZEND_BEGIN_MODULE_GLOBALS(ep_account_tokens)
	zend_long max_connections;
	zend_long max_idle;     /* seconds */
	zend_long max_lifetime; /* seconds */
	bool has_libcurl;
	ep_call *calls; /* alive, newest first; what a bail-out or a Fiber leaves here is freed after the request's last PHP code */
	ep_pool pool;   /* connections */
	ep_kept_bearer *bearers; /* issued by the service, the last used first */
	ep_trust system_trust;   /* found on first use, since a worker's file system may not be the master's */
	bool has_system_trust;
	bool cache_failure_reported;     /* in this request */
	unsigned char redaction_key[32]; /* of ep_redact(): made on first use, wiped at the end */
	bool has_redaction_key;
ZEND_END_MODULE_GLOBALS(ep_account_tokens)

ZEND_EXTERN_MODULE_GLOBALS(ep_account_tokens)
#define EP_G(v) ZEND_MODULE_GLOBALS_ACCESSOR(ep_account_tokens, v)

#if defined(ZTS) && defined(COMPILE_DL_EP_ACCOUNT_TOKENS)
ZEND_TSRMLS_CACHE_EXTERN()
#endif

/* --- worker.c: what outlives a request */

enum { EP_STATUS_COUNT = 8 };

/* A row of what EpAccountTokens::status() returns. */
typedef struct ep_status_entry {
	const char *name;
	uint64_t value;
} ep_status_entry;

/* The worker's pool, with the limits that the ini settings give. */
ep_pool *ep_worker_pool(void);
void ep_worker_status(ep_status_entry entries[EP_STATUS_COUNT]);

/* --- platform.c: what the core asks of its surroundings */

extern const ep_platform ep_php_platform;

ep_clock ep_clock_now(void);

/* Tells a process from the children that it forks; 0 where there is no fork. */
long ep_process_id(void);

/* Hashes the parts in their order, so that no two lists of parts come to the same identity. */
void ep_identify(ep_identity *identity, const ep_text *parts, size_t count);

#endif
