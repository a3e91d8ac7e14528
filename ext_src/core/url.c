/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* The URLs that a shop gives: the API's origin, its proxy, those of its own requests. This file says which are allowed. */

#include "url.h"

#include <curl/curl.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifdef _WIN32
# include <winsock2.h>
# include <ws2tcpip.h>
#else
# include <arpa/inet.h>
#endif

static const ep_rule origin_rule = { EP_SHAPE_VCHAR, 1, 2048 };

/* libcurl takes "https:/host" and "https:///host" for "https://host", which others do not. */
static bool url_has_authority(ep_text text)
{
	const char *colon = memchr(text.data, ':', text.len);
	size_t left = colon ? text.len - (size_t)(colon - text.data) : 0;

	return left > 3 && colon[1] == '/' && colon[2] == '/' && colon[3] != '/';
}

/* NULL: it is not a URL, or memory ran out, which `complete` then says. */
static CURLU *url_parse(ep_text text, bool *complete)
{
	CURLUcode code = CURLUE_OUT_OF_MEMORY;
	CURLU *url;
	char *copy;

	if (!url_has_authority(text)) {
		return NULL;
	}
	url = curl_url();
	copy = ep_copy(text);
	if (url && copy) {
		code = curl_url_set(url, CURLUPART_URL, copy, CURLU_PATH_AS_IS);
	}
	ep_free_secret(copy);
	if (code == CURLUE_OK) {
		return url;
	}
	if (code == CURLUE_OUT_OF_MEMORY) {
		*complete = false;
	}
	curl_url_cleanup(url);
	return NULL;
}

/* A part of the URL on the heap; NULL: it has none, or memory ran out, which `complete` then says. */
static char *url_part(CURLU *url, CURLUPart which, bool *complete)
{
	char *value = NULL, *copy = NULL;
	CURLUcode code = curl_url_get(url, which, &value, 0);

	if (code == CURLUE_OK && value) {
		copy = ep_copy(ep_text_of(value));
		curl_free(value);
	}
	if (code == CURLUE_OUT_OF_MEMORY || (code == CURLUE_OK && !copy)) {
		*complete = false;
	}
	return copy;
}

static bool url_contains_only(const char *string, const char *allowed)
{
	return string[strspn(string, allowed)] == '\0';
}

static bool url_is_host(const char *host)
{
	size_t len = strlen(host);

	if (host[0] == '[') {
		return url_contains_only(host, "[]0123456789abcdefABCDEF:.");
	}
	return len > 0 && len <= 253 && url_contains_only(host, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._");
}

/* Looks at the name alone. The address that it leads to is checked when the socket is opened. */
static bool url_is_loopback(const char *host)
{
	unsigned char ipv4[4];

	return strcmp(host, "[::1]") == 0 || ep_text_equals_nocase(ep_text_of(host), "localhost")
		|| (inet_pton(AF_INET, host, ipv4) == 1 && ipv4[0] == 127);
}

bool ep_url_is_unencrypted(const char *origin)
{
	return strncmp(origin, "http:", 5) == 0;
}

/* What is wrong with the parts of an origin; NULL if nothing is. */
static const char *url_origin_error(const char *scheme, const char *host, const char *path)
{
	if (strcmp(scheme, "https") != 0 && strcmp(scheme, "http") != 0) {
		return "must begin with https://";
	}
	if (strcmp(path, "/") != 0) {
		return "must not have a path";
	}
	if (!url_is_host(host)) {
		return "must have a host name or an IP address";
	}
	if (strcmp(scheme, "http") == 0 && !url_is_loopback(host)) {
		return "must be https, or http to 127.0.0.0/8, [::1] or localhost";
	}
	return NULL;
}

static char *url_join_origin(const char *scheme, const char *host, const char *port)
{
	ep_buffer buffer;
	char *origin;

	ep_buffer_init(&buffer, origin_rule.max);
	ep_buffer_append_string(&buffer, scheme);
	ep_buffer_append_string(&buffer, "://");
	ep_buffer_append_string(&buffer, host);
	if (port) {
		ep_buffer_append_string(&buffer, ":");
		ep_buffer_append_string(&buffer, port);
	}
	origin = buffer.failed ? NULL : ep_copy(ep_buffer_text(&buffer));
	ep_buffer_free(&buffer);
	return origin;
}

static ep_url_answer url_answer(bool complete, bool yes)
{
	if (!complete) {
		return EP_URL_NO_MEMORY;
	}
	return yes ? EP_URL_YES : EP_URL_NO;
}

/* The origin of a parsed URL; NULL, and why in `wrong`, if it is not allowed. Where memory ran out `wrong` is NULL too. */
static char *url_origin_of_url(CURLU *url, const char **wrong)
{
	bool complete = true;
	char *scheme = url_part(url, CURLUPART_SCHEME, &complete), *host = url_part(url, CURLUPART_HOST, &complete),
		 *port = url_part(url, CURLUPART_PORT, &complete), *path = url_part(url, CURLUPART_PATH, &complete);
	char *origin = NULL;

	if (complete && scheme && host && path) {
		*wrong = url_origin_error(scheme, host, path);
		origin = *wrong ? NULL : url_join_origin(scheme, host, port);
	} else if (complete) {
		*wrong = "must be an absolute URL";
	}
	free(scheme);
	free(host);
	free(port);
	free(path);
	return origin;
}

char *ep_url_origin(ep_text text, char error[EP_TEXT_ERROR_SIZE])
{
	const char *wrong = NULL;
	char *origin = NULL;
	bool complete = true;
	CURLU *url;

	if (!ep_text_check(text, &origin_rule, error)) {
		return NULL;
	}
	/* Before anything parses it: what reads as one host to one parser and as another to the next. */
	if (memchr(text.data, '@', text.len)) {
		wrong = "must not have a user name or password";
	} else if (memchr(text.data, '?', text.len) || memchr(text.data, '#', text.len)) {
		wrong = "must not have a query or fragment";
	} else if (memchr(text.data, '\\', text.len) || memchr(text.data, '%', text.len)) {
		wrong = "must not have a backslash or percent sign";
	} else {
		url = url_parse(text, &complete);
		if (url) {
			origin = url_origin_of_url(url, &wrong);
			curl_url_cleanup(url);
		} else if (complete) {
			wrong = "must be an absolute URL";
		}
	}
	snprintf(error, EP_TEXT_ERROR_SIZE, "%s", wrong ? wrong : "");
	return origin;
}

ep_url_answer ep_url_is_proxy(ep_text text)
{
	char error[EP_TEXT_ERROR_SIZE];
	bool complete = true, allowed;
	CURLU *url = ep_text_check(text, &ep_rule_url, error) ? url_parse(text, &complete) : NULL;
	char *scheme, *host, *path;

	if (!url) {
		return url_answer(complete, false);
	}
	scheme = url_part(url, CURLUPART_SCHEME, &complete);
	host = url_part(url, CURLUPART_HOST, &complete);
	path = url_part(url, CURLUPART_PATH, &complete);
	allowed = scheme && host && path && (strcmp(scheme, "http") == 0 || strcmp(scheme, "https") == 0) && url_is_host(host)
		&& strcmp(path, "/") == 0 && !memchr(text.data, '?', text.len) && !memchr(text.data, '#', text.len);
	free(scheme);
	free(host);
	free(path);
	curl_url_cleanup(url);
	return url_answer(complete, allowed);
}

bool ep_url_is_encrypted(const char *proxy)
{
	return ep_text_equals_nocase((ep_text){ proxy, strcspn(proxy, ":") }, "https");
}

/* Also an empty one, which older versions of libcurl do not tell. The text has an authority. */
static bool url_has_user(ep_text text)
{
	const char *at = (const char *)memchr(text.data, ':', text.len) + 3, *end = text.data + text.len;

	while (at < end && !strchr("/?#@", *at)) {
		at++;
	}
	return at < end && *at == '@';
}

ep_url_answer ep_url_is_page(ep_text text)
{
	char error[EP_TEXT_ERROR_SIZE];
	bool complete = true, allowed;
	CURLU *url = ep_text_check(text, &ep_rule_url, error) ? url_parse(text, &complete) : NULL;
	char *scheme, *host, *user;

	if (!url) {
		return url_answer(complete, false);
	}
	scheme = url_part(url, CURLUPART_SCHEME, &complete);
	host = url_part(url, CURLUPART_HOST, &complete);
	user = url_part(url, CURLUPART_USER, &complete);
	allowed = scheme && host && !user && !url_has_user(text) && url_is_host(host)
		&& (strcmp(scheme, "https") == 0 || (strcmp(scheme, "http") == 0 && url_is_loopback(host)));
	free(scheme);
	free(host);
	free(user);
	curl_url_cleanup(url);
	return url_answer(complete, allowed);
}

bool ep_url_has_fragment(ep_text text)
{
	return memchr(text.data, '#', text.len) != NULL;
}

/* NULL: not a URL with a host, or memory ran out. */
static char *url_host_of(ep_text text, bool *complete)
{
	CURLU *url = memchr(text.data, '\0', text.len) ? NULL : url_parse(text, complete);
	char *host = NULL;

	if (url) {
		host = url_part(url, CURLUPART_HOST, complete);
		curl_url_cleanup(url);
	}
	return host;
}

ep_url_answer ep_url_same_host(ep_text a, ep_text b)
{
	bool complete = true;
	char *host_a = url_host_of(a, &complete), *host_b = url_host_of(b, &complete);
	bool same = host_a && host_b && ep_text_equals_nocase(ep_text_of(host_a), host_b);

	free(host_a);
	free(host_b);
	return url_answer(complete, same);
}

void ep_url_append_parameter(ep_buffer *url, const char *name, ep_text value)
{
	ep_text text = ep_buffer_text(url);
	const char *mark = memchr(text.data, '?', text.len);

	if (!mark) {
		ep_buffer_append_string(url, "?");
	} else if (mark + 1 < text.data + text.len && text.data[text.len - 1] != '&') {
		/* A further "?" is a part of the query. */
		ep_buffer_append_string(url, "&");
	}
	ep_buffer_append_string(url, name);
	ep_buffer_append_string(url, "=");
	ep_buffer_append_form(url, value);
}

/* --- URLs of the shop's own requests */

static const ep_rule target_rule = { EP_SHAPE_VCHAR, 1, EP_MAX_SHOP_URL };

/* What RFC 3986 allows apart from letters, digits and escapes, which are looked at on their own. */
#define PATH_CHARACTERS "-._~!$&'()*+,;=:@/"
/* The API's documentation writes page[limit] with brackets, which RFC 3986 would have escaped and everybody lets pass. */
#define QUERY_CHARACTERS PATH_CHARACTERS "?[]"

static ep_text url_from(ep_text text, size_t at)
{
	return (ep_text){ text.data + at, text.len - at };
}

/* Returns how many bytes stand before the first of these characters. */
static size_t url_span_to(ep_text text, const char *characters)
{
	size_t len = 0;

	while (len < text.len && !strchr(characters, text.data[len])) {
		len++;
	}
	return len;
}

static int url_hex_value(char c)
{
	static const char digits[] = "0123456789abcdef";
	const char *digit = c ? strchr(digits, c >= 'A' && c <= 'F' ? c + ('a' - 'A') : c) : NULL;

	return digit ? (int)(digit - digits) : -1;
}

/* The byte that is meant by the escape with which the text begins; -1: it does not begin with a whole one. */
static int url_escaped_byte(ep_text text)
{
	int high, low;

	if (text.len < 3 || text.data[0] != '%') {
		return -1;
	}
	high = url_hex_value(text.data[1]);
	low = url_hex_value(text.data[2]);
	return high < 0 || low < 0 ? -1 : high * 16 + low;
}

/* Whether the text is made of these characters, letters, digits and whole escapes. */
static bool url_is_made_of(ep_text text, const char *others)
{
	for (size_t i = 0; i < text.len; i++) {
		char c = text.data[i];
		if (url_escaped_byte(url_from(text, i)) >= 0) {
			i += 2;
		} else if (!(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z') && !(c >= '0' && c <= '9') && !strchr(others, c)) {
			return false;
		}
	}
	return true;
}

/* Whether a segment is "." or "..". An escape counts as the byte that it means. So does an escaped slash or backslash, which some
   servers take for a separator, and a ";" ends a segment, since some cut off what follows it: an id that a shop puts into a path
   must not lead to a place above it. */
static bool url_has_dot_segment(ep_text path)
{
	size_t dots = 0;
	bool others = false;

	for (size_t i = 0; i < path.len; i++) {
		int byte = url_escaped_byte(url_from(path, i));
		if (byte >= 0) {
			i += 2;
		} else {
			byte = (unsigned char)path.data[i];
		}
		if (byte == '/' || byte == '\\' || byte == ';') {
			if (!others && (dots == 1 || dots == 2)) {
				return true;
			}
			dots = 0;
			others = false;
		} else if (byte == '.') {
			dots++;
		} else {
			others = true;
		}
	}
	return !others && (dots == 1 || dots == 2);
}

static bool url_has_empty_segment(ep_text path)
{
	for (size_t i = 1; i < path.len; i++) {
		if (path.data[i] == '/' && path.data[i - 1] == '/') {
			return true;
		}
	}
	return false;
}

/* What is wrong with path and query; NULL if nothing is. */
static const char *url_target_error(ep_text target)
{
	size_t len = url_span_to(target, "?");
	ep_text path = { target.data, len }, query = url_from(target, len < target.len ? len + 1 : len);

	if (memchr(target.data, '#', target.len)) {
		return "must not have a fragment";
	}
	if (!url_is_made_of(path, PATH_CHARACTERS) || !url_is_made_of(query, QUERY_CHARACTERS)) {
		return "must consist of URL characters and whole percent-escapes";
	}
	if (url_has_dot_segment(path)) {
		return "must not have a \".\" or \"..\" in its path, escaped or not";
	}
	return url_has_empty_segment(path) ? "must not have \"//\" in its path" : NULL;
}

/* Host and port as a URL has them between "://" and its path. */
typedef struct url_authority {
	ep_text host, port; /* data NULL: it has no port */
} url_authority;

static url_authority url_split_authority(ep_text text)
{
	/* The colons of an IPv6 address stand within brackets. */
	size_t bracket = text.len && text.data[0] == '[' ? url_span_to(text, "]") : 0;
	size_t len = bracket + url_span_to(url_from(text, bracket), ":");

	return (url_authority){
		.host = { text.data, len },
		.port = len < text.len ? url_from(text, len + 1) : (ep_text){ NULL, 0 },
	};
}

static ep_text url_port_or_default(ep_text port, bool unencrypted)
{
	return port.data ? port : ep_text_of(unencrypted ? "80" : "443");
}

/* The length of scheme, "://" and authority, where those are the origin's; 0: they are not. */
static size_t url_origin_len(ep_text url, const char *origin)
{
	bool unencrypted = ep_url_is_unencrypted(origin);
	size_t scheme = strlen(unencrypted ? "http://" : "https://"), len;
	url_authority given, own;
	ep_text own_port, given_port;

	if (url.len < scheme || !ep_text_same_nocase((ep_text){ url.data, scheme }, (ep_text){ origin, scheme })) {
		return 0;
	}
	len = url_span_to(url_from(url, scheme), "/?#");
	given = url_split_authority((ep_text){ url.data + scheme, len });
	own = url_split_authority(ep_text_of(origin + scheme));
	given_port = url_port_or_default(given.port, unencrypted);
	own_port = url_port_or_default(own.port, unencrypted);
	return ep_text_same_nocase(given.host, own.host) && ep_text_same_nocase(given_port, own_port) ? scheme + len : 0;
}

ep_text ep_url_target(ep_text url, const char *origin, char error[EP_TEXT_ERROR_SIZE])
{
	const char *wrong;
	bool absolute;
	size_t len;
	ep_text target;

	if (!ep_text_check(url, &target_rule, error)) {
		return (ep_text){ NULL, 0 };
	}
	absolute = url.data[0] != '/';
	len = absolute ? url_origin_len(url, origin) : 0;
	target = url_from(url, len);
	if (absolute && len == 0) {
		wrong = "must begin with one \"/\", or with this client's own origin";
	} else if (target.len == 0 || target.data[0] != '/') {
		wrong = "must have a path";
	} else {
		wrong = url_target_error(target);
	}
	snprintf(error, EP_TEXT_ERROR_SIZE, "%s", wrong ? wrong : "");
	return wrong ? (ep_text){ NULL, 0 } : target;
}
