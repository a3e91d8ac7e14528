/*
 * The URLs that a shop passes: which ones are allowed, and how a query is appended. What is no URL of this API stays
 * libcurl's to parse.
 */

#ifndef EP_URL_H
#define EP_URL_H

#include "buffer.h"

/* A copy of the origin without a slash at the end, NULL if the text is not an allowed one; then `error` says what it must be. */
char *ep_url_origin(ep_text text, char error[EP_TEXT_ERROR_SIZE]);
bool ep_url_is_plain(const char *origin);
bool ep_url_is_proxy(ep_text text);
bool ep_url_is_encrypted(const char *proxy);
/* An absolute https URL of a page, or http to this machine. */
bool ep_url_is_page(ep_text text);
bool ep_url_has_fragment(ep_text text);
/* Whether both are URLs with the same host, case aside. */
bool ep_url_same_host(ep_text a, ep_text b);
/* Appends "?name=value", or "&name=value" where there is a query already. */
void ep_url_append_parameter(ep_buffer *url, const char *name, ep_text value);

#endif
