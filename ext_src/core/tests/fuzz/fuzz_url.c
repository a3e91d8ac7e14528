/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* Origins: what is taken is plainly one host, and stays what it is when it is read again. Proxies and pages: what libcurl
   makes of them. */

#include "fuzz.h"

#include <strings.h>

static void check_origin(const char *origin)
{
	bool plain = ep_url_is_unencrypted(origin);
	const char *host = origin + strlen(plain ? "http://" : "https://");
	char error[EP_TEXT_ERROR_SIZE] = "";
	char *again;

	hold(strncmp(origin, plain ? "http://" : "https://", (size_t)(host - origin)) == 0);
	hold(*host && strspn(host, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._:[]") == strlen(host));
	hold(!plain || strncmp(host, "127.", 4) == 0 || strncmp(host, "[::1]", 5) == 0 || strncasecmp(host, "localhost", 9) == 0);
	hold(!plain || strncasecmp(host, "localhost", 9) != 0 || host[9] == '\0' || host[9] == ':');
	again = ep_url_origin(ep_text_of(origin), error);
	hold(again && strcmp(again, origin) == 0);
	free(again);
}

/* What is appended to a page's URL is the last parameter that libcurl finds there. */
static void check_parameter(ep_text page)
{
	static const ep_text value = { "a&b=c#d%+ \xC3\xA4/", sizeof("a&b=c#d%+ \xC3\xA4/") - 1 };
	CURLU *url = curl_url();
	char *query = NULL, *last, *decoded;
	ep_buffer buffer;
	int len = 0;

	ep_buffer_init(&buffer, 16384);
	ep_buffer_append(&buffer, page);
	ep_url_append_parameter(&buffer, "state", value);
	hold(!buffer.failed && curl_url_set(url, CURLUPART_URL, buffer.data, 0) == CURLUE_OK);
	hold(curl_url_get(url, CURLUPART_QUERY, &query, 0) == CURLUE_OK);
	last = strrchr(query, '&') ? strrchr(query, '&') + 1 : query;
	hold(strncmp(last, "state=", 6) == 0);
	decoded = curl_easy_unescape(NULL, last + 6, 0, &len);
	hold(decoded && same(value, (ep_text){ decoded, (size_t)len }));
	hold(ep_url_same_host(page, ep_buffer_text(&buffer)));
	curl_free(decoded);
	curl_free(query);
	curl_url_cleanup(url);
	ep_buffer_free(&buffer);
}

/* libcurl would take the text for a proxy, and for one that is spoken to by HTTP. */
static void check_proxy(ep_text text)
{
	CURL *easy = curl_easy_init();
	char *copy = ep_copy(text);

	hold(easy && copy && strlen(copy) == text.len);
	hold(strncasecmp(copy, "http://", 7) == 0 || strncasecmp(copy, "https://", 8) == 0);
	hold(ep_url_is_encrypted(copy) == (strncasecmp(copy, "https:", 6) == 0));
	hold(curl_easy_setopt(easy, CURLOPT_PROXY, copy) == CURLE_OK);
	free(copy);
	curl_easy_cleanup(easy);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	ep_text text = { (const char *)data, size };
	char error[EP_TEXT_ERROR_SIZE] = "";
	char *origin = ep_url_origin(text, error);

	if (origin) {
		check_origin(origin);
	} else {
		hold(is_message(error, sizeof(error)));
	}
	free(origin);
	if (ep_url_is_proxy(text)) {
		check_proxy(text);
	}
	if (ep_url_is_page(text)) {
		hold(ep_url_same_host(text, text));
		hold(!memchr(text.data, '\r', size) && !memchr(text.data, '\n', size) && !memchr(text.data, ' ', size));
		if (!ep_url_has_fragment(text)) {
			check_parameter(text);
		}
	}
	return 0;
}
