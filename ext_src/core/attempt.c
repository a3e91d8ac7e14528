/* One HTTP exchange through libcurl. */

#define CURL_DISABLE_DEPRECATION /* the bitmask of protocols is for libcurl older than 7.85 */
#include "ep_core.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

#ifdef _WIN32
# include <winsock2.h>
# include <ws2tcpip.h>
#else
# include <fcntl.h>
# include <netinet/in.h>
# include <sys/socket.h>
# include <unistd.h>
#endif

/* How long an idle connection may be to carry what must not be lost: well below the idle limits of servers and balancers. */
enum { SINGLE_SHOT_MAX_IDLE_SECONDS = 30 };

/* --- callbacks: they only move bytes, since libcurl's frames must not be left by a jump */

static size_t give_body(char *to, size_t size, size_t count, void *data)
{
	ep_attempt *attempt = data;
	const ep_buffer *body = &attempt->request->body;
	size_t len = body->len - attempt->body_taken;

	if (len > size * count) {
		len = size * count;
	}
	memcpy(to, body->data + attempt->body_taken, len);
	attempt->body_taken += len;
	attempt->sent = true;
	return len;
}

bool ep_attempt_take_body(ep_attempt *attempt, ep_text bytes)
{
	ep_buffer_append(&attempt->reply, bytes);
	attempt->over_cap |= attempt->reply.failed;
	return !attempt->over_cap;
}

static void expect_reply(ep_attempt *attempt)
{
	curl_off_t len = 0;

	if (curl_easy_getinfo(attempt->connection->easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &len) == CURLE_OK && len > 0) {
		ep_buffer_reserve(&attempt->reply, (size_t)len);
	}
}

static size_t take_body(char *from, size_t size, size_t count, void *data)
{
	ep_attempt *attempt = data;

	if (!attempt->reply.data) {
		expect_reply(attempt);
	}
	return ep_attempt_take_body(attempt, (ep_text){ from, size * count }) ? size * count : 0;
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* Splits "Name: value"; false if the line is another one. */
static bool split_header(ep_text line, ep_text *name, ep_text *value)
{
	const char *colon = memchr(line.data, ':', line.len);

	if (!colon) {
		return false;
	}
	*name = (ep_text){ line.data, (size_t)(colon - line.data) };
	*value = (ep_text){ colon + 1, line.len - name->len - 1 };
	while (value->len && is_blank(value->data[0])) {
		value->data++;
		value->len--;
	}
	while (value->len && is_blank(value->data[value->len - 1])) {
		value->len--;
	}
	return true;
}

/* "X-Moltin-Request-Id", or whatever the service calls it next. */
static void keep_request_id(ep_attempt *attempt, ep_text name, ep_text value)
{
	static const ep_rule rule = { EP_SHAPE_VISIBLE, 1, EP_REQUEST_ID_SIZE - 1 };
	static const size_t end_len = sizeof("request-id") - 1;
	char breach[EP_RULE_BREACH_SIZE];

	if (name.len < end_len || !ep_text_equals_nocase((ep_text){ name.data + name.len - end_len, end_len }, "request-id")) {
		return;
	}
	if (ep_text_keeps(value, &rule, breach) && !ep_request_leaks_into(attempt->request, value)) {
		memcpy(attempt->request_id, value.data, value.len);
		attempt->request_id[value.len] = '\0';
	}
}

/* Seconds, or a date that lies ahead; -1: neither. */
static int64_t parse_retry_after(ep_text value)
{
	char text[64];
	size_t digits;
	time_t date;

	if (value.len == 0 || value.len >= sizeof(text)) {
		return -1;
	}
	memcpy(text, value.data, value.len);
	text[value.len] = '\0';
	digits = strspn(text, "0123456789");
	if (digits == value.len) {
		return digits > 9 ? EP_MAX_RETRY_AFTER : strtol(text, NULL, 10);
	}
	date = curl_getdate(text, NULL) - time(NULL);
	return digits || date < 0 || date > EP_MAX_RETRY_AFTER ? -1 : date;
}

bool ep_attempt_take_header(ep_attempt *attempt, ep_text line)
{
	ep_text name, value;

	attempt->reply_header_bytes += line.len;
	if (attempt->reply_header_bytes > EP_MAX_REPLY_HEADERS) {
		attempt->over_cap = true;
		return false;
	}
	if (line.len >= 5 && memcmp(line.data, "HTTP/", 5) == 0) {
		/* What an interim answer said does not count. */
		attempt->request_id[0] = '\0';
		attempt->retry_after = -1;
		attempt->head_complete = false;
	} else if (ep_text_equals(line, "\r\n") || ep_text_equals(line, "\n")) {
		attempt->head_complete = true;
	} else if (split_header(line, &name, &value)) {
		keep_request_id(attempt, name, value);
		if (ep_text_equals_nocase(name, "retry-after")) {
			attempt->retry_after = parse_retry_after(value);
		}
	}
	return true;
}

static size_t take_header(char *from, size_t size, size_t count, void *data)
{
	ep_attempt *attempt = data;

	if (!attempt->first_byte) {
		attempt->first_byte = attempt->connection->pool->host->now();
	}
	return ep_attempt_take_header(data, (ep_text){ from, size * count }) ? size * count : 0;
}

static bool is_loopback(const struct curl_sockaddr *peer)
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

static curl_socket_t open_socket(void *data, curlsocktype purpose, struct curl_sockaddr *peer)
{
	ep_connection *connection = data;
	curl_socket_t fd;

	if (purpose != CURLSOCKTYPE_IPCXN || (connection->loopback_only && !is_loopback(peer))) {
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

static int close_socket(void *data, curl_socket_t fd)
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

/* --- options: all of them, before each exchange */

static bool set_protocol(CURL *easy, bool plain)
{
#if LIBCURL_VERSION_NUM >= 0x075500
	CURLcode code = curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, plain ? "http" : "https");
	if (code != CURLE_UNKNOWN_OPTION) {
		return code == CURLE_OK;
	}
#endif
	return curl_easy_setopt(easy, CURLOPT_PROTOCOLS, plain ? (long)CURLPROTO_HTTP : (long)CURLPROTO_HTTPS) == CURLE_OK;
}

static bool set_connection(CURL *easy, ep_connection *connection)
{
	return curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, open_socket) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, connection) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_CLOSESOCKETFUNCTION, close_socket) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_CLOSESOCKETDATA, connection) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_FRESH_CONNECT, connection->tainted == CURL_SOCKET_BAD ? 0L : 1L) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L) == CURLE_OK;
}

static bool set_http(CURL *easy, const ep_settings *settings)
{
	static const long resolve[] = { [0] = CURL_IPRESOLVE_WHATEVER, [4] = CURL_IPRESOLVE_V4, [6] = CURL_IPRESOLVE_V6 };

	return set_protocol(easy, ep_url_is_plain(settings->origin))
		&& curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_HTTP09_ALLOWED, 0L) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_NETRC, (long)CURL_NETRC_IGNORED) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_IPRESOLVE, resolve[settings->ip_version]) == CURLE_OK;
}

/* An empty proxy and an empty list of exceptions keep those of the environment away. */
static bool set_proxy(CURL *easy, const ep_settings *settings)
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

/* Not every TLS library knows every way to be told; one that does not keeps its own trust, and verifies all the same. */
static bool set_optional(CURL *easy, CURLoption option, const char *value)
{
	CURLcode code = curl_easy_setopt(easy, option, value);

	return code == CURLE_OK || (!value && (code == CURLE_UNKNOWN_OPTION || code == CURLE_NOT_BUILT_IN));
}

/* Both are set wherever one is: libcurl's own default beside it would be read as well, the whole bundle of it. */
static bool set_trust(CURL *easy, const ep_trust *trust)
{
	if (!trust->ca_file && !trust->ca_path) {
		return true;
	}
	return set_optional(easy, CURLOPT_CAINFO, trust->ca_file) && set_optional(easy, CURLOPT_CAPATH, trust->ca_path)
		&& set_optional(easy, CURLOPT_PROXY_CAINFO, trust->ca_file) && set_optional(easy, CURLOPT_PROXY_CAPATH, trust->ca_path);
}

static bool set_tls(CURL *easy, const ep_settings *settings)
{
	return curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 2L) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_PROXY_SSL_VERIFYPEER, 1L) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_PROXY_SSL_VERIFYHOST, 2L) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_PROXY_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2) == CURLE_OK
		&& set_trust(easy, &settings->trust);
}

/* A name server that does not answer must not hold a call beyond its time: libcurl leaves the thread that waits for it behind. */
static bool set_quick_exit(CURL *easy)
{
#if LIBCURL_VERSION_NUM >= 0x075700
	CURLcode code = curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L);
	return code == CURLE_OK || code == CURLE_UNKNOWN_OPTION;
#else
	(void)easy;
	return true;
#endif
}

static bool set_times(CURL *easy, const ep_settings *settings, int64_t timeout_ms)
{
	int64_t connect_ms = settings->connect_timeout_ms < timeout_ms ? settings->connect_timeout_ms : timeout_ms;

	return set_quick_exit(easy) && curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, (long)timeout_ms) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, (long)connect_ms) == CURLE_OK;
}

/* The list's nodes are the attempt's and its texts the request's, so that libcurl keeps no copy of a secret. */
static bool set_headers(CURL *easy, ep_attempt *attempt)
{
	static char no_expect[] = "Expect:";
	char *line = attempt->request->headers.data;
	size_t count = attempt->request->header_count;

	for (size_t i = 0; i < count; i++) {
		attempt->lines[i] = (struct curl_slist){ line, &attempt->lines[i + 1] };
		line += strlen(line) + 1;
	}
	attempt->lines[count] = (struct curl_slist){ no_expect, NULL };
	return curl_easy_setopt(easy, CURLOPT_HTTPHEADER, attempt->lines) == CURLE_OK;
}

/* libcurl may send again what it can rewind. A read callback without a seek callback hands every byte out once. */
static bool set_body(CURL *easy, ep_attempt *attempt)
{
	const ep_request *request = attempt->request;

	if (strcmp(request->method, "GET") == 0) {
		return curl_easy_setopt(easy, CURLOPT_HTTPGET, 1L) == CURLE_OK;
	}
	if (curl_easy_setopt(easy, CURLOPT_POST, 1L) != CURLE_OK
		|| curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)request->body.len) != CURLE_OK) {
		return false;
	}
	if (ep_request_is_repeatable(request)) {
		return curl_easy_setopt(easy, CURLOPT_POSTFIELDS, request->body.data) == CURLE_OK;
	}
	return curl_easy_setopt(easy, CURLOPT_READFUNCTION, give_body) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_READDATA, attempt) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_MAXAGE_CONN, (long)SINGLE_SHOT_MAX_IDLE_SECONDS) == CURLE_OK;
}

static bool set_reply(CURL *easy, ep_attempt *attempt)
{
	return curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, take_body) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_WRITEDATA, attempt) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, take_header) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_HEADERDATA, attempt) == CURLE_OK;
}

/* --- an exchange from begin to finish */

static void reset(ep_attempt *attempt)
{
	ep_buffer_free(&attempt->reply);
	*attempt = (ep_attempt){ .retry_after = -1 };
	ep_buffer_init(&attempt->reply, EP_MAX_REPLY);
}

void ep_attempt_prepare(ep_attempt *attempt, const ep_request *request)
{
	reset(attempt);
	attempt->request = request;
}

bool ep_attempt_begin(ep_attempt *attempt, ep_connection *connection, const ep_request *request, const ep_settings *settings, int64_t timeout_ms)
{
	CURL *easy = connection->easy;

	ep_attempt_prepare(attempt, request);
	attempt->connection = connection;
	attempt->begun = connection->pool->host->now();
	if (!ep_connection_is_quiet(connection)) {
		connection->tainted = connection->socket;
	}
	attempt->began_kept = connection->socket != CURL_SOCKET_BAD && connection->tainted == CURL_SOCKET_BAD;
	connection->loopback_only = ep_url_is_plain(settings->origin);
	return curl_easy_setopt(easy, CURLOPT_URL, request->url.data) == CURLE_OK && set_connection(easy, connection) && set_http(easy, settings)
		&& set_proxy(easy, settings) && set_tls(easy, settings) && set_times(easy, settings, timeout_ms) && set_headers(easy, attempt)
		&& set_body(easy, attempt) && set_reply(easy, attempt) && curl_multi_add_handle(connection->multi, easy) == CURLM_OK;
}

/* True once libcurl has said how the exchange ended. */
static bool is_done(ep_attempt *attempt)
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

bool ep_attempt_step(ep_attempt *attempt, int slice_ms)
{
	CURLM *multi = attempt->connection->multi;
	int running;

	if (curl_multi_perform(multi, &running) != CURLM_OK) {
		attempt->code = CURLE_FAILED_INIT;
		return false;
	}
	if (is_done(attempt)) {
		return false;
	}
	if (curl_multi_poll(multi, NULL, 0, slice_ms, NULL) != CURLM_OK) {
		attempt->code = CURLE_FAILED_INIT;
		return false;
	}
	return true;
}

void ep_attempt_nudge(ep_attempt *attempt)
{
	int running;

	curl_multi_perform(attempt->connection->multi, &running);
}

/* Of times in microseconds since the begin: 0 where it was not reached. */
static double ms_of(CURL *easy, CURLINFO which)
{
	curl_off_t micros = 0;

	return curl_easy_getinfo(easy, which, &micros) == CURLE_OK ? (double)micros / 1000.0 : 0.0;
}

static int64_t bytes_of(CURL *easy, CURLINFO which)
{
	long bytes = 0;

	return curl_easy_getinfo(easy, which, &bytes) == CURLE_OK ? bytes : 0;
}

static double phase(double end, double begin)
{
	return end > begin ? end - begin : 0.0;
}

/* Before 8.7 libcurl counts a body that goes out with the headers as a part of them. */
static int64_t bytes_sent(const ep_attempt *attempt, CURL *easy)
{
	bool counted_twice = ep_request_is_repeatable(attempt->request) && curl_version_info(CURLVERSION_NOW)->version_num < 0x080700;
	curl_off_t body = 0;

	curl_easy_getinfo(easy, CURLINFO_SIZE_UPLOAD_T, &body);
	return bytes_of(easy, CURLINFO_REQUEST_SIZE) + (counted_twice ? 0 : body);
}

/* For libcurl the first byte of an upload is its own, so that the reply's has to be timed here, and then by milliseconds. */
static double first_byte_ms(const ep_attempt *attempt, CURL *easy)
{
	double own = attempt->first_byte ? (double)(attempt->first_byte - attempt->begun) : 0.0, total = ms_of(easy, CURLINFO_TOTAL_TIME_T);

	if (ep_request_is_repeatable(attempt->request)) {
		return ms_of(easy, CURLINFO_STARTTRANSFER_TIME_T);
	}
	return own < total ? own : total;
}

static void measure(ep_attempt *attempt, CURL *easy)
{
	double dns = ms_of(easy, CURLINFO_NAMELOOKUP_TIME_T), connect = ms_of(easy, CURLINFO_CONNECT_TIME_T);
	curl_off_t body = 0;

	curl_easy_getinfo(easy, CURLINFO_SIZE_DOWNLOAD_T, &body);
	attempt->measures = (ep_measures){
		.dns_ms = attempt->reused ? 0.0 : dns,
		.connect_ms = attempt->reused ? 0.0 : phase(connect, dns),
		.tls_ms = attempt->reused ? 0.0 : phase(ms_of(easy, CURLINFO_APPCONNECT_TIME_T), connect),
		.first_byte_ms = first_byte_ms(attempt, easy),
		.total_ms = ms_of(easy, CURLINFO_TOTAL_TIME_T),
		.bytes_sent = bytes_sent(attempt, easy),
		.bytes_received = bytes_of(easy, CURLINFO_HEADER_SIZE) + body,
	};
}

static void read_answer(ep_attempt *attempt, CURL *easy)
{
	curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &attempt->status);
	/* libcurl takes a reply that ends within its headers for one without a body. */
	if (attempt->code == CURLE_OK && !attempt->head_complete) {
		attempt->code = CURLE_PARTIAL_FILE;
	}
	/* Without a read callback nothing says that the body was taken; that the connection was ready for it does. */
	if (ep_request_is_repeatable(attempt->request)) {
		attempt->sent = ms_of(easy, CURLINFO_PRETRANSFER_TIME_T) > 0.0;
	}
}

/* Where several addresses were tried at once, the one that won; the last that was opened need not be it. */
static void keep_socket(ep_connection *connection)
{
	curl_socket_t kept = CURL_SOCKET_BAD;

	curl_easy_getinfo(connection->easy, CURLINFO_ACTIVESOCKET, &kept);
	connection->socket = kept;
}

static void count_connection(ep_attempt *attempt, ep_connection *connection)
{
	ep_pool *pool = connection->pool;
	long connects = 0;

	curl_easy_getinfo(connection->easy, CURLINFO_NUM_CONNECTS, &connects);
	if (connects > 0) {
		connection->opened = pool->host->now();
		pool->counters.opened += (uint64_t)connects;
		attempt->reused = attempt->began_kept && attempt->code != CURLE_OK;
	} else if (connection->socket != CURL_SOCKET_BAD || attempt->sent) {
		attempt->reused = true;
		pool->counters.reused++;
	}
}

void ep_attempt_finish(ep_attempt *attempt)
{
	ep_connection *connection = attempt->connection;

	read_answer(attempt, connection->easy);
	count_connection(attempt, connection);
	keep_socket(connection);
	measure(attempt, connection->easy);
	curl_multi_remove_handle(connection->multi, connection->easy);
	attempt->connection = NULL;
	if (ep_connection_reset(connection, attempt->code == CURLE_OK)) {
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
	reset(attempt);
}
