/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* The options of a libcurl handle: those that stay, and those of one request. */

#define CURL_DISABLE_DEPRECATION /* the bitmask of protocols is for libcurl older than 7.85 */
#include "handle_options.h"

#include "url.h"

#include <string.h>

/* Options of libcurl versions newer than the headers at hand: the one that runs may know them. */
#if LIBCURL_VERSION_NUM < 0x075000
# define CURLOPT_PREREQFUNCTION   ((CURLoption)(CURLOPTTYPE_FUNCTIONPOINT + 312))
# define CURLOPT_PREREQDATA       ((CURLoption)(CURLOPTTYPE_OBJECTPOINT + 313))
# define CURLOPT_MAXLIFETIME_CONN ((CURLoption)(CURLOPTTYPE_LONG + 314))
#endif
#if LIBCURL_VERSION_NUM < 0x075700
# define CURLOPT_QUICK_EXIT ((CURLoption)(CURLOPTTYPE_LONG + 322))
#endif

#define COUNT(table) (sizeof(table) / sizeof(*(table)))

/* --- what is the same for all attempts of an identity, and so is set once */

typedef struct handle_option {
	CURLoption option;
	long value;
} handle_option;

static const handle_option for_all[] = {
	{ CURLOPT_NOSIGNAL, 1 },
	{ CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1 },
	{ CURLOPT_HTTP09_ALLOWED, 0 },
	{ CURLOPT_FOLLOWLOCATION, 0 },
	{ CURLOPT_NETRC, CURL_NETRC_IGNORED },
	{ CURLOPT_SSL_VERIFYPEER, 1 },
	{ CURLOPT_SSL_VERIFYHOST, 2 },
	{ CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2 },
	{ CURLOPT_PROXY_SSL_VERIFYPEER, 1 },
	{ CURLOPT_PROXY_SSL_VERIFYHOST, 2 },
	{ CURLOPT_PROXY_SSLVERSION, CURL_SSLVERSION_TLSv1_2 },
};

static const handle_option for_all_where_known[] = {
	/* A name server that does not answer must not hold a call beyond its time: libcurl leaves the thread that waits for it
	   behind. */
	{ CURLOPT_QUICK_EXIT, 1 },
	/* How long a connection is kept is the pool's to say. */
	{ CURLOPT_MAXLIFETIME_CONN, 0 },
};

/* Always a tunnel: the proxy sees the origin's name and no header of ours. */
static const handle_option for_proxies[] = {
	{ CURLOPT_HTTPPROXYTUNNEL, 1 },
	{ CURLOPT_HEADEROPT, CURLHEADER_SEPARATE },
	{ CURLOPT_SUPPRESS_CONNECT_HEADERS, 1 },
};

static bool handle_set_all(CURL *easy, const handle_option *options, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (curl_easy_setopt(easy, options[i].option, options[i].value) != CURLE_OK) {
			return false;
		}
	}
	return true;
}

static bool handle_set_all_known(CURL *easy, const handle_option *options, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		CURLcode code = curl_easy_setopt(easy, options[i].option, options[i].value);
		if (code != CURLE_OK && code != CURLE_UNKNOWN_OPTION) {
			return false;
		}
	}
	return true;
}

static bool handle_set_protocol(CURL *easy, bool unencrypted)
{
#if LIBCURL_VERSION_NUM >= 0x075500
	CURLcode code = curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, unencrypted ? "http" : "https");
	if (code != CURLE_UNKNOWN_OPTION) {
		return code == CURLE_OK;
	}
#endif
	return curl_easy_setopt(easy, CURLOPT_PROTOCOLS, unencrypted ? (long)CURLPROTO_HTTP : (long)CURLPROTO_HTTPS) == CURLE_OK;
}

/* An idle connection is the pool's to end, so libcurl's own limit is not narrower. 0 has meant two things for it. */
static bool handle_set_idle_limit(CURL *easy, const ep_pool_limits *limits)
{
	return curl_easy_setopt(easy, CURLOPT_MAXAGE_CONN, (long)(limits->idle_ms / 1000) + 1) == CURLE_OK;
}

static bool handle_set_ip_version(CURL *easy, int ip_version)
{
	static const long resolve[] = { [0] = CURL_IPRESOLVE_WHATEVER, [4] = CURL_IPRESOLVE_V4, [6] = CURL_IPRESOLVE_V6 };

	return curl_easy_setopt(easy, CURLOPT_IPRESOLVE, resolve[ip_version]) == CURLE_OK;
}

/* An empty proxy and an empty list of exceptions keep those of the environment away. */
static bool handle_set_proxy(CURL *easy, const char *proxy)
{
	return curl_easy_setopt(easy, CURLOPT_PROXY, proxy ? proxy : "") == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_NOPROXY, "") == CURLE_OK
		&& (!proxy || handle_set_all(easy, for_proxies, COUNT(for_proxies)));
}

/* libcurl keeps the certificates of a file for a day: a file that is exchanged is to count as soon as a connection has lived
   its time. */
static bool handle_set_ca_cache(CURL *easy, const ep_pool *pool)
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

/*
 * From 7.83 to 8.1.0 a handle keeps a pointer to the last header that it has stored, beyond that header's life, and resetting it
 * changes nothing. It appends a folded line to what the pointer leads to: where a reply's first header line is a folded one, that
 * is freed memory (curl/curl#11103). Those versions are told to show heads to the callback for the body too. They do so before
 * they store a line, and store none that is refused there.
 */
bool ep_handle_shows_heads(const ep_connection *connection)
{
	return connection->libcurl_version >= 0x075300 && connection->libcurl_version <= 0x080100;
}

/* libcurl sends again what it can rewind, and rewinding is ours to refuse: so every byte of what must not be repeated is
   given out once, by the read callback, and never from a buffer that libcurl holds. */
static bool handle_set_callbacks(CURL *easy, const ep_connection *connection, const ep_handle_callbacks *callbacks)
{
	return curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, callbacks->open_socket) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_CLOSESOCKETFUNCTION, callbacks->close_socket) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_READFUNCTION, callbacks->give_body) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_SEEKFUNCTION, callbacks->rewind_body) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, callbacks->take_body) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, callbacks->take_header) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_HEADER, ep_handle_shows_heads(connection) ? 1L : 0L) == CURLE_OK;
}

static bool handle_set_callback_data(CURL *easy, ep_connection *connection)
{
	static const CURLoption options[] = { CURLOPT_OPENSOCKETDATA, CURLOPT_CLOSESOCKETDATA, CURLOPT_READDATA, CURLOPT_SEEKDATA,
		CURLOPT_WRITEDATA, CURLOPT_HEADERDATA };

	for (size_t i = 0; i < COUNT(options); i++) {
		if (curl_easy_setopt(easy, options[i], connection) != CURLE_OK) {
			return false;
		}
	}
	return true;
}

static bool handle_set_ready_callback(CURL *easy, ep_connection *connection, const ep_handle_callbacks *callbacks)
{
	CURLcode code = curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, callbacks->note_ready);

	connection->has_ready_callback = code == CURLE_OK;
	return code == CURLE_UNKNOWN_OPTION
		|| (code == CURLE_OK && curl_easy_setopt(easy, CURLOPT_PREREQDATA, connection) == CURLE_OK);
}

/* Whatever is set here follows from the connection's identity, and so stays as it is. Only the authorities may be read from the
   directory for one attempt, and from the file for the next. */
bool ep_handle_set_up(ep_connection *connection, const ep_settings *settings, bool by_file, const ep_handle_callbacks *callbacks)
{
	CURL *easy;

	if (connection->is_set_up && connection->by_file == by_file) {
		return true;
	}
	if (connection->is_set_up && !ep_connection_renew_handle(connection)) {
		return false;
	}
	easy = connection->easy;
	connection->by_file = by_file;
	connection->loopback_only = ep_url_is_unencrypted(settings->origin);
	connection->is_set_up = handle_set_all(easy, for_all, COUNT(for_all))
		&& handle_set_all_known(easy, for_all_where_known, COUNT(for_all_where_known))
		&& handle_set_protocol(easy, connection->loopback_only) && handle_set_idle_limit(easy, &connection->pool->limits)
		&& handle_set_ip_version(easy, settings->ip_version) && handle_set_proxy(easy, settings->proxy)
		&& handle_set_ca_cache(easy, connection->pool) && ep_trust_apply(easy, &settings->trust, by_file)
		&& handle_set_callbacks(easy, connection, callbacks) && handle_set_callback_data(easy, connection)
		&& handle_set_ready_callback(easy, connection, callbacks);
	return connection->is_set_up;
}

/* --- what is of one attempt */

bool ep_handle_set_times(CURL *easy, const ep_settings *settings, int64_t timeout_ms)
{
	int64_t connect_ms = settings->connect_timeout_ms < timeout_ms ? settings->connect_timeout_ms : timeout_ms;

	return curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, (long)timeout_ms) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, (long)connect_ms) == CURLE_OK;
}

/* What stands in the request line is said apart from the URL: where libcurl lacks the memory to split that, it may leave the
   query out and say nothing, so that another page would be asked for than the one that is wanted. */
static bool handle_set_url(CURL *easy, const ep_request *request)
{
	return curl_easy_setopt(easy, CURLOPT_URL, request->url.data) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_REQUEST_TARGET, request->url.data + request->origin_len) == CURLE_OK;
}

/* The list's texts are the request's, so that libcurl keeps no copy of a secret. */
static bool handle_set_headers(CURL *easy, const ep_request *request, struct curl_slist *lines)
{
	/* What libcurl would add by itself. */
	static char no_expect[] = "Expect:", no_content_type[] = "Content-Type:";
	char *line = request->headers.data;
	size_t count = request->header_count;

	for (size_t i = 0; i < count; i++) {
		lines[i] = (struct curl_slist){ line, &lines[i + 1] };
		line += strlen(line) + 1;
	}
	lines[count] = (struct curl_slist){ no_expect, &lines[count + 1] };
	lines[count + 1] = (struct curl_slist){ no_content_type, NULL };
	return curl_easy_setopt(easy, CURLOPT_HTTPHEADER, lines) == CURLE_OK;
}

/* Whether the request says how long its body is, be it empty. */
static bool handle_has_body(const ep_request *request)
{
	return request->body.len || strcmp(request->method, "POST") == 0 || strcmp(request->method, "PUT") == 0
		|| strcmp(request->method, "PATCH") == 0;
}

/* libcurl knows two kinds of requests, with a body and without one, and HEAD, which is to be answered without one. All of it is
   set each time, so that nothing stays of the method before. */
static bool handle_set_method(CURL *easy, const ep_request *request)
{
	const char *method = request->method;
	bool has_body = handle_has_body(request);
	bool is_usual = strcmp(method, has_body ? "POST" : "GET") == 0 || strcmp(method, "HEAD") == 0;

	return curl_easy_setopt(easy, has_body ? CURLOPT_POST : CURLOPT_HTTPGET, 1L) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_NOBODY, strcmp(method, "HEAD") == 0 ? 1L : 0L) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, is_usual ? NULL : method) == CURLE_OK
		&& curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)request->body.len) == CURLE_OK;
}

/* A libcurl without zlib would ask for what it cannot read. */
bool ep_handle_decodes(const ep_connection *connection, const ep_request *request)
{
	return request->accepts_gzip && connection->has_zlib;
}

static bool handle_set_encoding(CURL *easy, bool decodes)
{
	return curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, decodes ? "gzip" : NULL) == CURLE_OK;
}

/* libcurl sends again, by itself, what a kept connection took without an answer. A body can be refused to it, and from 7.80 on it
   says when a request without one goes out; before, such a request must not go out on a kept connection. */
static bool handle_could_resend(const ep_connection *connection, const ep_request *request)
{
	return !connection->has_ready_callback && request->body.len == 0 && !ep_request_is_repeatable(request);
}

bool ep_handle_set_request(
	const ep_connection *connection, const ep_request *request, struct curl_slist lines[EP_MAX_HANDLE_LINES])
{
	CURL *easy = connection->easy;
	bool fresh = connection->tainted != CURL_SOCKET_BAD || handle_could_resend(connection, request);

	return handle_set_url(easy, request) && curl_easy_setopt(easy, CURLOPT_FRESH_CONNECT, fresh ? 1L : 0L) == CURLE_OK
		&& handle_set_headers(easy, request, lines) && handle_set_method(easy, request)
		&& handle_set_encoding(easy, ep_handle_decodes(connection, request));
}

void ep_handle_unset_request(CURL *easy)
{
	curl_easy_setopt(easy, CURLOPT_URL, NULL);
	curl_easy_setopt(easy, CURLOPT_REQUEST_TARGET, NULL);
	curl_easy_setopt(easy, CURLOPT_HTTPHEADER, NULL);
}
