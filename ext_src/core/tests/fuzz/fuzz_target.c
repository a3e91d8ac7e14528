/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/* URLs of the shop's own requests: what is taken leads to the client's own origin, and libcurl reads it to the letter. */

#include "fuzz.h"

#include <curl/curl.h>

static const char *const origins[] = { "https://api.example.com", "http://127.0.0.1:8080", "https://[2001:db8::1]:443" };

/* Holds a part of the URL against what is expected; NULL: there is to be none. */
static void hold_part(CURLU *url, CURLUPart which, const ep_text *expected)
{
	char *part = NULL;

	curl_url_get(url, which, &part, 0);
	hold(expected ? part && same(ep_text_of(part), *expected) : !part);
	curl_free(part);
}

static void hold_against_libcurl(const char *origin, ep_text target)
{
	const char *mark = memchr(target.data, '?', target.len);
	ep_text path = { target.data, mark ? (size_t)(mark - target.data) : target.len };
	ep_text query = { mark ? mark + 1 : "", mark ? target.len - path.len - 1 : 0 };
	CURLU *own = curl_url(), *url = curl_url();
	char text[EP_MAX_SHOP_URL + 100], *host = NULL, *port = NULL;
	ep_text host_text, port_text;

	snprintf(text, sizeof(text), "%s%.*s", origin, (int)target.len, target.data);
	hold(curl_url_set(own, CURLUPART_URL, origin, 0) == CURLUE_OK);
	hold(curl_url_set(url, CURLUPART_URL, text, 0) == CURLUE_OK);
	curl_url_get(own, CURLUPART_HOST, &host, 0);
	curl_url_get(own, CURLUPART_PORT, &port, 0);
	host_text = ep_text_of(host);
	port_text = ep_text_of(port ? port : "");
	hold_part(url, CURLUPART_HOST, &host_text);
	hold_part(url, CURLUPART_PORT, port ? &port_text : NULL);
	hold_part(url, CURLUPART_PATH, &path);
	/* Versions of libcurl differ in whether an empty query is one. */
	if (query.len) {
		hold_part(url, CURLUPART_QUERY, &query);
	}
	hold_part(url, CURLUPART_USER, NULL);
	hold_part(url, CURLUPART_PASSWORD, NULL);
	hold_part(url, CURLUPART_FRAGMENT, NULL);
	curl_free(host);
	curl_free(port);
	curl_url_cleanup(own);
	curl_url_cleanup(url);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	ep_text url = { (const char *)data, size };

	for (size_t i = 0; i < sizeof(origins) / sizeof(*origins); i++) {
		char error[EP_TEXT_ERROR_SIZE] = "", again[EP_TEXT_ERROR_SIZE];
		ep_text target = ep_url_target(url, origins[i], error);
		if (!target.data) {
			hold(is_message(error, sizeof(error)));
			continue;
		}
		hold(target.len && target.data[0] == '/' && target.data + target.len == url.data + url.len);
		hold(same(ep_url_target(target, origins[i], again), target));
		hold_against_libcurl(origins[i], target);
	}
	return 0;
}
