/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* One HTTP attempt through libcurl. */

#define CURL_DISABLE_DEPRECATION /* the bitmask of protocols is for libcurl older than 7.85 */
#include "attempt.h"

#include "url.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

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

/* Options of libcurl versions newer than the headers at hand: the one that runs may know them. */
#if LIBCURL_VERSION_NUM < 0x075000
# define CURLOPT_PREREQFUNCTION   ((CURLoption)(CURLOPTTYPE_FUNCTIONPOINT + 312))
# define CURLOPT_PREREQDATA       ((CURLoption)(CURLOPTTYPE_OBJECTPOINT + 313))
# define CURLOPT_MAXLIFETIME_CONN ((CURLoption)(CURLOPTTYPE_LONG + 314))
# define CURL_PREREQFUNC_OK       0
#endif
#if LIBCURL_VERSION_NUM < 0x075700
# define CURLOPT_QUICK_EXIT ((CURLoption)(CURLOPTTYPE_LONG + 322))
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

/*
 * From 7.83 to 8.1.0 a handle keeps a pointer to the last header that it has stored, beyond that header's life, and resetting it
 * changes nothing. It appends a folded line to what the pointer leads to: where a reply's first header line is a folded one, that
 * is freed memory (curl/curl#11103). Those versions are told to show heads to the callback for the body too. They do so before
 * they store a line, and store none that is refused here.
 */
static bool attempt_is_shown_heads(const ep_connection *connection)
{
	return connection->libcurl_version >= 0x075300 && connection->libcurl_version <= 0x080100;
}

/* Looks at a line of the head, or a piece of a long one. False: libcurl must not store it. */
static bool attempt_look_at_head(ep_shown_head *head, ep_text piece)
{
	head->refused = !head->within_line && !head->has_header && (piece.data[0] == ' ' || piece.data[0] == '\t');
	head->within_line = piece.data[piece.len - 1] != '\n';
	return !head->refused;
}

/* Notes a whole line that was shown, and that libcurl has stored where it is a header. What counts is how libcurl reads it. */
static void attempt_note_shown_line(ep_attempt *attempt, ep_text line)
{
	ep_shown_head *head = &attempt->shown_head;
	bool ends_head = line.data[0] == '\r' || line.data[0] == '\n';
	long status = 0;

	if (ends_head) {
		curl_easy_getinfo(attempt->connection->easy, CURLINFO_RESPONSE_CODE, &status);
		head->ended = status / 100 != 1 || status == 101;
	}
	head->has_header |= head->has_status && !ends_head;
	head->has_status = !ends_head;
}

static size_t attempt_take_body(char *from, size_t size, size_t count, void *data)
{
	ep_attempt *attempt = attempt_under_way(data);

	if (attempt->shown_head.wanted && !attempt->shown_head.ended) {
		return attempt_look_at_head(&attempt->shown_head, (ep_text){ from, size * count }) ? size * count : 0;
	}
	if (!attempt->reply.data) {
		attempt_expect_reply(attempt);
	}
	return ep_attempt_take_body(attempt, (ep_text){ from, size * count }) ? size * count : 0;
}

static bool attempt_is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static ep_text attempt_trim(ep_text text)
{
	while (text.len && attempt_is_blank(text.data[0])) {
		text.data++;
		text.len--;
	}
	while (text.len && attempt_is_blank(text.data[text.len - 1])) {
		text.len--;
	}
	return text;
}

/* Splits "Name: value"; false if the line is another one. */
static bool attempt_split_header(ep_text line, ep_text *name, ep_text *value)
{
	const char *colon = memchr(line.data, ':', line.len);

	if (!colon) {
		return false;
	}
	*name = (ep_text){ line.data, (size_t)(colon - line.data) };
	*value = attempt_trim((ep_text){ colon + 1, line.len - name->len - 1 });
	return true;
}

/* "X-Moltin-Request-Id", or whatever the service calls it next. */
static void attempt_keep_request_id(ep_attempt *attempt, ep_text name, ep_text value)
{
	static const ep_rule rule = { EP_SHAPE_VCHAR, 1, EP_REQUEST_ID_SIZE - 1 };
	static const size_t end_len = sizeof("request-id") - 1;
	char error[EP_TEXT_ERROR_SIZE];

	if (name.len < end_len || !ep_text_equals_nocase((ep_text){ name.data + name.len - end_len, end_len }, "request-id")) {
		return;
	}
	if (ep_text_check(value, &rule, error) && !ep_request_secret_is_in(attempt->request, value)) {
		memcpy(attempt->request_id, value.data, value.len);
		attempt->request_id[value.len] = '\0';
	}
}

/* Of digits alone; more than the maximum is the maximum. */
static int64_t attempt_parse_seconds(ep_text digits)
{
	int64_t seconds = 0;

	for (size_t i = 0; i < digits.len && seconds < EP_MAX_RETRY_AFTER; i++) {
		seconds = seconds * 10 + (digits.data[i] - '0');
	}
	return seconds < EP_MAX_RETRY_AFTER ? seconds : EP_MAX_RETRY_AFTER;
}

/* Seconds until a date in the future; -1: it is no date, or a past one. */
static int64_t attempt_parse_date(ep_text value)
{
	char text[64];
	int64_t date, seconds;

	if (value.len >= sizeof(text) || memchr(value.data, '\0', value.len)) {
		return -1;
	}
	memcpy(text, value.data, value.len);
	text[value.len] = '\0';
	date = curl_getdate(text, NULL);
	seconds = date < 0 ? -1 : date - (int64_t)time(NULL);
	return seconds < EP_MAX_RETRY_AFTER ? (seconds < 0 ? -1 : seconds) : EP_MAX_RETRY_AFTER;
}

/* RFC 9110, 10.2.3: seconds in digits, or a date, which begins with the name of a day. -1: neither. */
static int64_t attempt_parse_retry_after(ep_text value)
{
	size_t digits = ep_text_run(value, '0', '9');

	if (value.len && digits == value.len) {
		return attempt_parse_seconds(value);
	}
	return value.len && !digits ? attempt_parse_date(value) : -1;
}

/* Where the field is repeated, the longest counts: that is what presses the service least. */
static void attempt_keep_retry_after(ep_attempt *attempt, ep_text name, ep_text value)
{
	int64_t seconds = ep_text_equals_nocase(name, "retry-after") ? attempt_parse_retry_after(value) : -1;

	if (seconds > attempt->retry_after) {
		attempt->retry_after = seconds;
	}
}

/* Whether the reply whose status line this is announces another one: any 1xx but 101, after which no HTTP follows. */
static bool attempt_is_interim(ep_text status_line)
{
	size_t at = 0;

	while (at < status_line.len && status_line.data[at] != ' ') {
		at++;
	}
	while (at < status_line.len && status_line.data[at] == ' ') {
		at++;
	}
	return status_line.len - at >= 3 && status_line.data[at] == '1' && memcmp(status_line.data + at, "101", 3) != 0;
}

/* Folded lines, which RFC 9112 has done away with, have no name. */
static void attempt_keep_header(ep_attempt *attempt, ep_text name, ep_text value)
{
	ep_buffer *headers = &attempt->reply_headers;
	ep_text line = { name.data, (size_t)(value.data + value.len - name.data) };

	if (!attempt->request->keeps_reply_headers || !name.len || attempt_is_blank(name.data[0])
		|| memchr(line.data, '\0', line.len)) {
		return;
	}
	/* Nearly every line looks as it is kept. */
	if (value.data == name.data + name.len + 2 && value.data[-1] == ' ') {
		ep_buffer_append(headers, line);
	} else {
		ep_buffer_append(headers, name);
		ep_buffer_append_string(headers, ": ");
		ep_buffer_append(headers, value);
	}
	ep_buffer_append(headers, (ep_text){ "", 1 });
}

static void attempt_end_head(ep_attempt *attempt)
{
	if (attempt->head != EP_HEAD_INTERIM) {
		attempt->head = EP_HEAD_COMPLETE;
		return;
	}
	/* What an interim reply said does not count. */
	attempt->request_id[0] = '\0';
	attempt->retry_after = -1;
	ep_buffer_free(&attempt->reply_headers);
	attempt->head = EP_HEAD_BEGIN;
}

static void attempt_take_line(ep_attempt *attempt, ep_text line)
{
	ep_text name, value;

	if (attempt->head == EP_HEAD_COMPLETE) {
		/* Trailer fields, which are not to be merged with the headers (RFC 9110, 6.5.1). */
	} else if (attempt->head == EP_HEAD_BEGIN && line.len >= 5 && memcmp(line.data, "HTTP/", 5) == 0) {
		attempt->head = attempt_is_interim(line) ? EP_HEAD_INTERIM : EP_HEAD_FINAL;
	} else if (ep_text_equals(line, "\r\n") || ep_text_equals(line, "\n")) {
		attempt_end_head(attempt);
	} else if (attempt_split_header(line, &name, &value)) {
		attempt_keep_request_id(attempt, name, value);
		attempt_keep_retry_after(attempt, name, value);
		attempt_keep_header(attempt, name, value);
	}
}

bool ep_attempt_take_header(ep_attempt *attempt, ep_text line)
{
	attempt->reply_header_bytes += line.len;
	if (attempt->reply_header_bytes > EP_MAX_REPLY_HEADERS) {
		attempt->too_large = true;
		return false;
	}
	attempt_take_line(attempt, line);
	/* There is room for all that may come. */
	attempt->lacks_memory |= attempt->reply_headers.failed;
	return !attempt->lacks_memory;
}

/* -1: it is no length, or a longer one than any reply has. */
static int64_t attempt_parse_length(ep_text digits)
{
	int64_t length = 0;

	if (!digits.len || digits.len > 18 || ep_text_run(digits, '0', '9') != digits.len) {
		return -1;
	}
	for (size_t i = 0; i < digits.len; i++) {
		length = length * 10 + (digits.data[i] - '0');
	}
	return length;
}

/* A proxy may have made one field of several, which is then a list. */
static bool attempt_agree_on_length(ep_attempt *attempt, ep_text list)
{
	for (;;) {
		const char *comma = list.len ? memchr(list.data, ',', list.len) : NULL;
		size_t len = comma ? (size_t)(comma - list.data) : list.len;
		int64_t length = attempt_parse_length(attempt_trim((ep_text){ list.data, len }));
		if (length < 0 || (attempt->stated_length >= 0 && attempt->stated_length != length)) {
			return false;
		}
		attempt->stated_length = length;
		if (!comma) {
			return true;
		}
		list = (ep_text){ comma + 1, list.len - len - 1 };
	}
}

/* RFC 9112, 4, but for the reason, which may be missing with the space before it. What begins like a status line and is none counts
   as status 200 for some versions of libcurl. */
static bool attempt_is_status_line(ep_text line)
{
	static const char start[] = "HTTP/1.";
	size_t at = sizeof(start) - 1;

	if (line.len < at || memcmp(line.data, start, at) != 0
		|| ep_text_run((ep_text){ line.data + at, line.len - at }, '0', '9') != 1) {
		return false;
	}
	for (at++; at < line.len && line.data[at] == ' '; at++) {}
	return line.data[at - 1] == ' ' && ep_text_run((ep_text){ line.data + at, line.len - at }, '0', '9') == 3 && at + 3 < line.len
		&& attempt_is_blank(line.data[at + 3]);
}

/*
 * Whether the line leaves it clear where the body ends. RFC 9112, 6.3, wants a reply discarded whose length is no number, or two
 * numbers. libcurl takes the digits that a length begins with, the last of several lengths, and the end of the connection in
 * place of one that is too large: a reply that was cut off would pass for a whole one. Of the codings we ask for none, so that
 * there is only the chunked one. A folded line goes on with the value of the line before, which libcurl does not see.
 */
static bool attempt_is_framed_by(ep_attempt *attempt, ep_text line)
{
	bool is_folded = line.data[0] == ' ' || line.data[0] == '\t', follows_framing = attempt->last_line_frames;
	ep_text name, value;

	attempt->last_line_frames = false;
	if (is_folded || !attempt_split_header(line, &name, &value)) {
		return !(is_folded && follows_framing);
	}
	if (ep_text_equals_nocase(name, "content-length")) {
		attempt->last_line_frames = true;
		return attempt_agree_on_length(attempt, value);
	}
	if (ep_text_equals_nocase(name, "transfer-encoding")) {
		attempt->last_line_frames = true;
		return ep_text_equals_nocase(value, "chunked");
	}
	return true;
}

/* Whether all who read the line read the same. */
static bool attempt_is_well_formed(ep_attempt *attempt, ep_text line)
{
	if (attempt->head == EP_HEAD_BEGIN) {
		return attempt_is_status_line(line);
	}
	return attempt->head == EP_HEAD_COMPLETE || attempt_is_framed_by(attempt, line);
}

static size_t attempt_take_header(char *from, size_t size, size_t count, void *data)
{
	ep_attempt *attempt = attempt_under_way(data);
	ep_text line = { from, size * count };

	if (!attempt->first_byte_us) {
		attempt->first_byte_us = attempt->connection->pool->platform->now_us();
	}
	if (attempt->shown_head.wanted) {
		attempt_note_shown_line(attempt, line);
	}
	attempt->malformed |= line.len && !attempt_is_well_formed(attempt, line);
	return ep_attempt_take_header(attempt, line) && !attempt->malformed ? line.len : 0;
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

/* --- the options of a handle: what is the same for all attempts of an identity, and so is set once */

static bool attempt_set_protocol(CURL *easy, bool unencrypted)
{
#if LIBCURL_VERSION_NUM >= 0x075500
	CURLcode code = curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, unencrypted ? "http" : "https");
	if (code != CURLE_UNKNOWN_OPTION) {
		return code == CURLE_OK;
	}
#endif
	return curl_easy_setopt(easy, CURLOPT_PROTOCOLS, unencrypted ? (long)CURLPROTO_HTTP : (long)CURLPROTO_HTTPS) == CURLE_OK;
}

static bool attempt_set_if_known(CURL *easy, CURLoption option, long value)
{
	CURLcode code = curl_easy_setopt(easy, option, value);

	return code == CURLE_OK || code == CURLE_UNKNOWN_OPTION;
}

/* How long a connection is kept is the pool's to say, so libcurl's own limits are not narrower. For the first of them 0 has
   meant two things. */
static bool attempt_set_limits(CURL *easy, const ep_pool_limits *limits)
{
	return curl_easy_setopt(easy, CURLOPT_MAXAGE_CONN, (long)(limits->idle_ms / 1000) + 1) == CURLE_OK
		&& attempt_set_if_known(easy, CURLOPT_MAXLIFETIME_CONN, 0);
}

/* A name server that does not answer must not hold a call beyond its time: with QUICK_EXIT libcurl leaves the thread that
   waits for it behind. */
static bool attempt_set_connection(CURL *easy, ep_connection *connection)
{
	return curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, attempt_open_socket) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, connection) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_CLOSESOCKETFUNCTION, attempt_close_socket) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_CLOSESOCKETDATA, connection) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L) == CURLE_OK && attempt_set_if_known(easy, CURLOPT_QUICK_EXIT, 1)
		&& attempt_set_limits(easy, &connection->pool->limits);
}

static bool attempt_set_http(CURL *easy, const ep_settings *settings)
{
	static const long resolve[] = { [0] = CURL_IPRESOLVE_WHATEVER, [4] = CURL_IPRESOLVE_V4, [6] = CURL_IPRESOLVE_V6 };

	return attempt_set_protocol(easy, ep_url_is_unencrypted(settings->origin))
		&& curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_HTTP09_ALLOWED, 0L) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_NETRC, (long)CURL_NETRC_IGNORED) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_IPRESOLVE, resolve[settings->ip_version]) == CURLE_OK;
}

/* An empty proxy and an empty list of exceptions keep those of the environment away. */
static bool attempt_set_proxy(CURL *easy, const ep_settings *settings)
{
	if (curl_easy_setopt(easy, CURLOPT_PROXY, settings->proxy ? settings->proxy : "") != CURLE_OK
		|| curl_easy_setopt(easy, CURLOPT_NOPROXY, "") != CURLE_OK) {
		return false;
	}
	/* Always a tunnel: the proxy sees the origin's name and no header of ours. */
	return !settings->proxy
		|| (curl_easy_setopt(easy, CURLOPT_HTTPPROXYTUNNEL, 1L) == CURLE_OK
			&& curl_easy_setopt(easy, CURLOPT_HEADEROPT, (long)CURLHEADER_SEPARATE) == CURLE_OK
			&& curl_easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L) == CURLE_OK);
}

/* libcurl keeps the certificates of a file for a day: a file that is exchanged is to count as soon as a connection has lived
   its time. */
static bool attempt_set_ca_cache(CURL *easy, const ep_pool *pool)
{
#if LIBCURL_VERSION_NUM >= 0x075700
	CURLcode code = curl_easy_setopt(easy, CURLOPT_CA_CACHE_TIMEOUT, (long)(pool->limits.lifetime_ms / 1000));
	return code == CURLE_OK || code == CURLE_UNKNOWN_OPTION || code == CURLE_NOT_BUILT_IN;
#else
	(void)easy;
	(void)pool;
	return true;
#endif
}

static bool attempt_set_tls(CURL *easy, const ep_connection *connection, const ep_settings *settings)
{
	return curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 2L) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_PROXY_SSL_VERIFYPEER, 1L) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_PROXY_SSL_VERIFYHOST, 2L) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_PROXY_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2) == CURLE_OK
		&& attempt_set_ca_cache(easy, connection->pool) && ep_trust_apply(easy, &settings->trust, connection->by_file);
}

/* libcurl sends again what it can rewind, and rewinding is ours to refuse: so every byte of what must not be repeated is
   given out once, by the read callback, and never from a buffer that libcurl holds. */
static bool attempt_set_callbacks(CURL *easy, ep_connection *connection)
{
	return curl_easy_setopt(easy, CURLOPT_READFUNCTION, attempt_give_body) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_READDATA, connection) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_SEEKFUNCTION, attempt_rewind_body) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_SEEKDATA, connection) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, attempt_take_body) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_WRITEDATA, connection) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, attempt_take_header) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_HEADERDATA, connection) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_HEADER, attempt_is_shown_heads(connection) ? 1L : 0L) == CURLE_OK;
}

static bool attempt_set_ready(CURL *easy, ep_connection *connection)
{
	CURLcode code = curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, attempt_note_ready);

	connection->has_ready_callback = code == CURLE_OK;
	return code == CURLE_UNKNOWN_OPTION
		|| (code == CURLE_OK && curl_easy_setopt(easy, CURLOPT_PREREQDATA, connection) == CURLE_OK);
}

/* Whatever is set here follows from the connection's identity, and so stays as it is. Only the authorities may be read from the
   directory for one attempt, and from the file for the next. */
static bool attempt_set_up_handle(ep_connection *connection, const ep_settings *settings, bool by_file)
{
	CURL *easy = connection->easy;

	if (connection->is_set_up && connection->by_file == by_file) {
		return true;
	}
	if (connection->is_set_up) {
		curl_easy_reset(easy);
	}
	connection->by_file = by_file;
	connection->loopback_only = ep_url_is_unencrypted(settings->origin);
	connection->is_set_up = attempt_set_connection(easy, connection) && attempt_set_http(easy, settings)
		&& attempt_set_proxy(easy, settings) && attempt_set_tls(easy, connection, settings)
		&& attempt_set_callbacks(easy, connection) && attempt_set_ready(easy, connection);
	return connection->is_set_up;
}

/* --- the options of an attempt */

static bool attempt_set_times(CURL *easy, const ep_settings *settings, int64_t timeout_ms)
{
	int64_t connect_ms = settings->connect_timeout_ms < timeout_ms ? settings->connect_timeout_ms : timeout_ms;

	return curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, (long)timeout_ms) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, (long)connect_ms) == CURLE_OK;
}

/* The list's nodes are the attempt's and its texts the request's, so that libcurl keeps no copy of a secret. */
static bool attempt_set_headers(CURL *easy, ep_attempt *attempt)
{
	/* What libcurl would add by itself. */
	static char no_expect[] = "Expect:", no_content_type[] = "Content-Type:";
	char *line = attempt->request->headers.data;
	size_t count = attempt->request->header_count;

	for (size_t i = 0; i < count; i++) {
		attempt->lines[i] = (struct curl_slist){ line, &attempt->lines[i + 1] };
		line += strlen(line) + 1;
	}
	attempt->lines[count] = (struct curl_slist){ no_expect, &attempt->lines[count + 1] };
	attempt->lines[count + 1] = (struct curl_slist){ no_content_type, NULL };
	return curl_easy_setopt(easy, CURLOPT_HTTPHEADER, attempt->lines) == CURLE_OK;
}

/* Whether the request says how long its body is, be it empty. */
static bool attempt_has_body(const ep_request *request)
{
	return request->body.len || strcmp(request->method, "POST") == 0 || strcmp(request->method, "PUT") == 0
		|| strcmp(request->method, "PATCH") == 0;
}

/* libcurl knows two kinds of requests, with a body and without one, and HEAD, which is to be answered without one. All of it is
   set each time, so that nothing stays of the method before. */
static bool attempt_set_method(CURL *easy, const ep_request *request)
{
	const char *method = request->method;
	bool has_body = attempt_has_body(request);
	bool is_usual = strcmp(method, has_body ? "POST" : "GET") == 0 || strcmp(method, "HEAD") == 0;

	return curl_easy_setopt(easy, has_body ? CURLOPT_POST : CURLOPT_HTTPGET, 1L) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_NOBODY, strcmp(method, "HEAD") == 0 ? 1L : 0L) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, is_usual ? NULL : method) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)request->body.len) == CURLE_OK;
}

/* A libcurl without zlib would ask for what it cannot read. */
static bool attempt_set_encoding(CURL *easy, ep_attempt *attempt)
{
	attempt->decodes = attempt->request->accepts_gzip && attempt->connection->has_zlib;
	return curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, attempt->decodes ? "gzip" : NULL) == CURLE_OK;
}

/* What stands in the request line is said apart from the URL: where libcurl lacks the memory to split that, it may leave the query
   out and say nothing, so that another page would be asked for than the one that is wanted. */
static bool attempt_set_url(CURL *easy, const ep_request *request)
{
	return curl_easy_setopt(easy, CURLOPT_URL, request->url.data) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_REQUEST_TARGET, request->url.data + request->origin_len) == CURLE_OK;
}

/* libcurl sends again, by itself, what a kept connection took without an answer. A body can be refused to it, and from 7.80 on it
   says when a request without one goes out; before, such a request must not go out on a kept connection. */
static bool attempt_could_be_resent(const ep_attempt *attempt)
{
	return !attempt->connection->has_ready_callback && attempt->request->body.len == 0
		&& !ep_request_is_repeatable(attempt->request);
}

static bool attempt_set_request(CURL *easy, ep_attempt *attempt)
{
	bool fresh = attempt->connection->tainted != CURL_SOCKET_BAD || attempt_could_be_resent(attempt);

	return attempt_set_url(easy, attempt->request) && curl_easy_setopt(easy, CURLOPT_FRESH_CONNECT, fresh ? 1L : 0L) == CURLE_OK
		&& attempt_set_headers(easy, attempt) && attempt_set_method(easy, attempt->request)
		&& attempt_set_encoding(easy, attempt);
}

/* The URL and the headers are the shopper's. */
static void attempt_unset_request(CURL *easy)
{
	curl_easy_setopt(easy, CURLOPT_URL, NULL);
	curl_easy_setopt(easy, CURLOPT_REQUEST_TARGET, NULL);
	curl_easy_setopt(easy, CURLOPT_HTTPHEADER, NULL);
}

/* --- an attempt from begin to finish */

static void attempt_reset(ep_attempt *attempt)
{
	ep_pool_free_buffer(attempt->pool, &attempt->reply);
	ep_buffer_free(&attempt->reply_headers);
	memset(attempt, 0, offsetof(ep_attempt, lines));
	attempt->stated_length = attempt->retry_after = -1;
	attempt->verify_result = -1;
}

void ep_attempt_prepare(ep_attempt *attempt, const ep_request *request)
{
	attempt_reset(attempt);
	attempt->request = request;
	attempt->can_go_on = true;
	ep_buffer_init(&attempt->reply, request->max_reply);
	ep_buffer_init(&attempt->reply_headers, (size_t)2 * EP_MAX_REPLY_HEADERS);
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
	CURL *easy = connection->easy;

	ep_attempt_prepare(attempt, request);
	attempt->connection = connection;
	attempt->pool = connection->pool;
	connection->attempt = attempt;
	attempt->shown_head.wanted = attempt_is_shown_heads(connection);
	attempt->begun_us = connection->pool->platform->now_us();
	attempt->tls_of_proxy = settings->proxy && ep_url_is_encrypted(settings->proxy);
	attempt->by_file = ep_trust_is_by_file(&connection->pool->trust_memory, settings, easy);
	if (!attempt_set_up_handle(connection, settings, attempt->by_file)) {
		return false;
	}
	attempt_choose_connection(attempt);
	return attempt_set_times(easy, settings, timeout_ms) && attempt_set_request(easy, attempt)
		&& curl_multi_add_handle(connection->multi, easy) == CURLM_OK;
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
		.bytes_received = (int64_t)attempt->reply_header_bytes + body,
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
	if (attempt->shown_head.refused) {
		attempt->code = CURLE_WEIRD_SERVER_REPLY;
	}
	if (attempt->lacks_memory) {
		attempt->code = CURLE_OUT_OF_MEMORY;
	}
	attempt->line_too_long = attempt->code == CURLE_OUT_OF_MEMORY && attempt->sent && attempt->head != EP_HEAD_COMPLETE
		&& !attempt->lacks_memory && attempt->connection->libcurl_version < 0x080600;
	/* libcurl takes a reply that ends within its headers for one without a body. */
	if (attempt->code == CURLE_OK && attempt->head != EP_HEAD_COMPLETE) {
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

/* Whether the handle may keep its options for the next attempt. It then also keeps what it has come across, which only a reset
   clears: how often it has sent again over a new connection (before 8.17 libcurl gives up at the sixth time in a handle's
   life), where a redirect leads, an upload that stopped half-way, the state of an authentication. All of that is ruled out for
   a good reply to a whole request on the kept connection. Any other attempt is followed by a reset, which is rare enough. */
static bool attempt_leaves_no_trace(const ep_attempt *attempt)
{
	return attempt->code == CURLE_OK && attempt->status / 100 == 2 && attempt->body_taken == attempt->request->body.len
		&& attempt->began_kept && !attempt->socket_opened;
}

/* False: the connection is of no further use. */
static bool attempt_clear_handle(const ep_attempt *attempt, ep_connection *connection)
{
	if (attempt_leaves_no_trace(attempt)) {
		attempt_unset_request(connection->easy);
		return true;
	}
	return !attempt_remembers_failure(attempt) && ep_connection_reset(connection, attempt->code == CURLE_OK);
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
