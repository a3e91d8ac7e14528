/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* One HTTP attempt through libcurl. */

#include "attempt.h"

#include "url.h"

#include <stddef.h>
#include <string.h>

#ifdef _WIN32
# include <winsock2.h>
# include <ws2tcpip.h>
#else
# include <fcntl.h>
# include <netinet/in.h>
# include <sys/select.h>
# include <sys/socket.h>
# include <unistd.h>
#endif

/* The headers at hand may be older than the libcurl that runs. */
#if LIBCURL_VERSION_NUM < 0x075000
# define CURL_PREREQFUNC_OK 0
#endif

/* How long a connection may have been idle and still carry what must not be lost: well below the idle limits of servers and
   balancers. */
enum { SINGLE_SHOT_MAX_IDLE_MS = 30 * 1000 };

static int64_t attempt_bytes_of(CURL *easy, CURLINFO which)
{
	long bytes = 0;

	return curl_easy_getinfo(easy, which, &bytes) == CURLE_OK ? bytes : 0;
}

/* --- callbacks: they only move bytes, since libcurl's frames must not be left by a jump */

/* They are all given the connection, which a handle can be told once: the attempt changes. */
static ep_attempt *attempt_under_way(void *connection)
{
	return ((const ep_connection *)connection)->attempt;
}

/* The connection is ready, TLS and tunnel included: the request goes out next. */
static int attempt_note_ready(void *data, char *peer, char *own, int peer_port, int own_port)
{
	ep_attempt *attempt = attempt_under_way(data);

	(void)peer, (void)own, (void)peer_port, (void)own_port;
	attempt->tunnel_bytes += attempt_bytes_of(attempt->connection->easy, CURLINFO_REQUEST_SIZE) - attempt->request_bytes;
	attempt->connections += attempt->socket_opened;
	/* A request with a body counts as sent when libcurl takes the body. */
	attempt->sent |= attempt->request->body.len == 0;
	return CURL_PREREQFUNC_OK;
}

static size_t attempt_give_body(char *to, size_t size, size_t count, void *data)
{
	ep_attempt *attempt = attempt_under_way(data);
	const ep_buffer *body = &attempt->request->body;
	size_t len = body->len - attempt->body_taken;

	if (attempt->hold == EP_HOLD_WANTED) {
		attempt->hold = EP_HOLD_IN_FORCE;
		return CURL_READFUNC_PAUSE;
	}
	if (len > size * count) {
		len = size * count;
	}
	memcpy(to, body->data + attempt->body_taken, len);
	attempt->body_taken += len;
	attempt->sent = true;
	return len;
}

static void attempt_begin_body_again(ep_attempt *attempt)
{
	attempt->body_lost += (int64_t)attempt->body_taken;
	attempt->body_taken = 0;
}

/* libcurl asks for this before it sends a request again, on another connection, by itself. */
static int attempt_rewind_body(void *data, curl_off_t offset, int origin)
{
	ep_attempt *attempt = attempt_under_way(data);

	(void)offset, (void)origin; /* always its start */
	if (attempt->body_taken && !ep_request_is_repeatable(attempt->request)) {
		attempt->resend_refused = true;
		return CURL_SEEKFUNC_FAIL;
	}
	attempt_begin_body_again(attempt);
	return CURL_SEEKFUNC_OK;
}

bool ep_attempt_take_body(ep_attempt *attempt, ep_text bytes)
{
	attempt->too_large |= bytes.len > attempt->reply.limit - attempt->reply.len;
	ep_buffer_append(&attempt->reply, bytes);
	attempt->lacks_memory |= attempt->reply.failed && !attempt->too_large;
	return !attempt->reply.failed;
}

static void attempt_expect_reply(ep_attempt *attempt)
{
	curl_off_t len = 0;

	if (curl_easy_getinfo(attempt->connection->easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &len) == CURLE_OK && len > 0) {
		ep_pool_reserve(attempt->pool, &attempt->reply, (size_t)len);
	}
}

static size_t attempt_take_body(char *from, size_t size, size_t count, void *data)
{
	ep_attempt *attempt = attempt_under_way(data);

	/* It is no body yet, but what ep_handle_shows_heads() is about. */
	if (attempt->head.shown.wanted && !attempt->head.shown.ended) {
		return ep_shown_head_look(&attempt->head.shown, (ep_text){ from, size * count }) ? size * count : 0;
	}
	if (!attempt->reply.data) {
		attempt_expect_reply(attempt);
	}
	return ep_attempt_take_body(attempt, (ep_text){ from, size * count }) ? size * count : 0;
}

bool ep_attempt_take_header(ep_attempt *attempt, ep_text line)
{
	bool taken = ep_reply_head_take(&attempt->head, line);

	attempt->too_large |= attempt->head.bytes > EP_MAX_REPLY_HEADERS;
	attempt->lacks_memory |= attempt->head.headers.failed;
	return taken;
}

static void attempt_note_shown_line(ep_attempt *attempt, ep_text line)
{
	long status = 0;

	curl_easy_getinfo(attempt->connection->easy, CURLINFO_RESPONSE_CODE, &status);
	ep_shown_head_note(&attempt->head.shown, line, status);
}

static size_t attempt_take_header(char *from, size_t size, size_t count, void *data)
{
	ep_attempt *attempt = attempt_under_way(data);
	ep_text line = { from, size * count };
	bool clear;

	if (!attempt->first_byte_us) {
		attempt->first_byte_us = attempt->connection->pool->platform->now_us();
	}
	if (attempt->head.shown.wanted) {
		attempt_note_shown_line(attempt, line);
	}
	clear = ep_reply_head_check(&attempt->head, line);
	return ep_attempt_take_header(attempt, line) && clear ? line.len : 0;
}

static bool attempt_is_loopback(const struct curl_sockaddr *peer)
{
	if (peer->family == AF_INET) {
		struct sockaddr_in ipv4;
		memcpy(&ipv4, &peer->addr, sizeof(ipv4));
		return ntohl(ipv4.sin_addr.s_addr) >> 24 == 127;
	}
	if (peer->family == AF_INET6) {
		struct sockaddr_in6 ipv6;
		memcpy(&ipv6, &peer->addr, sizeof(ipv6));
		return IN6_IS_ADDR_LOOPBACK(&ipv6.sin6_addr);
	}
	return false;
}

/* What libcurl sends again goes over a new connection, and libcurl does not rewind the body where no byte of what it took
   was written. */
static bool attempt_may_open_socket(ep_attempt *attempt)
{
	if (attempt->sent && !ep_request_is_repeatable(attempt->request)) {
		attempt->resend_refused = true;
		return false;
	}
	attempt_begin_body_again(attempt);
	attempt->sent_on_kept |= attempt->sent && !attempt->socket_opened;
	attempt->socket_opened = true;
	attempt->request_bytes = attempt_bytes_of(attempt->connection->easy, CURLINFO_REQUEST_SIZE);
	return true;
}

static curl_socket_t attempt_open_socket(void *data, curlsocktype purpose, struct curl_sockaddr *peer)
{
	ep_connection *connection = data;
	curl_socket_t fd;

	if (purpose != CURLSOCKTYPE_IPCXN || (connection->loopback_only && !attempt_is_loopback(peer))
		|| !attempt_may_open_socket(connection->attempt)) {
		return CURL_SOCKET_BAD;
	}
	fd = socket(peer->family, peer->socktype, peer->protocol);
#ifndef _WIN32
	/* Programs that PHP starts must not inherit the shop's connection. */
	if (fd != CURL_SOCKET_BAD && fcntl(fd, F_SETFD, FD_CLOEXEC) != 0) {
		close(fd);
		fd = CURL_SOCKET_BAD;
	}
#endif
	connection->socket = fd;
	return fd;
}

static int attempt_close_socket(void *data, curl_socket_t fd)
{
	ep_connection *connection = data;

	if (connection->socket == fd) {
		connection->socket = CURL_SOCKET_BAD;
	}
	if (connection->tainted == fd) {
		connection->tainted = CURL_SOCKET_BAD;
	}
#ifdef _WIN32
	return closesocket(fd);
#else
	return close(fd);
#endif
}

static const ep_handle_callbacks callbacks = {
	.open_socket = attempt_open_socket,
	.close_socket = attempt_close_socket,
	.give_body = attempt_give_body,
	.rewind_body = attempt_rewind_body,
	.take_header = attempt_take_header,
	.take_body = attempt_take_body,
	.note_ready = attempt_note_ready,
};

/* --- an attempt from begin to finish */

static void attempt_reset(ep_attempt *attempt)
{
	ep_pool_free_buffer(attempt->pool, &attempt->reply);
	ep_reply_head_free(&attempt->head);
	memset(attempt, 0, offsetof(ep_attempt, lines));
	ep_reply_head_init(&attempt->head);
	attempt->verify_result = -1;
}

void ep_attempt_prepare(ep_attempt *attempt, const ep_request *request)
{
	attempt_reset(attempt);
	attempt->request = request;
	attempt->can_go_on = true;
	ep_buffer_init(&attempt->reply, request->max_reply);
	attempt->head.keeps_headers = request->keeps_reply_headers;
	attempt->head.secrets = request->secrets;
	attempt->head.secret_count = request->secret_count;
}

/* From 8.15 on libcurl lets its TLS library read ahead, so that the server's close may lie there where no poll() sees it.
   Before libcurl sends a body that it has to wait for, it reads, and so finds the close. */
static bool attempt_hides_input(const ep_connection *connection)
{
	return !connection->loopback_only && connection->libcurl_version >= 0x080f00;
}

/* A body is given out once, and held back while need be. What must not be repeated and has no body cannot be held back; and it
   is only from 7.80 on that libcurl says when it goes out, so that it can be kept from going out again. */
static bool attempt_can_guard(const ep_attempt *attempt)
{
	const ep_connection *connection = attempt->connection;

	return attempt->request->body.len || (connection->libcurl_version >= 0x075000 && !attempt_hides_input(connection));
}

/* Whether the kept connection may carry the request; if not, a new one takes its place. */
static bool attempt_is_fit(const ep_attempt *attempt)
{
	const ep_connection *connection = attempt->connection;

	if (!ep_connection_is_alive(connection)) {
		return false;
	}
	return ep_request_is_repeatable(attempt->request)
		|| (ep_connection_idle_ms(connection) <= SINGLE_SHOT_MAX_IDLE_MS && attempt_can_guard(attempt));
}

static void attempt_choose_connection(ep_attempt *attempt)
{
	ep_connection *connection = attempt->connection;

	if (!attempt_is_fit(attempt)) {
		connection->tainted = connection->socket;
	}
	attempt->began_kept = connection->socket != CURL_SOCKET_BAD && connection->tainted == CURL_SOCKET_BAD;
	if (attempt->began_kept && !ep_request_is_repeatable(attempt->request) && attempt_hides_input(connection)) {
		attempt->hold = EP_HOLD_WANTED;
	}
}

bool ep_attempt_begin(
	ep_attempt *attempt, ep_connection *connection, const ep_request *request, const ep_settings *settings, int64_t timeout_ms)
{
	ep_attempt_prepare(attempt, request);
	attempt->connection = connection;
	attempt->pool = connection->pool;
	connection->attempt = attempt;
	attempt->head.shown.wanted = ep_handle_shows_heads(connection);
	attempt->begun_us = connection->pool->platform->now_us();
	attempt->tls_of_proxy = settings->proxy && ep_url_is_encrypted(settings->proxy);
	attempt->by_file = ep_trust_is_by_file(&connection->pool->trust_memory, settings, connection->easy);
	attempt->decodes = ep_handle_decodes(connection, request);
	if (!ep_handle_set_up(connection, settings, attempt->by_file, &callbacks)) {
		return false;
	}
	attempt_choose_connection(attempt);
	return ep_handle_set_times(connection->easy, settings, timeout_ms)
		&& ep_handle_set_request(connection, request, attempt->lines)
		&& curl_multi_add_handle(connection->multi, connection->easy) == CURLM_OK;
}

/* True once libcurl has said how the attempt ended. */
static bool attempt_read_result(ep_attempt *attempt)
{
	CURLMsg *message;
	int queued;

	while ((message = curl_multi_info_read(attempt->connection->multi, &queued))) {
		if (message->msg == CURLMSG_DONE) {
			attempt->code = message->data.result;
			return true;
		}
	}
	return false;
}

static void attempt_fail(ep_attempt *attempt)
{
	attempt->code = CURLE_FAILED_INIT;
	attempt->done = true;
}

static void attempt_perform(ep_attempt *attempt)
{
	int running;

	attempt->can_go_on = false;
	if (curl_multi_perform(attempt->connection->multi, &running) != CURLM_OK) {
		attempt_fail(attempt);
		return;
	}
	attempt->done = attempt_read_result(attempt);
	if (!attempt->done && attempt->hold == EP_HOLD_IN_FORCE) {
		attempt->hold = EP_HOLD_NONE;
		if (curl_easy_pause(attempt->connection->easy, CURLPAUSE_CONT) != CURLE_OK) {
			attempt_fail(attempt);
		}
	}
}

bool ep_attempt_advance(ep_attempt *attempt)
{
	if (!attempt->done && attempt->can_go_on) {
		attempt_perform(attempt);
	}
	return !attempt->done;
}

/* --- waiting for several attempts at once */

/* How many sockets one attempt may have: two addresses that are tried at once, and what name resolution waits on. */
enum { MAX_SOCKETS_EACH = 8 };

/* How long to wait for an attempt whose sockets cannot be told. */
enum { BLIND_WAIT_MS = 10 };

/* Lists the sockets that the attempt waits for. 0: they cannot be told. */
static unsigned attempt_list_sockets(const ep_attempt *attempt, struct curl_waitfd sockets[MAX_SOCKETS_EACH])
{
#if LIBCURL_VERSION_NUM >= 0x080800
	unsigned count = 0;

	return curl_multi_waitfds(attempt->connection->multi, sockets, MAX_SOCKETS_EACH, &count) == CURLM_OK ? count : 0;
#elif defined(_WIN32)
	(void)attempt, (void)sockets;
	return 0;
#else
	fd_set reading, writing, failing;
	unsigned count = 0;
	int last = -1;

	FD_ZERO(&reading);
	FD_ZERO(&writing);
	FD_ZERO(&failing);
	/* libcurl leaves out what does not fit into a set, and does not say so. */
	if (attempt->connection->socket >= FD_SETSIZE
		|| curl_multi_fdset(attempt->connection->multi, &reading, &writing, &failing, &last) != CURLM_OK) {
		return 0;
	}
	/* Unsigned, since musl's FD_ISSET() divides it by a size. */
	for (unsigned fd = 0; (int)fd <= last && count < MAX_SOCKETS_EACH; fd++) {
		int events = (FD_ISSET(fd, &reading) ? CURL_WAIT_POLLIN : 0) | (FD_ISSET(fd, &writing) ? CURL_WAIT_POLLOUT : 0);
		if (events) {
			sockets[count++] = (struct curl_waitfd){ .fd = (curl_socket_t)fd, .events = (short)events };
		}
	}
	return count;
#endif
}

/* The time until the attempt has something to do whatever the network does, at most `most_ms`. */
static int attempt_ms_until_timer(const ep_attempt *attempt, int most_ms)
{
	long ms = -1;

	curl_multi_timeout(attempt->connection->multi, &ms);
	return ms >= 0 && ms < most_ms ? (int)ms : most_ms;
}

static bool attempt_any_socket_is_ready(const struct curl_waitfd *sockets, unsigned count)
{
	for (unsigned i = 0; i < count; i++) {
		if (sockets[i].revents) {
			return true;
		}
	}
	return false;
}

/* libcurl knows by itself what the first attempt waits for, and is told the sockets of the others. */
void ep_attempts_wait(ep_attempt *const *attempts, size_t count, int most_ms)
{
	struct curl_waitfd sockets[EP_MAX_CONCURRENT_ATTEMPTS * MAX_SOCKETS_EACH];
	unsigned counts[EP_MAX_CONCURRENT_ATTEMPTS], total = 0, at = 0;

	for (size_t i = 1; i < count; i++) {
		counts[i] = attempts[i]->done ? 0 : attempt_list_sockets(attempts[i], &sockets[total]);
		total += counts[i];
		if (!attempts[i]->done) {
			most_ms = attempt_ms_until_timer(attempts[i], counts[i] || most_ms < BLIND_WAIT_MS ? most_ms : BLIND_WAIT_MS);
		}
	}
	if (curl_multi_poll(attempts[0]->connection->multi, total ? sockets : NULL, total, most_ms, NULL) != CURLM_OK) {
		attempt_fail(attempts[0]);
	}
	attempts[0]->can_go_on = true;
	for (size_t i = 1; i < count; i++) {
		attempts[i]->can_go_on =
			!counts[i] || attempt_any_socket_is_ready(&sockets[at], counts[i]) || attempt_ms_until_timer(attempts[i], 1) == 0;
		at += counts[i];
	}
}

/* --- the results */

/* For times that libcurl states in microseconds since the start; 0 where that phase was not reached. */
static double attempt_ms_of(CURL *easy, CURLINFO which)
{
	curl_off_t micros = 0;

	return curl_easy_getinfo(easy, which, &micros) == CURLE_OK ? (double)micros / 1000.0 : 0.0;
}

static double attempt_phase(double end, double begin)
{
	return end > begin ? end - begin : 0.0;
}

/* How much of the request libcurl has written. From 8.8 on its count has headers and body, before that headers alone (in 8.7
   none), with a count of its own for the body. A CONNECT to a proxy, which some versions count, is left out. */
static int64_t attempt_bytes_sent(const ep_attempt *attempt, CURL *easy)
{
	int64_t counted = attempt_bytes_of(easy, CURLINFO_REQUEST_SIZE) - attempt->tunnel_bytes;
	curl_off_t body = 0;

	if (attempt->connection->libcurl_version >= 0x080800) {
		return counted;
	}
	curl_easy_getinfo(easy, CURLINFO_SIZE_UPLOAD_T, &body);
	return counted + attempt->body_lost + body;
}

/* libcurl takes the first byte of an upload for the reply's, and states a time where none came at all. */
static double attempt_first_byte_ms(const ep_attempt *attempt, double total_ms)
{
	double own = attempt->first_byte_us ? (double)(attempt->first_byte_us - attempt->begun_us) / 1000.0 : 0.0;

	return own < total_ms ? own : total_ms;
}

static void attempt_measure_connecting(ep_measures *measures, CURL *easy)
{
	double dns = attempt_ms_of(easy, CURLINFO_NAMELOOKUP_TIME_T), connect = attempt_ms_of(easy, CURLINFO_CONNECT_TIME_T);

	measures->dns_ms = dns;
	measures->connect_ms = attempt_phase(connect, dns);
	measures->tls_ms = attempt_phase(attempt_ms_of(easy, CURLINFO_APPCONNECT_TIME_T), connect);
}

static void attempt_measure(ep_attempt *attempt, CURL *easy)
{
	double total = attempt_ms_of(easy, CURLINFO_TOTAL_TIME_T);
	curl_off_t body = 0;

	curl_easy_getinfo(easy, CURLINFO_SIZE_DOWNLOAD_T, &body);
	attempt->measures = (ep_measures){
		.first_byte_ms = attempt_first_byte_ms(attempt, total),
		.total_ms = total,
		.bytes_sent = attempt_bytes_sent(attempt, easy),
		.bytes_received = (int64_t)attempt->head.bytes + body,
	};
	if (!attempt->reused) {
		attempt_measure_connecting(&attempt->measures, easy);
	}
}

static void attempt_read_tls(ep_attempt *attempt, CURL *easy)
{
	attempt->tls_in_tls = attempt->tls_of_proxy && attempt->proxy_status != 0;
	attempt->tls_of_proxy = attempt->tls_of_proxy && attempt->proxy_status == 0;
	attempt->verify_result = ep_trust_verify_result(easy, attempt->tls_of_proxy);
}

static void attempt_read_answer(ep_attempt *attempt, CURL *easy)
{
	curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &attempt->status);
	curl_easy_getinfo(easy, CURLINFO_HTTP_CONNECTCODE, &attempt->proxy_status);
	/* The kept connection died without a reply; libcurl's own code is about the new connection or the rewinding that it was
	   refused. */
	if (attempt->resend_refused) {
		attempt->code = CURLE_GOT_NOTHING;
	}
	if (attempt->head.shown.refused) {
		attempt->code = CURLE_WEIRD_SERVER_REPLY;
	}
	if (attempt->lacks_memory) {
		attempt->code = CURLE_OUT_OF_MEMORY;
	}
	attempt->line_too_long = attempt->code == CURLE_OUT_OF_MEMORY && attempt->sent && attempt->head.state != EP_HEAD_COMPLETE
		&& !attempt->lacks_memory && attempt->connection->libcurl_version < 0x080600;
	/* libcurl takes a reply that ends within its headers for one without a body. */
	if (attempt->code == CURLE_OK && attempt->head.state != EP_HEAD_COMPLETE) {
		attempt->code = CURLE_PARTIAL_FILE;
	}
	/* Later versions may state this time for a connection that was never made, but they tell when it is ready. */
	if (!attempt->connection->has_ready_callback && attempt->request->body.len == 0) {
		attempt->sent = attempt_ms_of(easy, CURLINFO_PRETRANSFER_TIME_T) > 0.0;
	}
}

/* Where several addresses were tried at once, the one that won; the last that was opened need not be it. */
static void attempt_keep_socket(ep_connection *connection)
{
	curl_socket_t kept = CURL_SOCKET_BAD;

	curl_easy_getinfo(connection->easy, CURLINFO_ACTIVESOCKET, &kept);
	connection->socket = kept;
}

static void attempt_count_connection(ep_attempt *attempt, ep_connection *connection)
{
	ep_pool *pool = connection->pool;

	if (!connection->has_ready_callback) {
		attempt->connections = attempt->socket_opened && attempt->sent;
	}
	if (attempt->connections) {
		connection->opened = pool->platform->now();
		pool->counters.opened += attempt->connections;
	}
	attempt->reused = attempt->began_kept && (!attempt->socket_opened || (attempt->sent_on_kept && attempt->code != CURLE_OK));
	pool->counters.reused += attempt->reused;
}

/* From 8.16 on libcurl remembers for half a minute that a name was not found, and would not ask again. */
static bool attempt_remembers_failure(const ep_attempt *attempt)
{
	return attempt->code == CURLE_COULDNT_RESOLVE_HOST || attempt->code == CURLE_COULDNT_RESOLVE_PROXY;
}

/* Whether the handle may keep its options for the next attempt. It then also keeps what it has come across, which only a new
   handle is free of: how often it has sent again over a new connection (before 8.17 libcurl gives up at the sixth time in a
   handle's life), where a redirect leads, an upload that stopped half-way, the state of an authentication. All of that is ruled
   out for a good reply to a whole request on the kept connection. After any other attempt, which is rare enough, the handle is
   made anew. */
static bool attempt_leaves_no_trace(const ep_attempt *attempt)
{
	return attempt->code == CURLE_OK && attempt->status / 100 == 2 && attempt->body_taken == attempt->request->body.len
		&& attempt->began_kept && !attempt->socket_opened;
}

/* False: the connection is of no further use. */
static bool attempt_clear_handle(const ep_attempt *attempt, ep_connection *connection)
{
	if (attempt_leaves_no_trace(attempt)) {
		ep_handle_unset_request(connection->easy);
		return true;
	}
	return !attempt_remembers_failure(attempt) && ep_connection_renew_handle(connection);
}

void ep_attempt_finish(ep_attempt *attempt)
{
	ep_connection *connection = attempt->connection;

	attempt_read_answer(attempt, connection->easy);
	attempt_read_tls(attempt, connection->easy);
	attempt_count_connection(attempt, connection);
	attempt_keep_socket(connection);
	attempt_measure(attempt, connection->easy);
	curl_multi_remove_handle(connection->multi, connection->easy);
	attempt->connection = NULL;
	connection->attempt = NULL;
	if (attempt_clear_handle(attempt, connection)) {
		ep_pool_return(connection);
	} else {
		ep_pool_discard(connection);
	}
}

bool ep_attempt_is_inherited(const ep_attempt *attempt)
{
	return ep_connection_is_inherited(attempt->connection);
}

void ep_attempt_abandon(ep_attempt *attempt)
{
	if (attempt->connection) {
		ep_pool_discard(attempt->connection);
	}
	attempt_reset(attempt);
}
