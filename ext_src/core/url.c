/* The two URLs that a shop gives: the API's origin and its proxy. libcurl parses, this file says which are allowed. */

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

/* libcurl mends "https:/host" and "https:///host", which others read otherwise. */
static bool url_has_authority(ep_text text)
{
	const char *colon = memchr(text.data, ':', text.len);
	size_t left = colon ? text.len - (size_t)(colon - text.data) : 0;

	return left > 3 && colon[1] == '/' && colon[2] == '/' && colon[3] != '/';
}

static CURLU *url_parse(ep_text text)
{
	CURLU *url = url_has_authority(text) ? curl_url() : NULL;
	char *copy = ep_copy(text);

	if (url && (!copy || curl_url_set(url, CURLUPART_URL, copy, CURLU_PATH_AS_IS) != CURLUE_OK)) {
		curl_url_cleanup(url);
		url = NULL;
	}
	ep_free_secret(copy);
	return url;
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

/* Of the name alone; the address that it leads to is checked when the socket is opened. */
static bool url_is_loopback(const char *host)
{
	unsigned char ipv4[4];

	return strcmp(host, "[::1]") == 0 || ep_text_equals_nocase(ep_text_of(host), "localhost")
		|| (inet_pton(AF_INET, host, ipv4) == 1 && ipv4[0] == 127);
}

bool ep_url_is_plain(const char *origin)
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

/* The origin of a parsed URL; NULL, and why in `wrong`, if it is not allowed. */
static char *url_origin_of_url(CURLU *url, const char **wrong)
{
	bool complete = true;
	char *scheme = url_part(url, CURLUPART_SCHEME, &complete), *host = url_part(url, CURLUPART_HOST, &complete),
		 *port = url_part(url, CURLUPART_PORT, &complete), *path = url_part(url, CURLUPART_PATH, &complete);
	char *origin = NULL;

	if (!complete || !scheme || !host || !path) {
		*wrong = "must be an absolute URL";
	} else {
		*wrong = url_origin_error(scheme, host, path);
	}
	if (!*wrong) {
		origin = url_join_origin(scheme, host, port);
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
		url = url_parse(text);
		if (url) {
			origin = url_origin_of_url(url, &wrong);
			curl_url_cleanup(url);
		} else {
			wrong = "must be an absolute URL";
		}
	}
	snprintf(error, EP_TEXT_ERROR_SIZE, "%s", wrong ? wrong : "");
	return origin;
}

bool ep_url_is_proxy(ep_text text)
{
	char error[EP_TEXT_ERROR_SIZE];
	CURLU *url = ep_text_check(text, &ep_rule_url, error) ? url_parse(text) : NULL;
	char *scheme, *host, *path;
	bool complete = true, allowed;

	if (!url) {
		return false;
	}
	scheme = url_part(url, CURLUPART_SCHEME, &complete);
	host = url_part(url, CURLUPART_HOST, &complete);
	path = url_part(url, CURLUPART_PATH, &complete);
	allowed = complete && scheme && host && path && (strcmp(scheme, "http") == 0 || strcmp(scheme, "https") == 0)
		&& url_is_host(host) && strcmp(path, "/") == 0 && !memchr(text.data, '?', text.len) && !memchr(text.data, '#', text.len);
	free(scheme);
	free(host);
	free(path);
	curl_url_cleanup(url);
	return allowed;
}

bool ep_url_is_encrypted(const char *proxy)
{
	return ep_text_equals_nocase((ep_text){ proxy, strcspn(proxy, ":") }, "https");
}

bool ep_url_is_page(ep_text text)
{
	char error[EP_TEXT_ERROR_SIZE];
	CURLU *url = ep_text_check(text, &ep_rule_url, error) ? url_parse(text) : NULL;
	char *scheme, *host, *user;
	bool complete = true, allowed;

	if (!url) {
		return false;
	}
	scheme = url_part(url, CURLUPART_SCHEME, &complete);
	host = url_part(url, CURLUPART_HOST, &complete);
	user = url_part(url, CURLUPART_USER, &complete);
	allowed = complete && scheme && host && !user && url_is_host(host)
		&& (strcmp(scheme, "https") == 0 || (strcmp(scheme, "http") == 0 && url_is_loopback(host)));
	free(scheme);
	free(host);
	free(user);
	curl_url_cleanup(url);
	return allowed;
}

bool ep_url_has_fragment(ep_text text)
{
	return memchr(text.data, '#', text.len) != NULL;
}

/* NULL: not a URL with a host. */
static char *url_host_of(ep_text text)
{
	CURLU *url = memchr(text.data, '\0', text.len) ? NULL : url_parse(text);
	char *host = NULL;
	bool complete = true;

	if (url) {
		host = url_part(url, CURLUPART_HOST, &complete);
		curl_url_cleanup(url);
	}
	return host;
}

bool ep_url_same_host(ep_text a, ep_text b)
{
	char *host_a = url_host_of(a), *host_b = url_host_of(b);
	bool same = host_a && host_b && ep_text_equals_nocase(ep_text_of(host_a), host_b);

	free(host_a);
	free(host_b);
	return same;
}

void ep_url_append_parameter(ep_buffer *url, const char *name, ep_text value)
{
	ep_text text = ep_buffer_text(url);
	bool separated = text.len && (text.data[text.len - 1] == '?' || text.data[text.len - 1] == '&');

	if (!memchr(text.data, '?', text.len)) {
		ep_buffer_append_string(url, "?");
	} else if (!separated) {
		ep_buffer_append_string(url, "&");
	}
	ep_buffer_append_string(url, name);
	ep_buffer_append_string(url, "=");
	ep_buffer_append_form(url, value);
}
