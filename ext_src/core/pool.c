/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Connections that outlive a call. */

#include "pool.h"

#include "retry.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#ifdef _WIN32
# include <process.h>
# include <winsock2.h>
#else
# include <poll.h>
# include <sys/socket.h>
# include <unistd.h>
#endif

static long pool_this_process(void)
{
#ifdef _WIN32
	return _getpid();
#else
	return getpid();
#endif
}

bool ep_connection_is_inherited(const ep_connection *connection)
{
	return connection->process != pool_this_process();
}

static void pool_destroy(ep_connection *connection)
{
	curl_easy_cleanup(connection->easy);
	curl_multi_cleanup(connection->multi);
	free(connection);
}

static ep_connection *pool_create(ep_pool *pool, const ep_identity *identity)
{
	const curl_version_info_data *version = curl_version_info(CURLVERSION_NOW);
	ep_connection *connection = calloc(1, sizeof(*connection));

	if (!connection) {
		return NULL;
	}
	connection->pool = pool;
	connection->identity = *identity;
	connection->process = pool_this_process();
	connection->socket = connection->tainted = CURL_SOCKET_BAD;
	connection->easy = curl_easy_init();
	connection->multi = curl_multi_init();
	connection->libcurl_version = version->version_num;
	connection->has_zlib = (version->features & CURL_VERSION_LIBZ) != 0;
	/* One connection at a time: the one that another took the place of is closed. */
	if (!connection->easy || !connection->multi || curl_multi_setopt(connection->multi, CURLMOPT_MAXCONNECTS, 1L) != CURLM_OK) {
		pool_destroy(connection);
		return NULL;
	}
	return connection;
}

/* --- idle connections */

static void pool_forget(ep_pool *pool, ep_connection **link)
{
	*link = (*link)->next;
	pool->idle_count--;
}

static bool pool_is_open(const ep_connection *connection)
{
	return connection->socket != CURL_SOCKET_BAD;
}

static void pool_evict(ep_pool *pool, ep_connection **link)
{
	ep_connection *connection = *link;

	pool->counters.evicted += pool_is_open(connection);
	pool_forget(pool, link);
	pool_destroy(connection);
}

/* After a fork the parent's connections are left as they are: closing one here would end the parent's TLS session. They stay
   within reach, so that no check for leaks takes them for lost. */
static void pool_abandon(ep_pool *pool, ep_connection *connection)
{
	connection->next = pool->abandoned;
	pool->abandoned = connection;
}

static void pool_abandon_inherited(ep_pool *pool)
{
	if (!pool->idle || !ep_connection_is_inherited(pool->idle)) {
		return;
	}
	while (pool->idle) {
		ep_connection *connection = pool->idle;
		pool->counters.abandoned += pool_is_open(connection);
		pool_forget(pool, &pool->idle);
		pool_abandon(pool, connection);
	}
}

static bool pool_is_stale(const ep_pool *pool, const ep_connection *connection)
{
	int64_t now = pool->platform->now();

	return now - connection->idle_since >= pool->limits.idle_ms || now - connection->opened >= pool->limits.lifetime_ms;
}

static void pool_evict_stale(ep_pool *pool)
{
	ep_connection **link = &pool->idle;

	while (*link) {
		if (pool_is_stale(pool, *link)) {
			pool_evict(pool, link);
		} else {
			link = &(*link)->next;
		}
	}
}

/* The longest idle stands last. */
static void pool_evict_surplus(ep_pool *pool)
{
	while (pool->idle && pool->idle_count > pool->limits.connections) {
		ep_connection **link = &pool->idle;
		while ((*link)->next) {
			link = &(*link)->next;
		}
		pool_evict(pool, link);
	}
}

static ep_connection *pool_find_idle(ep_pool *pool, const ep_identity *identity)
{
	for (ep_connection **link = &pool->idle; *link; link = &(*link)->next) {
		ep_connection *connection = *link;
		if (ep_identity_equals(&connection->identity, identity)) {
			pool_forget(pool, link);
			return connection;
		}
	}
	return NULL;
}

/* --- borrowing */

ep_connection *ep_pool_borrow(ep_pool *pool, const ep_identity *identity)
{
	ep_connection *connection;

	pool_abandon_inherited(pool);
	pool_evict_stale(pool);
	connection = pool_find_idle(pool, identity);
	connection = connection ? connection : pool_create(pool, identity);
	if (connection) {
		connection->generation = pool->generation;
		pool->in_use++;
	}
	return connection;
}

void ep_pool_return(ep_connection *connection)
{
	ep_pool *pool = connection->pool;

	/* One that was closed after use is kept all the same, for the certificates that libcurl has parsed. */
	if (connection->generation != pool->generation || !connection->opened || ep_connection_is_inherited(connection)) {
		ep_pool_discard(connection);
		return;
	}
	pool_abandon_inherited(pool);
	connection->idle_since = pool->platform->now();
	connection->next = pool->idle;
	pool->idle = connection;
	pool->in_use--;
	pool->idle_count++;
	pool_evict_surplus(pool);
}

void ep_pool_discard(ep_connection *connection)
{
	ep_pool *pool = connection->pool;

	pool->in_use--;
	if (ep_connection_is_inherited(connection)) {
		pool_abandon(pool, connection);
	} else {
		pool_destroy(connection);
	}
}

/* --- spare memory */

void ep_pool_reserve(ep_pool *pool, ep_buffer *buffer, size_t len)
{
	if (len < EP_MIN_SPARE_USE || len >= EP_SPARE_SIZE || buffer->limit < EP_SPARE_SIZE) {
		ep_buffer_reserve(buffer, len);
	} else if (pool->spare_count) {
		buffer->data = pool->spares[--pool->spare_count];
		buffer->capacity = EP_SPARE_SIZE;
	} else {
		ep_buffer_reserve(buffer, EP_SPARE_SIZE - 1);
	}
}

void ep_pool_free_buffer(ep_pool *pool, ep_buffer *buffer)
{
	if (!pool || buffer->capacity != EP_SPARE_SIZE || pool->spare_count == EP_MAX_SPARES) {
		ep_buffer_free(buffer);
		return;
	}
	ep_wipe(buffer->data, buffer->len);
	pool->spares[pool->spare_count++] = buffer->data;
	ep_buffer_init(buffer, buffer->limit);
}

static void pool_free_spares(ep_pool *pool)
{
	while (pool->spare_count) {
		free(pool->spares[--pool->spare_count]);
	}
}

/* --- the end */

void ep_pool_flush(ep_pool *pool)
{
	pool_abandon_inherited(pool);
	while (pool->idle) {
		ep_connection *connection = pool->idle;
		pool_forget(pool, &pool->idle);
		pool_destroy(connection);
	}
	pool_free_spares(pool);
	pool->generation++;
	ep_retry_budget_reset(pool);
}

size_t ep_pool_count_idle(ep_pool *pool)
{
	size_t count = 0;

	pool_abandon_inherited(pool);
	for (const ep_connection *connection = pool->idle; connection; connection = connection->next) {
		count += pool_is_open(connection);
	}
	return count;
}

int64_t ep_connection_idle_ms(const ep_connection *connection)
{
	return connection->pool->platform->now() - connection->idle_since;
}

/* curl_easy_reset() would keep that a body could not be rewound, and where memory runs out leave a handle half made, without a
   word. */
bool ep_connection_renew_handle(ep_connection *connection)
{
	connection->is_set_up = false;
	curl_easy_cleanup(connection->easy);
	connection->easy = curl_easy_init();
	return connection->easy != NULL;
}

bool ep_connection_is_alive(const ep_connection *connection)
{
	if (connection->socket == CURL_SOCKET_BAD) {
		return true;
	}
#ifdef _WIN32
	WSAPOLLFD fd = { .fd = connection->socket, .events = POLLRDNORM };
	return WSAPoll(&fd, 1, 0) == 0;
#else
# ifdef POLLRDHUP
	struct pollfd fd = { .fd = connection->socket, .events = POLLIN | POLLRDHUP };
# else
	struct pollfd fd = { .fd = connection->socket, .events = POLLIN };
# endif
	int events;

	/* A signal says nothing about the connection. */
	do {
		events = poll(&fd, 1, 0);
	} while (events < 0 && errno == EINTR);
	return events == 0;
#endif
}
