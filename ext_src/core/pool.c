/* Connections that outlive a call. */

#include "ep_core.h"

#include <stdlib.h>

#ifdef _WIN32
# include <process.h>
# include <winsock2.h>
#else
# include <poll.h>
# include <sys/socket.h>
# include <unistd.h>
#endif

static long this_process(void)
{
#ifdef _WIN32
	return _getpid();
#else
	return getpid();
#endif
}

static void destroy(ep_connection *connection)
{
	curl_easy_cleanup(connection->easy);
	curl_multi_cleanup(connection->multi);
	free(connection);
}

static ep_connection *create(void)
{
	ep_connection *connection = calloc(1, sizeof(*connection));

	if (!connection) {
		return NULL;
	}
	connection->process = this_process();
	connection->socket = CURL_SOCKET_BAD;
	connection->easy = curl_easy_init();
	connection->multi = curl_multi_init();
	if (!connection->easy || !connection->multi) {
		destroy(connection);
		return NULL;
	}
	return connection;
}

void ep_connection_close(ep_connection *connection)
{
	/* After a fork the parent's connection is left as it is: closing it here would end the parent's TLS session. */
	if (connection->process == this_process()) {
		destroy(connection);
	}
}

ep_connection *ep_pool_borrow(ep_pool *pool)
{
	ep_connection *connection = pool->idle;

	if (!connection || connection->process != this_process()) {
		return create();
	}
	pool->idle = connection->next;
	connection->next = NULL;
	return connection;
}

void ep_pool_return(ep_pool *pool, ep_connection *connection)
{
	bool inherited = pool->idle && pool->idle->process != this_process();

	if (pool->idle && !inherited) {
		ep_connection_close(connection);
		return;
	}
	pool->idle = connection;
}

void ep_pool_close(ep_pool *pool)
{
	if (pool->idle) {
		ep_connection_close(pool->idle);
		pool->idle = NULL;
	}
}

bool ep_connection_is_quiet(const ep_connection *connection)
{
	if (connection->socket == CURL_SOCKET_BAD) {
		return true;
	}
#ifdef _WIN32
	WSAPOLLFD fd = { .fd = connection->socket, .events = POLLRDNORM };
	return WSAPoll(&fd, 1, 0) == 0;
#elif defined(POLLRDHUP)
	struct pollfd fd = { .fd = connection->socket, .events = POLLIN | POLLRDHUP };
	return poll(&fd, 1, 0) == 0;
#else
	struct pollfd fd = { .fd = connection->socket, .events = POLLIN };
	return poll(&fd, 1, 0) == 0;
#endif
}
