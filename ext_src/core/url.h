/* Copyright (c) 2026 The ep_account_tokens authors
 * SPDX-License-Identifier: MIT */

/*
 * The URLs that a shop passes: which of them are allowed, and how a query is appended to one. They are parsed by libcurl, which
 * will use them, so that no second reading of the same text can differ from the first.
 */

#ifndef EP_URL_H
#define EP_URL_H

#include "buffer.h"

/* The answer to a question about a URL. libcurl parses it, for which memory may run out. */
typedef enum ep_url_answer {
	EP_URL_NO,
	EP_URL_YES,
	EP_URL_NO_MEMORY,
} ep_url_answer;

/* The origin that the text names, without a slash at its end; the caller frees it. NULL where the text is not an origin that is
   allowed: then `error` says what it must be, or is empty where memory ran out. */
char *ep_url_origin(ep_text text, char error[EP_TEXT_ERROR_SIZE]);
/* Whether requests to the origin are not encrypted, so that its address must be one of this machine. */
bool ep_url_is_unencrypted(const char *origin);
/* Whether the text is the URL of a proxy, by http or https and with a host. */
ep_url_answer ep_url_is_proxy(ep_text text);
/* Whether the connection to the proxy is itself encrypted. */
bool ep_url_is_encrypted(const char *proxy);
/* Whether the text is an absolute URL that a browser can be sent to: by https, or by http to this machine. */
ep_url_answer ep_url_is_page(ep_text text);
bool ep_url_has_fragment(ep_text text);
/* Whether both are URLs with the same host, case aside. */
ep_url_answer ep_url_same_host(ep_text a, ep_text b);
/* Appends "?name=value", or "&name=value" where there is a query already. */
void ep_url_append_parameter(ep_buffer *url, const char *name, ep_text value);

enum { EP_MAX_SHOP_URL = 8192 };

/*
 * Path and query of a request of the shop's own, as a view of its URL: that is the path itself, or an absolute URL of the origin,
 * which is one that ep_url_origin() has made. `data` is NULL where the URL is not allowed: then `error` says what it must be.
 *
 * What comes out holds nothing but URL characters, and reads the same to libcurl, to a proxy and to the service, since there is
 * nothing in it that any of them would resolve, decode into a separator, or cut off.
 */
ep_text ep_url_target(ep_text url, const char *origin, char error[EP_TEXT_ERROR_SIZE]);

#endif
