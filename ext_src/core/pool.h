/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/*
 * Connections that outlive a call. One attempt at a time borrows a connection, and gives it back or discards it afterwards.
 */

#ifndef EP_POOL_H
#define EP_POOL_H

#include "buffer.h"
#include "identity.h"
#include "platform.h"
#include "trust.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <curl/curl.h>

struct ep_attempt;
struct ep_pool;
struct ep_retry_budget;

/* A libcurl handle with a multi of its own, and the connection they keep. Owner: the pool while idle, the attempt while
   borrowed. */
typedef struct ep_connection {
	struct ep_connection *next;
	struct ep_pool *pool;
	ep_identity identity;
	CURL *easy;
	CURLM *multi;
	unsigned libcurl_version;   /* of the one that runs, which may be newer than the headers */
	bool has_zlib;              /* that libcurl can read gzip */
	struct ep_attempt *attempt; /* under way, to which libcurl's callbacks go; NULL: none */
	bool is_set_up;             /* the handle has the options that are the same for all attempts of the identity */
	bool by_file;               /* one of them: the authorities are read from the file */
	bool has_ready_callback;    /* libcurl says when a connection is ready for the request, which it does from 7.80 on */
	curl_socket_t socket;       /* the last that was opened; CURL_SOCKET_BAD: none open */
	curl_socket_t tainted; /* one that must not be used any more, as long as libcurl has not closed it; CURL_SOCKET_BAD: none */
	bool loopback_only;    /* the request is not encrypted: refuse any other peer */
	long process;          /* which made it; a child of a fork must leave it alone */
	uint64_t generation;   /* of the pool when it was borrowed */
	int64_t opened;        /* when its connection was made, by the platform's clock; 0: never yet */
	int64_t idle_since;
} ep_connection;

typedef struct ep_pool_limits {
	size_t connections; /* kept; 0: none */
	int64_t idle_ms;
	int64_t lifetime_ms;
} ep_pool_limits;

/* Since the worker's start. */
typedef struct ep_counters {
	uint64_t opened;         /* connections that were ready for a request */
	uint64_t reused;         /* attempts on a kept connection */
	uint64_t evicted;        /* idle connections closed by a limit */
	uint64_t abandoned;      /* idle connections left to the parent after a fork */
	uint64_t retried;        /* attempts beyond the first */
	uint64_t resend_refused; /* failures that would have been tried again with a credential that may be repeated */
} ep_counters;

/* Memory of large replies is kept for the next ones: malloc() gives that of several replies, which came side by side, back to
   the system, and takes it anew page by page. */
enum {
	EP_MIN_SPARE_USE = 64 * 1024, /* bytes of a reply */
	EP_SPARE_SIZE = 256 * 1024,   /* bytes of a piece */
	EP_MAX_SPARES = 4,            /* pieces */
};

/* Connections that outlive a request. Owner: the module globals, one for each thread; emptied before libcurl is cleaned up. */
typedef struct ep_pool {
	const ep_platform *platform;
	ep_pool_limits limits;
	ep_connection *idle;      /* the last used first */
	ep_connection *abandoned; /* the parent's, after a fork: never touched again */
	size_t idle_count;
	size_t in_use;
	uint64_t generation;
	ep_counters counters;
	struct ep_retry_budget *budgets; /* those that are not full, the last used first */
	ep_trust_memory trust_memory;
	char *spares[EP_MAX_SPARES]; /* wiped */
	size_t spare_count;
} ep_pool;

/* Returns an idle connection of that identity, else a new one; NULL when memory ran out. */
ep_connection *ep_pool_borrow(ep_pool *pool, const ep_identity *identity);
/* Gives a borrowed connection back. It is kept, within the limits. */
void ep_pool_return(ep_connection *connection);
/* Ends a borrowed connection that is not to be used again. */
void ep_pool_discard(ep_connection *connection);
/* Counts the idle connections that are open. */
size_t ep_pool_count_idle(ep_pool *pool);
/* Closes idle connections now, borrowed ones on return, frees the spare memory, and resets the budgets. */
void ep_pool_flush(ep_pool *pool);
/* Makes room for a reply of so many bytes in an empty buffer, with spare memory where that is of use. */
void ep_pool_reserve(ep_pool *pool, ep_buffer *buffer, size_t len);
/* Wipes the buffer, which is empty afterwards, and keeps its memory as a spare or frees it. The pool may be NULL. */
void ep_pool_free_buffer(ep_pool *pool, ep_buffer *buffer);
/* Gives the connection a handle without options or memories; what is kept open, and the certificates, are the multi's. False:
   memory ran out. */
bool ep_connection_renew_handle(ep_connection *connection);
/* Returns how long the connection had been idle when it was borrowed. */
int64_t ep_connection_idle_ms(const ep_connection *connection);
/* True in a child of the process that made the connection. */
bool ep_connection_is_inherited(const ep_connection *connection);
/* False once the server has closed, or has sent what nobody asked for: neither may carry another request. */
bool ep_connection_is_alive(const ep_connection *connection);

#endif
